import { today } from "./today.CICklhcg.js";
import { h as html, f as firstLocale, b as formatMessage } from "./index.CJkqShVz.js";
import { b as bookingHtml } from "./booking.html.C0JniYxu.js";
import { c as clientForm, a as checkedHours, w as weekTable, d as daysText, r as recurringTexts, l as listedExceptions, e as exceptionText } from "./checked-hours.CB8Ceb73.js";
import { h as headingTag } from "./heading.html.AmeXN1i9.js";
import { l as licenseHtml } from "./person-license.html.Dlh6Ma10.js";
import { p as practiceMessages } from "./practice-messages._46USj-O.js";
import { c as checkedUrl, i as ifPossible, a as textFields, t as textsIn } from "./shown.CjzIZLIT.js";
import "./local-time.BQFpen0s.js";
import "./calendar-date.DZTj-9UK.js";
import "./messages.BYkcF6H4.js";
import "./format-time-ranges.D5k5_TLD.js";
import "./dates.CvFr-BzH.js";
import "./intl.C3W2qRSN.js";
import "./format.BFX81yhZ.js";
import "./renderer-messages.CJ7Bc00W.js";
const FOCUS = /^(?:\d{1,2}|100)% (?:\d{1,2}|100)%$/;
function focusPoint(focus) {
  if (typeof focus !== "string" || !FOCUS.test(focus))
    return void 0;
  const [x = 50, y = 50] = focus.split(" ").map((part) => Number.parseInt(part, 10));
  return { x, y };
}
function focusClasses(focus) {
  const point = focusPoint(focus);
  const step = (percent) => Math.round(percent / 10);
  return point ? ` tendwell-focus-x${step(point.x)} tendwell-focus-y${step(point.y)}` : "";
}
const PLACEHOLDER = html`<svg class="tendwell-portrait" viewBox="0 0 80 100" fill="none" stroke="currentColor" aria-hidden="true"><path d="M40 58c9 0 15-8 15-18s-6-17-15-17-15 7-15 17 6 18 15 18Zm-7-3v11c-14 3-23 11-25 34m39-45v11c14 3 23 11 25 34"/></svg>`;
const RATIO = 5 / 6.25;
function portraitHtml(photo) {
  var _a;
  const src = checkedUrl(photo == null ? void 0 : photo.src, "image");
  if (!photo || src === void 0)
    return PLACEHOLDER;
  const { alt, focus, width, height } = photo;
  const size = Number(width) > 0 && Number(height) > 0 && html` width="${width}" height="${height}"`;
  const attributes = html` class="tendwell-portrait${focusClasses(focus)}" alt="${typeof alt === "string" && alt}" loading="lazy" decoding="async"`;
  return ((_a = photo.print) == null ? void 0 : _a.call(photo, attributes, sizesOf(Number(width) / Number(height)))) ?? html`<img src="${src}"${attributes}${size}>`;
}
function sizesOf(ratio) {
  const factor = ratio > RATIO ? Math.min(ratio, 3) / RATIO : 1;
  const rem = (size) => `${Math.ceil(size * factor)}rem`;
  return `(min-width: 58rem) ${rem(11)}, (min-width: 28rem) ${rem(7.5)}, ${rem(5)}`;
}
function practicePeopleHtml(practice, options = {}) {
  const locale = firstLocale(options.locale, practice.locale);
  const heading = headingTag(options.headingLevel);
  const people = Array.isArray(practice.practitioners) ? practice.practitioners : [];
  const clients = clientForm(practice);
  const context = { people, clients, words: practiceMessages(locale), locale, heading, options };
  const entries = people.map((person) => ifPossible(() => personHtml(person, context))).filter(Boolean);
  if (entries.length === 0)
    return html``;
  return html`<ul class="tendwell-people">
${entries}</ul>`;
}
function personHtml(person, context) {
  var _a;
  const { slug, name, title, pronouns, summary, bio } = textFields(person);
  const { words, heading, options } = context;
  if (!name)
    return void 0;
  const page = checkedUrl(slug && ((_a = options.pageUrls) == null ? void 0 : _a[slug]));
  const role = [title, pronouns].filter(Boolean).join(words.comma);
  const accepting = { true: words.personAccepting, false: words.personNotAccepting };
  const booking = bookingHtml(person.booking, formatMessage(words.bookWith, { name }));
  return html`<li class="tendwell-person"${slug && html` id="${slug}"`}>
${portraitHtml(person.photo)}
<div>
<${heading}>${page ? html`<a href="${page}">${name}</a>` : name}</${heading}>
${role && html`<p class="tendwell-person-role">${role}</p>`}
${summary && html`<p class="tendwell-person-summary">${summary}</p>`}
${bio && ifPossible(() => options.bioHtml && html`<div class="tendwell-body">${options.bioHtml(bio)}</div>`)}
${factsHtml(person, context)}
${ifPossible(() => person.hours && personHoursHtml(person.hours, context))}
${typeof person.acceptingNewClients === "boolean" && html`<p>${accepting[`${person.acceptingNewClients}`][context.clients]}</p>`}
${booking && html`<p>${booking}</p>`}
</div>
</li>
`;
}
function factsHtml(person, context) {
  const { words } = context;
  const licenses = ifPossible(() => {
    var _a;
    return (_a = person.licenses) == null ? void 0 : _a.map((license) => ifPossible(() => licenseItem(license, words)));
  });
  const facts = [
    ...licenses ?? [],
    supervisorHtml(person, context),
    listHtml(words.specialties, textsIn(person.specialties), context),
    listHtml(words.languages, languageNames(person, context), context)
  ].filter(Boolean);
  return facts.length === 0 ? void 0 : html`<ul class="tendwell-person-facts">${facts}</ul>`;
}
function personHoursHtml(given, { words, locale, options }) {
  const { hours } = checkedHours(given);
  const text = { locale, today: options.today, closed: words.away };
  const days = /* @__PURE__ */ new Map();
  for (const { name, ranges } of weekTable(hours, locale, { on: options.today })) {
    const times = ranges.map(({ opens, closes }) => `${opens}-${closes}`).join();
    if (times)
      days.set(times, [...days.get(times) ?? [], name]);
  }
  const lines = [
    ...[...days].map(([times, names]) => daysText(names.join(words.comma), times.split(","), text)),
    ...recurringTexts(hours, text),
    ...hours.appointmentOnly ? [words.appointmentOnly] : [],
    ...listedExceptions(hours, options.today).map((period) => {
      const status = exceptionText(period, text);
      return period.reason ? formatMessage(words.because, { status, reason: period.reason }) : status;
    }),
    ...hours.note ? [hours.note] : []
  ];
  if (lines.length === 0)
    return void 0;
  return html`<ul class="tendwell-person-hours">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}
function licenseItem(license, words) {
  const text = licenseHtml(license, words);
  return text && html`<li>${text}</li>`;
}
function supervisorHtml({ supervisor }, { people, words }) {
  if (typeof supervisor !== "string" || !supervisor)
    return void 0;
  const colleague = ifPossible(() => people.map(textFields).find(({ slug }) => slug === supervisor));
  return html`<li>${formatMessage(words.supervisedBy, { name: (colleague == null ? void 0 : colleague.name) ?? supervisor })}</li>`;
}
function languageNames({ languages }, { locale }) {
  const tags = textsIn(languages);
  const language = (tag) => tag.split("-")[0];
  if (tags.every((tag) => language(tag) === language(locale)))
    return [];
  const names = new Intl.DisplayNames(locale, { type: "language" });
  return tags.flatMap((tag) => ifPossible(() => names.of(tag)) ?? []);
}
function listHtml(text, items, { locale }) {
  if (items.length === 0)
    return void 0;
  const list = new Intl.ListFormat(locale);
  return html`<li>${formatMessage(text, { list: list.format(items) })}</li>`;
}
const renderToday = (practice, options) => practicePeopleHtml(practice, { ...options, today: today(practice.timeZone) });
export {
  renderToday
};
