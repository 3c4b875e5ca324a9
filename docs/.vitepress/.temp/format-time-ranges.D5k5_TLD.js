import { w as weekdayOf, a as addDays, D as DAY_MS, i as isCalendarDate } from "./calendar-date.DZTj-9UK.js";
const TIME_RANGE = /^((?:[01]\d|2[0-3]):[0-5]\d)\s*[-\u2013]\s*((?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;
function parseTimeRange(text) {
  const [, opens, closes] = TIME_RANGE.exec(text) ?? [];
  return opens === void 0 || closes === void 0 ? void 0 : { opens, closes };
}
function parseTimeRanges(texts = []) {
  return texts.flatMap((text) => parseTimeRange(text) ?? []).sort((a, b) => a.opens < b.opens ? -1 : 1);
}
function weekOn(hours, date) {
  var _a;
  const day = date.slice(5);
  const covers = ({ from, to }) => from <= to ? from <= day && day <= to : from <= day || day <= to;
  return ((_a = hours.seasons) == null ? void 0 : _a.findLast(covers)) ?? hours;
}
function usualRanges(hours, date) {
  var _a;
  const week = weekOn(hours, date);
  const weekday = weekdayOf(Date.parse(date));
  const recurring = (_a = week.recurring) == null ? void 0 : _a.findLast((each) => each.day === weekday && recursOn(each, date));
  return recurring ? recurring.hours : week[weekday];
}
function recursOn({ nth, everyWeeks = 1, from = "" }, date) {
  if (nth) {
    const isLast = addDays(date, 7).slice(0, 7) > date.slice(0, 7);
    return nth.includes(Math.ceil(Number(date.slice(8)) / 7)) || isLast && nth.includes(-1);
  }
  return from <= date && (Date.parse(date) - Date.parse(from)) % (everyWeeks * 7 * DAY_MS) === 0;
}
function hoursOn(hours, date) {
  if (!isCalendarDate(date))
    throw new RangeError(`${date} is not a date like 2026-03-02`);
  const exception = exceptionOn(hours, date);
  if (!exception)
    return { ranges: parseTimeRanges(usualRanges(hours, date)), isException: false };
  const { hours: ranges, reason } = exception;
  return { ranges: parseTimeRanges(ranges), isException: true, ...reason !== void 0 && { reason } };
}
function exceptionPeriods(hours) {
  const valid = (hours.exceptions ?? []).filter(({ from, to = from }) => isCalendarDate(from) && isCalendarDate(to));
  const dates = valid.flatMap(({ from, to = from }) => [from, addDays(to, 1)]);
  const starts = [...new Set(dates)].sort();
  const periods = [];
  let previous;
  for (const [index, from] of starts.entries()) {
    const winner = exceptionOn({ exceptions: valid }, from);
    const next = starts[index + 1];
    const last = periods.at(-1);
    if (winner && next !== void 0) {
      const to = addDays(next, -1);
      if (last && winner === previous)
        last.to = to;
      else
        periods.push({ ...winner, from, to, hours: winner.hours ?? [] });
    }
    previous = winner;
  }
  return periods;
}
function exceptionOn({ exceptions }, date) {
  return exceptions == null ? void 0 : exceptions.findLast(({ from, to = from }) => from <= date && date <= to);
}
const ANY_DAY = "2024-01-01";
function formatTimeRanges(ranges, locale) {
  return parseTimeRanges(ranges).map(timeRangeFormat(locale));
}
const formats = /* @__PURE__ */ new Map();
function timeRangeFormat(locale) {
  const cached = formats.get(locale) ?? createFormat(locale);
  formats.set(locale, cached);
  return cached;
}
function createFormat(locale) {
  const format = new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit", timeZone: "UTC" });
  let between;
  return ({ opens, closes }) => {
    const [start, end] = [opens, closes === "24:00" ? "00:00" : closes].map((time) => Date.parse(`${ANY_DAY}T${time}Z`));
    if (start < end)
      return format.formatRange(start, end);
    between ?? (between = separator(format));
    return format.format(start) + between + format.format(end);
  };
}
function separator(format) {
  var _a;
  const morning = Date.parse(ANY_DAY);
  const parts = format.formatRangeToParts(morning, morning + DAY_MS / 2 + 6e4);
  return ((_a = parts.find(({ source, value }) => source === "shared" && value.trim() !== "")) == null ? void 0 : _a.value) ?? " – ";
}
export {
  exceptionPeriods as e,
  formatTimeRanges as f,
  hoursOn as h,
  parseTimeRanges as p,
  timeRangeFormat as t,
  weekOn as w
};
