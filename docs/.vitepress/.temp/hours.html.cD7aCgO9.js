var __freeze = Object.freeze;
var __defProp = Object.defineProperty;
var __template = (cooked, raw) => __freeze(__defProp(cooked, "raw", { value: __freeze(raw || cooked.slice()) }));
var _a;
import { h as html, t as trusted, b as formatMessage, n as jsonScript } from "./index.CJkqShVz.js";
import { e as e164, p as phoneExtension, t as telUrl, m as mailtoUrl } from "./urls.sgEKMZXN.js";
import { a as checkedHours, r as recurringTexts, l as listedExceptions, e as exceptionText, w as weekTable } from "./checked-hours.CB8Ceb73.js";
import { p as practiceMessages } from "./practice-messages._46USj-O.js";
import { i as ifPossible } from "./shown.CjzIZLIT.js";
import { d as dateFormat } from "./intl.C3W2qRSN.js";
import { z as zoneName } from "./zone-name.CtqGF1SH.js";
import { e as exceptionPeriods } from "./format-time-ranges.D5k5_TLD.js";
import { W as WEEKDAYS } from "./calendar-date.DZTj-9UK.js";
const formats = /* @__PURE__ */ new Map();
function countryName(code, locale) {
  try {
    const names = formats.get(locale) ?? new Intl.DisplayNames(locale, { type: "region" });
    formats.set(locale, names);
    return names.of(code) ?? code;
  } catch (error) {
    if (/^[a-z]{2}$/i.test(code))
      throw error;
    return code;
  }
}
const CODE_AFTER_REGION = /^(?:US|CA|AU|BR|CN|ID|IN|JP|KR|PH|TH|TW)$/;
const CODE_ON_OWN_LINE = /^(?:GB|IE|NZ|ZA)$/;
const REGION_AFTER_SPACE = /^(?:AU|IT)$/;
function addressLines(address, { from, locale = "en" } = {}) {
  const { city, region: stated, postalCode, country } = address;
  const region = stated === city ? void 0 : stated;
  const place = [city, region].filter(Boolean).join(REGION_AFTER_SPACE.test(country) ? " " : ", ");
  const lines = CODE_ON_OWN_LINE.test(country) ? [city, region, postalCode] : [CODE_AFTER_REGION.test(country) ? `${place} ${postalCode ?? ""}` : `${postalCode ?? ""} ${place}`];
  const abroad = from !== void 0 && from !== country && countryName(country, locale);
  return [streetLine(address), ...lines, abroad || ""].flatMap((line) => {
    const text = line == null ? void 0 : line.replace(/\s+/g, " ").trim();
    return text ? [text] : [];
  });
}
function streetLine({ street, unit }) {
  return [street, unit].filter(Boolean).join(", ") || void 0;
}
function phoneHtml(phone) {
  return html`<a href="${telUrl(phone)}" dir="ltr">${phoneText(phone)}</a>`;
}
function phoneText(phone) {
  const nanp = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(e164(phone));
  if (!nanp)
    return phone.replaceAll(" ", " ");
  const extension = phoneExtension(phone);
  return `(${nanp[1]}) ${nanp[2]}‑${nanp[3]}${extension ? ` ext. ${extension}` : ""}`;
}
function emailHtml(email) {
  const encode = (text) => [...text].map((character) => `&#${character.codePointAt(0)};`).join("");
  const [local = "", domain = ""] = email.split("@");
  return trusted(`<a href="${encode(mailtoUrl(email))}" dir="ltr">${encode(`${local}@`)}<wbr>${encode(domain)}</a>`);
}
function directionsUrl({ unit: _, ...address }) {
  const destination = [...addressLines(address), address.country].join(", ");
  return `https://www.google.com/maps/dir/?${new URLSearchParams({ api: "1", destination })}`;
}
function textWidth(text) {
  let width = 0;
  for (const letter of text) {
    if (/[\s.,:;'’()|!fijlrtI]/.test(letter))
      width += 0.5;
    else if (letter >= "⺀")
      width += 1.8;
    else
      width += /[mw@\p{Lu}]/u.test(letter) ? 1.4 : 1;
  }
  return width;
}
function withoutShorter(texts) {
  const kept = [];
  for (const text of new Set(texts)) {
    const words = text.split(/ +/);
    if (kept.some((other) => covers(other, words)))
      continue;
    const rest = kept.filter((other) => !covers(words, other));
    kept.splice(0, kept.length, ...rest, words);
  }
  return kept.map((words) => words.join(" "));
}
function covers(longer, words) {
  let at = 0;
  for (const word of words) {
    while (at < longer.length && !isAsWide(longer[at] ?? "", word))
      at++;
    if (at === longer.length)
      return false;
    at++;
  }
  return true;
}
const isAsWide = (word, other) => word === other || textWidth(word) > 1.15 * textWidth(other);
const DAY_MS = 864e5;
const days = /* @__PURE__ */ new Map();
const months = /* @__PURE__ */ new Map();
function longestDay(locale) {
  let day = days.get(locale);
  if (day === void 0) {
    const week = Array.from({ length: 7 }, (_, index) => Date.UTC(2024, 0, 1 + index));
    const longest = longestOf(week, dateFormat(locale, { timeZone: "UTC", weekday: "long" })) ?? 0;
    day = new Date(longest).toISOString().slice(0, 10);
    days.set(locale, day);
  }
  return day;
}
function longestMonth(locale) {
  let date = months.get(locale);
  if (date === void 0) {
    const year = Array.from({ length: 12 }, (_, index) => Date.UTC(2024, index, 20));
    date = longestOf(year, dateFormat(locale, { timeZone: "UTC", month: "long" })) ?? 0;
    while ((date - Date.parse(longestDay(locale))) % (7 * DAY_MS) !== 0)
      date += DAY_MS;
    months.set(locale, date);
  }
  return date;
}
function longestOf(moments, format) {
  const widths = moments.map((moment) => textWidth(format.format(moment)));
  return moments[widths.indexOf(Math.max(...widths))];
}
function longestStatusTexts(hours, timeZone, locale, from = "") {
  const key = `${timeZone} ${locale} ${from}`;
  const known = cache.get(hours) ?? /* @__PURE__ */ new Map();
  const texts = known.get(key) ?? longestTexts(hours, timeZone, locale, from);
  cache.set(hours, known.set(key, texts));
  return texts;
}
const cache = /* @__PURE__ */ new WeakMap();
function longestTexts(hours, timeZone, locale, from) {
  const words = practiceMessages(locale);
  const zone = zoneName(timeZone, locale);
  const times = longestTimes(hours, locale);
  const statuses = withoutShorter([
    words.openNow,
    words.closedNow,
    ...[words.closedUntil, words.openUntil].flatMap((text) => times.map((time) => formatMessage(text, { time })))
  ]);
  const reasons = withoutShorter(exceptionPeriods(hours).flatMap(({ to, reason }) => reason && to >= from ? [reason] : []));
  const explained = reasons.flatMap((reason) => statuses.map((status) => formatMessage(words.because, { status, reason })));
  const said = (reasons.length > 0 ? explained : statuses).map((status) => formatMessage(words.inZone, { status, zone }));
  return withoutShorter([...said, formatMessage(words.zone, { zone })]);
}
const CLOCK = /\b(?:[01]\d|2[0-3]):[0-5]\d|24:00/g;
function longestTimes({ exceptions = [], ...week }, locale) {
  const ranges = [
    ...WEEKDAYS.flatMap((day2) => week[day2] ?? []),
    ...exceptions.flatMap(({ hours = [] }) => hours)
  ];
  const clocks = [...new Set(ranges.flatMap((range) => range.match(CLOCK) ?? []))];
  const day = longestDay(locale);
  const clockFormat = dateFormat(locale, { timeZone: "UTC", hour: "numeric", minute: "2-digit" });
  const time = longestOf(clocks.map((clock) => Date.parse(`${day}T${clock === "24:00" ? "00:00" : clock}Z`)), clockFormat);
  const write = (at, options) => dateFormat(locale, { timeZone: "UTC", weekday: "long", ...options }).format(at);
  return [
    ...time === void 0 ? [] : [write(time, { hour: "numeric", minute: "2-digit" })],
    write(longestMonth(locale), { month: "long", day: "numeric" })
  ];
}
function hoursHtml(practice, index, { locale, today, fold }) {
  const words = practiceMessages(locale);
  const { hours: given = {}, timeZone = practice.timeZone } = practice.locations[index] ?? {};
  const { hours, unreadable, whole } = checkedHours(given);
  const lines = recurringTexts(hours, { locale, today });
  const exceptions = listedExceptions(hours, today);
  const hasWeek = unreadable.size > 0 || areStated(hours);
  if (!hasWeek && !hours.appointmentOnly && !hours.note && exceptions.length === 0)
    return void 0;
  const zone = ifPossible(() => zoneName(timeZone, locale));
  const week = html`${hasWeek && tableHtml(hours, { unreadable, locale, today })}
${hours.appointmentOnly === true && html`<p>${words.appointmentOnly}</p>`}
${lines.length + exceptions.length > 0 && html`<ul class="tendwell-exceptions">${lines.map((line) => html`<li>${line}</li>`)}${exceptions.map((period) => html`<li>${exceptionText(period, { locale })}${period.reason && html`<br>${period.reason}`}</li>`)}</ul>`}
${ifPossible(() => hours.note && html`<p>${hours.note}</p>`)}`;
  return html`<section class="tendwell-hours">
<h3>${words.when}</h3>
${hasWeek && statusLineHtml({ hours, timeZone }, zone && formatMessage(words.zone, { zone }), { locale, today })}
${hasWeek && fold ? fold(week) : week}
${hasWeek && whole && zone && hoursDataHtml({ hours, timeZone })}
</section>`;
}
const areStated = (hours) => {
  var _a2;
  return WEEKDAYS.some((day) => hours[day]) || [hours.recurring, hours.seasons].some((list) => list == null ? void 0 : list.length) || ((_a2 = hours.exceptions) == null ? void 0 : _a2.some((exception) => {
    var _a3;
    return (_a3 = exception.hours) == null ? void 0 : _a3.length;
  })) === true;
};
function tableHtml(hours, { unreadable, locale, today }) {
  const words = practiceMessages(locale);
  return html`<table aria-label="${words.when}">
${weekTable(hours, locale, { on: today || void 0 }).filter(({ day }) => !unreadable.has(day)).map(({ day, name, ranges }) => {
    const texts = ranges.length > 0 ? ranges.map(({ text }) => text) : [words.closed];
    return html`<tr data-day="${day}"><th scope="row">${name}</th><td>${texts.map((text) => html`<span>${text}</span> `)}</td></tr>
`;
  })}</table>`;
}
function statusLineHtml({ hours, timeZone }, text, { locale, today = "" }) {
  return html`<p class="tendwell-status-line"><span class="tendwell-status">${text}</span>${ifPossible(() => longestStatusTexts(hours, timeZone, locale, today).map((longest) => html`<span data-text="${longest}"></span>`))}</p>`;
}
const hoursDataHtml = (data) => html(_a || (_a = __template(['<script type="application/json">', "<\/script>"])), jsonScript(data));
export {
  addressLines as a,
  phoneHtml as b,
  countryName as c,
  directionsUrl as d,
  emailHtml as e,
  hoursHtml as h,
  phoneText as p,
  streetLine as s
};
