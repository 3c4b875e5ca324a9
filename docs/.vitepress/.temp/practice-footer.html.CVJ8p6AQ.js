import { h as html, f as firstLocale, b as formatMessage } from "./index.CJkqShVz.js";
import { c as clientForm, b as bookingWord } from "./checked-hours.CB8Ceb73.js";
import { c as countryName, s as streetLine, h as hoursHtml, a as addressLines, d as directionsUrl, b as phoneHtml, e as emailHtml } from "./hours.html.cD7aCgO9.js";
import { p as practiceMessages } from "./practice-messages._46USj-O.js";
import { t as telUrl, a as plainPhone } from "./urls.sgEKMZXN.js";
import { f as formatDate } from "./dates.CvFr-BzH.js";
import { l as licenseHtml } from "./person-license.html.Dlh6Ma10.js";
import { i as ifPossible, c as checkedUrl, a as textFields } from "./shown.CjzIZLIT.js";
import "./messages.BYkcF6H4.js";
import "./calendar-date.DZTj-9UK.js";
import "./format-time-ranges.D5k5_TLD.js";
import "./format.BFX81yhZ.js";
import "./intl.C3W2qRSN.js";
import "./zone-name.CtqGF1SH.js";
import "./renderer-messages.CJ7Bc00W.js";
const LINES = {
  US: { emergency: "911", line: "988" },
  CA: { emergency: "911", line: "988" },
  GB: { emergency: "999", line: "116 123", name: "Samaritans" },
  IE: { emergency: "112", line: "116 123", name: "Samaritans" },
  AU: { emergency: "000", line: "13 11 14", name: "Lifeline" },
  NZ: { emergency: "111", line: "1737" }
};
function crisisHtml(region, locale) {
  if (!region || region === "none")
    return void 0;
  if (!Object.hasOwn(LINES, region))
    return void 0;
  const { emergency, line, name } = LINES[region];
  const words = practiceMessages(locale);
  const help = name ? words.crisisCall.replace("{name}", name) : words.crisisCallOrText;
  return html`<p class="tendwell-crisis">${withNumber(words.emergency, emergency)} ${withNumber(help, line)}</p>`;
}
function withNumber(text, number) {
  const [before, after] = text.split("{number}");
  const link = html`<a href="${telUrl(number)}" dir="ltr">${number.replaceAll(" ", " ")}</a>`;
  return html`${before}${link}${after}`;
}
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
function allowedCharacters(text) {
  return text.replace(FORBIDDEN, "");
}
const nodeId = (name, base) => new URL(`#${name}`, base).href;
function practiceId(practice, index = 0) {
  return nodeId(index === 0 ? "practice" : `practice-${index + 1}`, practice.url);
}
function contentLine(name, ...parts) {
  return fold(`${name}:${parts.map(escapeText).join(";")}`);
}
function plainLine(name, value) {
  return fold(`${name}:${value}`);
}
function escapeText(text) {
  return text.replace(/\r\n?/g, "\n").replace(/[\0-\x09\x0b-\x1f\x7f]/g, " ").replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");
}
const encoder = new TextEncoder();
function fold(line) {
  const lines = [];
  let current = "";
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > 75) {
      lines.push(current);
      [current, bytes] = [" ", 1];
    }
    current += character;
    bytes += size;
  }
  return [...lines, current].map((each) => `${each}\r
`).join("");
}
function vCard(practice, location) {
  const chosen = [...practice.locations.entries()].filter(([index]) => location === void 0 || index === location);
  if (chosen.length === 0)
    throw new RangeError(`The practice has no location ${location}`);
  return chosen.map(([index, each]) => card(practice, each, index)).join("");
}
function card(practice, { name, address, geo, phone, email }, index) {
  const fullName = name === void 0 ? practice.name : `${practice.name}, ${name}`;
  const lines = [
    "BEGIN:VCARD\r\n",
    "VERSION:3.0\r\n",
    contentLine("FN", fullName),
    // Required, but a business has no family name. The last line marks it as a business for Apple devices.
    contentLine("N", "", "", "", "", ""),
    name === void 0 ? contentLine("ORG", practice.name) : contentLine("ORG", practice.name, name),
    phone && plainLine("TEL;TYPE=WORK,VOICE", plainPhone(phone)),
    email && contentLine("EMAIL;TYPE=INTERNET,WORK", email),
    contentLine(
      "ADR;TYPE=WORK",
      "",
      // Not in the field for units, which phones don't show.
      "",
      streetLine(address) ?? "",
      address.city,
      address.region ?? "",
      address.postalCode ?? "",
      countryName(address.country, practice.locale)
    ),
    geo && plainLine("GEO", `${geo.latitude};${geo.longitude}`),
    plainLine("URL", new URL(practice.url).href),
    practice.tagline && contentLine("NOTE", practice.tagline),
    // Takes the place of the card that was imported before.
    plainLine("UID", practiceId(practice, index)),
    "X-ABShowAs:COMPANY\r\n",
    "END:VCARD\r\n"
  ];
  return allowedCharacters(lines.filter((line) => line !== void 0 && line !== "").join(""));
}
function contactCardUrl(practice, location) {
  try {
    const bytes = new TextEncoder().encode(vCard(practice, location));
    return `data:text/vcard;charset=utf-8;base64,${btoa(String.fromCharCode(...bytes))}`;
  } catch {
    return void 0;
  }
}
function practiceFooterHtml(practice, options = {}) {
  const locale = firstLocale(options.locale, practice.locale);
  const words = practiceMessages(locale);
  const location = (place, index) => html`<div class="tendwell-location">
${ifPossible(() => {
    var _a, _b, _c;
    return where(place, words, checkedUrl((_a = options.locationUrls) == null ? void 0 : _a[index]), { from: (_c = (_b = practice.locations[0]) == null ? void 0 : _b.address) == null ? void 0 : _c.country, locale });
  })}
${ifPossible(() => place.hours && hoursHtml(practice, index, { locale, ...options.today && { today: options.today }, fold: (week) => foldHtml(words.allHours, week) }))}
${ifPossible(() => contact(practice, index, words, options.contactUrl))}
</div>`;
  return html`<footer class="tendwell-footer">
${who(practice, words, locale)}
<div class="tendwell-locations">
${ifPossible(() => practice.locations.map((place, index) => ifPossible(() => location(place, index))))}
</div>
${ifPossible(() => crisisHtml(practice.crisis, locale))}
${ifPossible(() => notices(practice, words, locale))}
</footer>`;
}
function who(practice, words, locale) {
  var _a;
  const regions = ifPossible(() => practice.telehealth && new Intl.ListFormat(locale).format(practice.telehealth.regions));
  const accepting = practice.acceptingNewClients;
  const clients = clientForm(practice);
  const licensed = (_a = ifPossible(() => {
    var _a2;
    return (_a2 = practice.practitioners) == null ? void 0 : _a2.map((person) => ifPossible(() => licensesHtml(person, words)));
  })) == null ? void 0 : _a.filter(Boolean);
  const tagline = ifPossible(() => practice.tagline && html`<p>${practice.tagline}</p>`);
  const facts = html`${licensed && licensed.length > 0 && html`<ul>${licensed}</ul>`}
${accepting !== void 0 && html`<p>${(accepting ? words.acceptingNewClients : words.notAcceptingNewClients)[clients]}</p>`}
${regions && html`<p>${formatMessage(words.telehealth[clients], { regions })}</p>`}
${ifPossible(() => {
    var _a2;
    return ((_a2 = practice.insurance) == null ? void 0 : _a2.summary) && html`<p>${practice.insurance.summary}</p>`;
  })}`;
  return html`<section class="tendwell-who">
<h2>${ifPossible(() => html`${practice.name}`)}</h2>
${String(facts).trim() === "" ? tagline : foldHtml(words.aboutUs, html`${tagline}${facts}`)}
</section>`;
}
function foldHtml(summary, content) {
  return html`<details class="tendwell-fold"><summary>${summary}</summary>
<div>${content}</div>
</details>`;
}
function licensesHtml({ name, licenses = [] }, words) {
  const lines = licenses.flatMap((license) => ifPossible(() => licenseHtml(license, words)) ?? []);
  return lines.length > 0 ? html`<li>${name}${lines.map((line) => html`<br>${line}`)}</li>` : void 0;
}
function where(place, words, url, reader) {
  const { name, directions, parking, transit, access } = textFields(place);
  const address = ifPossible(() => textFields(place.address));
  const facts = [
    [words.directionsText, directions],
    [words.parking, parking],
    [words.transit, transit],
    [words.access, access]
  ].filter(([, fact]) => fact && !url);
  const heading = name || words.where;
  return html`<section class="tendwell-where">
<h3>${url ? html`<a href="${url}">${heading}</a>` : heading}</h3>
<address>${address && addressLines(address, reader).map((line) => html`${line}<br>`)}</address>
${(address == null ? void 0 : address.street) && html`<p><a class="tendwell-directions" href="${directionsUrl(address)}" rel="noreferrer">${words.directions}</a></p>`}
${facts.length > 0 && html`<details><summary>${words.gettingHere}</summary>
<dl>${facts.map(([term, fact]) => html`<div><dt>${term}</dt><dd>${fact}</dd></div>`)}</dl>
</details>`}
</section>`;
}
function contact(practice, index, words, contactUrl) {
  var _a, _b;
  const { phone, email } = practice.locations[index] ?? {};
  const { social } = index === 0 ? practice : {};
  const bookingUrl = index === 0 ? checkedUrl((_a = practice.booking) == null ? void 0 : _a.url) : void 0;
  const provider = (_b = practice.booking) == null ? void 0 : _b.provider;
  if (!phone && !email && !bookingUrl && !social)
    return void 0;
  const reachable = phone || email;
  const file = checkedUrl(contactUrl);
  const card2 = file ? index === 0 && file : reachable && contactCardUrl(practice, index);
  return html`<section class="tendwell-contact">
<h3>${words.contact}</h3>
<ul>
${ifPossible(() => phone && html`<li>${phoneHtml(phone)}</li>`)}
${ifPossible(() => email && html`<li>${emailHtml(email)}</li>`)}
${bookingUrl && html`<li><a href="${bookingUrl}">${words.booking[bookingWord(practice.kind)]}</a>${ifPossible(() => provider && html` (<bdi>${provider}</bdi>)`)}</li>`}
${ifPossible(() => social == null ? void 0 : social.map((page) => ifPossible(() => socialHtml(page))))}
${card2 && html`<li><a class="tendwell-add-contact" href="${card2}" download="${ifPossible(() => fileName(practice, index)) ?? "contact.vcf"}">${words.addToContacts}</a></li>`}
</ul>
</section>`;
}
function socialHtml({ name, url }) {
  const href = checkedUrl(url);
  return href === void 0 ? void 0 : html`<li><a href="${href}" rel="me noopener">${name}</a></li>`;
}
function fileName({ name, locations }, index) {
  var _a;
  const place = locations.length > 1 && ((_a = locations[index]) == null ? void 0 : _a.name);
  const words = (place ? `${name} ${place}` : name).replace(/[^\p{L}\p{N}]+/gu, "-");
  return `${words.replace(/^-|-$/g, "")}.vcf`;
}
function notices({ notices: list = [], legalName, name }, words, locale) {
  const noticeHtml = ({ kind, title, url, effective }) => {
    const href = checkedUrl(url);
    const label = title ?? noticeTitle(kind, words);
    if (!href || !label)
      return void 0;
    return html`<li><a href="${href}">${label}</a>${ifPossible(() => typeof effective === "string" && html` <span>${formatMessage(words.effective, { date: formatDate(effective, locale) })}</span>`)}</li>`;
  };
  const links = ifPossible(() => list.map((notice) => ifPossible(() => noticeHtml(notice))));
  return html`<ul class="tendwell-notices">
<li>${ifPossible(() => html`${legalName ?? name}`)}</li>
${links}
</ul>`;
}
function noticeTitle(kind, words) {
  const titles = {
    "good-faith-estimate": words.goodFaithEstimate,
    "privacy-practices": words.privacyPractices,
    accessibility: words.accessibility,
    "privacy-policy": words.privacyPolicy,
    // The schema requires a title for this kind.
    custom: ""
  };
  return titles[kind];
}
export {
  practiceFooterHtml
};
