var __freeze = Object.freeze;
var __defProp = Object.defineProperty;
var __template = (cooked, raw) => __freeze(__defProp(cooked, "raw", { value: __freeze(raw || cooked.slice()) }));
var _a;
import { b as formatMessage, f as firstLocale, h as html, t as trusted } from "./index.CJkqShVz.js";
import { a as formatDateRange, f as formatDate } from "./dates.CvFr-BzH.js";
import { p as practiceMessages } from "./practice-messages._46USj-O.js";
import { i as ifPossible, c as checkedUrl } from "./shown.CjzIZLIT.js";
import { e as exceptionPeriods, f as formatTimeRanges } from "./format-time-ranges.D5k5_TLD.js";
import { l as localDay } from "./local-time.BQFpen0s.js";
import "./messages.BYkcF6H4.js";
import "./intl.C3W2qRSN.js";
import "./renderer-messages.CJ7Bc00W.js";
import "./calendar-date.DZTj-9UK.js";
const DAY_MS = 864e5;
const MINUTE_MS = 6e4;
function announced(practice, locale) {
  const { announcement, timeZone } = practice;
  const news = typeof (announcement == null ? void 0 : announcement.text) === "string" && { ...announcement, timeZone };
  return [
    ...news ? [news] : [],
    ...(ifPossible(() => closures(practice, locale)) ?? []).sort((a, b) => a.starts.localeCompare(b.starts))
  ];
}
function closures({ locations, timeZone: zone }, locale) {
  const words = practiceMessages(locale);
  const found = /* @__PURE__ */ new Map();
  for (const { hours, name = "", timeZone = zone } of locations) {
    for (const period of ifPossible(() => exceptionPeriods(hours ?? {})) ?? []) {
      const closure = ifPossible(() => closureOf(period, timeZone, locale));
      if (!closure)
        continue;
      const key = JSON.stringify(closure);
      const { names } = found.get(key) ?? { names: [] };
      found.set(key, { closure, names: [...names, name] });
    }
  }
  return [...found.values()].map(({ closure, names }) => {
    const place = names.length < locations.length && names.filter(Boolean).join(words.comma);
    return place ? { ...closure, text: formatMessage(words.atPlace, { place, text: closure.text }) } : closure;
  });
}
function closureOf(period, timeZone, locale) {
  const { announceDays, from, to } = period;
  if (announceDays === void 0)
    return void 0;
  const first = new Date(Date.parse(from) - announceDays * DAY_MS).toISOString().slice(0, 10);
  return { text: closureText(period, locale), from: first, until: to, timeZone, isDated: true, starts: from };
}
function closureText({ from, to, hours, reason }, locale) {
  const words = practiceMessages(locale);
  const dates = formatDateRange(from, to, locale);
  const status = hours.length > 0 ? formatMessage(words.specialHours, { dates, hours: formatTimeRanges(hours, locale).join(words.comma) }) : formatMessage(words.closedDates, { dates });
  return reason ? formatMessage(words.because, { status, reason }) : status;
}
function startOfDay(date, timeZone) {
  let before = Date.parse(date) - 15 * 36e5;
  let after = Date.parse(date) + 13 * 36e5;
  while (after - before > MINUTE_MS) {
    const middle = before + Math.floor((after - before) / MINUTE_MS / 2) * MINUTE_MS;
    if (localDay(new Date(middle), timeZone).date < date)
      before = middle;
    else
      after = middle;
  }
  return new Date(after);
}
const SCRIPT = '(s=>{let n=Date.now(),h=true;for(let p of s.querySelectorAll("p")){let{from:f,until:u}=p.dataset;if(!(p.hidden=Date.parse(f)>n||Date.parse(u)<=n))h=false}s.hidden=h})(document.currentScript.parentNode)';
const AHEAD_MS = 366 * 864e5;
const SOON_MS = 31 * 864e5;
function practiceAnnouncementHtml(practice, options = {}) {
  const locale = firstLocale(options.locale, practice.locale);
  const { today = "", inlineScript } = options;
  const items = announced(practice, locale).flatMap((item) => {
    const [from = "", until = today] = [calendarDate(item.from), calendarDate(item.until)];
    const wait = Date.parse(from) - Date.parse(today);
    if (until < today || wait > AHEAD_MS)
      return [];
    const state = today === "" || from <= today ? "now" : wait > SOON_MS ? "later" : "soon";
    return ifPossible(() => [{ markup: itemHtml(item, state, locale), state }]) ?? [];
  });
  if (items.length === 0)
    return html``;
  return html`<section class="tendwell-announcement" aria-label="${practiceMessages(locale).announcements}"${items.every(({ state }) => state === "later") && trusted(" hidden")}>
${items.map(({ markup }) => markup)}${inlineScript && html(_a || (_a = __template(["<script>", "<\/script>"])), trusted(SCRIPT))}
</section>`;
}
function itemHtml(item, state, locale) {
  const { text, link, timeZone } = item;
  const [from, until] = [calendarDate(item.from), calendarDate(item.until)];
  const instant = (date) => (ifPossible(() => startOfDay(date, timeZone)) ?? startOfDay(date, "UTC")).toISOString();
  const start = from && instant(from);
  const end = until && instant(dayAfter(until));
  const url = checkedUrl(link == null ? void 0 : link.url);
  return html`<p${start && html` data-from="${start}"`}${end && html` data-until="${end}"`}${state === "soon" && trusted(" data-soon")}${state !== "now" && trusted(" hidden")}>${text}${link && url && html` <a href="${url}">${link.text}</a>`}${!item.isDated && datesHtml(from, until, locale)}</p>
`;
}
function datesHtml(from, until, locale) {
  if (until === void 0)
    return void 0;
  const dates = from ? formatDateRange(from, until, locale) : formatMessage(practiceMessages(locale).untilDate, { date: formatDate(until, locale) });
  return html` <span class="tendwell-announcement-dates">(${dates})</span>`;
}
const calendarDate = (date) => typeof date === "string" && !Number.isNaN(Date.parse(`${date}T00:00Z`)) ? date : void 0;
const dayAfter = (date) => new Date(Date.parse(date) + 864e5).toISOString().slice(0, 10);
export {
  practiceAnnouncementHtml
};
