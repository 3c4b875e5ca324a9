import { b as formatMessage, f as firstLocale, h as html } from "./index.CJkqShVz.js";
import { b as bookingHtml } from "./booking.html.C0JniYxu.js";
import { f as formatCount, c as capitalized } from "./format.BFX81yhZ.js";
import { g as grouped } from "./grouped.CVgUyV6c.js";
import { h as headingTag, g as groupTag } from "./heading.html.AmeXN1i9.js";
import { p as practiceMessages } from "./practice-messages._46USj-O.js";
import { i as ifPossible, a as textFields, c as checkedUrl, t as textsIn } from "./shown.CjzIZLIT.js";
import "./messages.BYkcF6H4.js";
import "./renderer-messages.CJ7Bc00W.js";
function priceText(price, currency, locale) {
  const words = practiceMessages(locale);
  const { amount, slidingScale, visits, per } = price;
  if (price.free || amount === 0)
    return words.free;
  let text = rangeText(price, price.currency ?? currency, locale);
  if (price.from !== void 0 && price.to === void 0)
    text = formatMessage(words.priceFrom, { price: text });
  if (visits)
    text = formatMessage(formatCount(words.visits, visits, locale), { price: text });
  const rates = { hour: words.perHour, week: words.perWeek, month: words.perMonth, year: words.perYear };
  if (per)
    text = formatMessage(rates[per], { price: text });
  return slidingScale ? formatMessage(words.slidingScale, { price: text }) : text;
}
function rangeText({ amount, from = amount, to }, currency, locale) {
  if (typeof from !== "number" || to !== void 0 && typeof to !== "number") {
    throw new RangeError("The price is not a number.");
  }
  const numbers = new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    // The currency is that of the country: "US$" would only be needed between countries.
    currencyDisplay: "narrowSymbol",
    trailingZeroDisplay: "stripIfInteger"
  });
  return to === void 0 ? numbers.format(from) : numbers.formatRange(from, to).replace(/\s?–\s?/, "–");
}
function practiceServicesHtml(practice, options = {}) {
  var _a;
  const locale = firstLocale(options.locale, practice.locale);
  const heading = headingTag(options.headingLevel);
  const context = { practice, locale, words: practiceMessages(locale), pageUrls: options.pageUrls ?? {} };
  const groups = (_a = ifPossible(() => grouped(practice.services ?? []).map(([name, services]) => ({
    name,
    rows: services.map((service) => ifPossible(() => serviceHtml(service, context))).filter(Boolean)
  })))) == null ? void 0 : _a.filter(({ rows }) => rows.length > 0);
  if (!(groups == null ? void 0 : groups.length))
    return html``;
  return html`<div class="tendwell-services">
${groups.map(({ name, rows }) => html`<${groupTag(name)}>
${name && html`<${heading}>${name}</${heading}>`}
<dl>
${rows}</dl>
</${groupTag(name)}>
`)}</div>`;
}
function serviceHtml(service, context) {
  const { slug, name, description, minutes } = textFields(service);
  const { words, locale } = context;
  if (!name)
    return void 0;
  const page = checkedUrl(slug && context.pageUrls[slug]);
  const booking = bookingHtml(service.booking, words.book, formatMessage(words.bookService, { name }));
  const meta = [peopleText(service, context), formatsText(service, context), booking].filter(Boolean);
  return html`<div class="tendwell-service"${slug && html` id="${slug}"`}>
<dt>${page ? html`<a href="${page}">${name}</a>` : name}</dt>
${priceHtml(service, context)}
${ifPossible(() => minutes && minutes > 0 && html`<dd class="tendwell-service-time">${minutesText(minutes, locale)}</dd>`)}
${description && html`<dd class="tendwell-service-text">${description}</dd>`}
${service.firstVisit === true && html`<dd class="tendwell-service-first">${words.firstVisit}</dd>`}
${meta.length > 0 && html`<dd class="tendwell-service-meta">${meta.map((part) => html`<span>${part}</span>\n`)}</dd>`}
</div>
`;
}
function priceHtml({ price }, { practice, locale }) {
  const text = typeof price === "string" ? price : price && ifPossible(() => priceText(price, practice.currency, locale));
  if (!text)
    return void 0;
  const note = typeof price === "object" && typeof price.note === "string" && price.note;
  return html`<dd class="tendwell-price">${text}${note && html` <small>${note}</small>`}</dd>`;
}
function minutesText(minutes, locale) {
  return new Intl.NumberFormat(locale, { style: "unit", unit: "minute", unitDisplay: "long" }).format(minutes);
}
function peopleText({ practitioners }, { practice, words, locale }) {
  const people = ifPossible(() => {
    var _a;
    return (_a = practice.practitioners) == null ? void 0 : _a.map(textFields);
  }) ?? [];
  const names = textsIn(practitioners).flatMap((slug) => {
    var _a, _b;
    return ((_b = (_a = people.find((person) => person.slug === slug)) == null ? void 0 : _a.name) == null ? void 0 : _b.toString()) ?? [];
  });
  if (names.length === 0)
    return void 0;
  return formatMessage(words.withPeople, { names: new Intl.ListFormat(locale).format(names) });
}
function formatsText({ formats }, { words, locale }) {
  const known = {
    "in-person": words.inPerson,
    video: words.byVideo,
    phone: words.byPhone,
    "home-visit": words.homeVisit
  };
  const ways = textsIn(formats).flatMap((way) => Object.hasOwn(known, way) ? known[way] ?? [] : []);
  return capitalized(new Intl.ListFormat(locale, { type: "disjunction" }).format(ways), locale);
}
export {
  practiceServicesHtml
};
