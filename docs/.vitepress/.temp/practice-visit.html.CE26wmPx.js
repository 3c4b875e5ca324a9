import { f as firstLocale, h as html, b as formatMessage } from "./index.CJkqShVz.js";
import { b as bookingWord, c as clientForm } from "./checked-hours.CB8Ceb73.js";
import { p as phoneText, h as hoursHtml, a as addressLines, d as directionsUrl } from "./hours.html.cD7aCgO9.js";
import { p as practiceMessages } from "./practice-messages._46USj-O.js";
import { i as ifPossible, c as checkedUrl, a as textFields } from "./shown.CjzIZLIT.js";
import { t as telUrl } from "./urls.sgEKMZXN.js";
import "./messages.BYkcF6H4.js";
import "./calendar-date.DZTj-9UK.js";
import "./format-time-ranges.D5k5_TLD.js";
import "./dates.CvFr-BzH.js";
import "./intl.C3W2qRSN.js";
import "./format.BFX81yhZ.js";
import "./zone-name.CtqGF1SH.js";
import "./renderer-messages.CJ7Bc00W.js";
function practiceVisitHtml(practice, options = {}) {
  const locale = firstLocale(options.locale, practice.locale);
  const words = practiceMessages(locale);
  const { location: only, locationUrls = [], today } = options;
  const place = (location, index) => {
    if (only !== void 0 && only !== index)
      return void 0;
    const url = checkedUrl(locationUrls[index]);
    return html`<section class="tendwell-visit-place">
${ifPossible(() => whereHtml(practice, location, { words, locale, url, isAlone: only === index }))}
${ifPossible(() => location.hours && hoursHtml(practice, index, { locale, ...today && { today } }))}
${ifPossible(() => url ? void 0 : wayHtml(location, words))}
</section>
`;
  };
  return html`<div class="tendwell-visit">
${actionsHtml(practice, words, only)}
${ifPossible(() => practice.locations.map((location, index) => ifPossible(() => place(location, index))))}</div>`;
}
function actionsHtml(practice, words, only) {
  var _a;
  const url = checkedUrl((_a = practice.booking) == null ? void 0 : _a.url);
  const provider = ifPossible(() => {
    var _a2;
    return ((_a2 = practice.booking) == null ? void 0 : _a2.provider) && html` (<bdi>${practice.booking.provider}</bdi>)`;
  });
  const [phone, ...others] = ifPossible(() => phones(practice, only)) ?? [];
  const call = phone && others.length === 0 && ifPossible(() => callHtml(phone, words));
  if (!url && !call)
    return void 0;
  return html`<p class="tendwell-visit-actions">${url && html`<span><a class="tendwell-book" href="${url}">${words.booking[bookingWord(practice.kind)]}</a>${provider}</span>`} ${call}</p>`;
}
function phones({ booking, locations }, only) {
  if ((booking == null ? void 0 : booking.call) === false)
    return [];
  const shown = only === void 0 ? locations : locations.slice(only, only + 1);
  return [...new Set(shown.flatMap(({ phone }) => phone ?? []))];
}
function callHtml(phone, words) {
  const [before, after] = words.call.split("{number}");
  return html`<a class="tendwell-call" href="${telUrl(phone)}">${before}<bdi dir="ltr">${phoneText(phone)}</bdi>${after}</a>`;
}
function whereHtml(practice, location, { words, locale, url, isAlone }) {
  var _a, _b;
  const { name: stated, phone } = textFields(location);
  const name = isAlone ? void 0 : stated;
  const address = ifPossible(() => textFields(location.address));
  const numbers = isAlone ? [] : phones(practice);
  const heading = name || (address && !address.street ? words.where : words.gettingHere);
  const from = (_b = (_a = practice.locations[0]) == null ? void 0 : _a.address) == null ? void 0 : _b.country;
  return html`<div class="tendwell-visit-where">
<h2>${url ? html`<a href="${url}">${heading}</a>` : heading}</h2>
${address && html`<address>${addressLines(address, { from, locale }).map((line) => html`${line}<br>`)}</address>`}
${address && (address.street ? directionsHtml(address, words) : ifPossible(() => telehealthHtml(practice, words, locale)))}
${phone && numbers.length > 1 && ifPossible(() => html`<p>${callHtml(phone, words)}</p>`)}
</div>`;
}
function directionsHtml(address, words) {
  return html`<p><a class="tendwell-directions" href="${directionsUrl(address)}" rel="noreferrer">${words.directions}</a></p>`;
}
function telehealthHtml(practice, words, locale) {
  const { telehealth } = practice;
  const regions = telehealth && new Intl.ListFormat(locale).format(telehealth.regions);
  return regions ? html`<p>${formatMessage(words.telehealth[clientForm(practice)], { regions })}</p>` : void 0;
}
function wayHtml(location, words) {
  const { directions, parking, transit, access } = textFields(location);
  const facts = [
    [words.directionsText, directions],
    [words.parking, parking],
    [words.transit, transit],
    [words.access, access]
  ].filter(([, fact]) => fact);
  if (facts.length === 0)
    return void 0;
  return html`<dl class="tendwell-visit-way">${facts.map(([term, fact]) => html`<div><dt>${term}</dt><dd>${fact}</dd></div>`)}</dl>`;
}
export {
  practiceVisitHtml
};
