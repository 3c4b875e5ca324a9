import { D as DAY_MS$1, W as WEEKDAYS, w as weekdayOf, d as dateOf } from "./calendar-date.DZTj-9UK.js";
import { t as timeRangeFormat, w as weekOn, p as parseTimeRanges, h as hoursOn, f as formatTimeRanges, e as exceptionPeriods } from "./format-time-ranges.D5k5_TLD.js";
import { a as formatDateRange, f as formatDate } from "./dates.CvFr-BzH.js";
import { c as capitalized, f as formatCount } from "./format.BFX81yhZ.js";
import { d as dateFormat } from "./intl.C3W2qRSN.js";
import { p as practiceMessages } from "./practice-messages._46USj-O.js";
import { i as ifPossible } from "./shown.CjzIZLIT.js";
import { b as formatMessage } from "./index.CJkqShVz.js";
const SOME_MONDAY$1 = Date.UTC(2024, 0, 1);
function weekTable(hours, locale, { from, on } = {}) {
  const names = weekdayFormat(locale);
  const format = timeRangeFormat(locale);
  const week = on === void 0 ? hours : weekOn(hours, on);
  const start = from === void 0 ? SOME_MONDAY$1 + firstDay(locale) * DAY_MS$1 : Date.parse(from);
  return WEEKDAYS.map((_, index) => {
    const wall = start + index * DAY_MS$1;
    const day = weekdayOf(wall);
    const date = dateOf(wall);
    const { ranges, reason } = from === void 0 ? { ranges: parseTimeRanges(week[day]) } : hoursOn(hours, date);
    return {
      day,
      name: names.format(wall),
      ranges: ranges.map((range) => ({ ...range, text: format(range) })),
      ...from !== void 0 && { date },
      ...reason !== void 0 && { reason }
    };
  });
}
const formats = /* @__PURE__ */ new Map();
function weekdayFormat(locale) {
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  formats.set(locale, format);
  return format;
}
function firstDay(locale) {
  var _a;
  const info = new Intl.Locale(locale);
  return (((_a = info.getWeekInfo) == null ? void 0 : _a.call(info)) ?? info.weekInfo ?? { firstDay: 1 }).firstDay - 1;
}
const isOneOf = (kind, kinds) => kinds.split(" ").includes(kind);
const PATIENTS = "acupuncture chiropractic naturopathy osteopathy physical-therapy physiotherapy";
const STUDENTS = "meditation pilates yoga";
const SESSIONS = "coaching counseling energy-work therapy";
function clientWord({ clientWord: clientWord2, kind }) {
  if (clientWord2)
    return clientWord2;
  return isOneOf(kind, PATIENTS) ? "patients" : isOneOf(kind, STUDENTS) ? "students" : "clients";
}
function bookingWord(kind) {
  return isOneOf(kind, STUDENTS) ? "class" : isOneOf(kind, SESSIONS) ? "session" : "visit";
}
function clientForm(practice) {
  const word = clientWord(practice);
  const { kind } = practice;
  return ["clients", "patients", "students"].includes(word) ? word : clientWord({ kind });
}
const DAY_MS = 864e5;
const WEEK_MS = 7 * DAY_MS;
const LISTED_AHEAD_MS = 90 * DAY_MS;
const SOME_MONDAY = Date.UTC(2024, 0, 1);
function listedExceptions(hours, today = "") {
  return exceptionPeriods(hours).filter(({ from, to }) => to >= today && !(Date.parse(from) - Date.parse(today) > LISTED_AHEAD_MS));
}
function exceptionText({ from, to, hours }, options) {
  const days = formatDateRange(from, to, options.locale);
  return daysText(days, hours, options);
}
function recurringTexts(hours, options) {
  const { recurring = [] } = options.today ? weekOn(hours, options.today) : hours;
  return recurring.flatMap((each) => {
    const days = ifPossible(() => recurringDays(each, options));
    return days ? [capitalized(daysText(days, each.hours, options), options.locale)] : [];
  });
}
function daysText(days, ranges, { locale, closed }) {
  const words = practiceMessages(locale);
  const times = formatTimeRanges(ranges, locale).join(words.comma);
  return formatMessage(words.daysHours, {
    days,
    hours: times || (closed ?? words.closed.toLocaleLowerCase(locale))
  });
}
function recurringDays({ day, nth, everyWeeks, from }, { locale, today }) {
  const words = practiceMessages(locale);
  const monday = SOME_MONDAY + WEEKDAYS.indexOf(day) * DAY_MS;
  const name = dateFormat(locale, { weekday: "long", timeZone: "UTC" }).format(monday);
  if (nth) {
    const ordinals = words.ordinals;
    const list = new Intl.ListFormat(locale).format(nth.flatMap((number) => ordinals[number] ?? []));
    return list && formatMessage(words.nthDays, { ordinals: list, day: name });
  }
  if (!everyWeeks || from === void 0)
    return void 0;
  const date = formatDate(nextDate(from, everyWeeks, today), locale);
  return formatMessage(formatCount(words.everyWeeks, everyWeeks, locale), { day: name, date });
}
function nextDate(from, everyWeeks, today = from) {
  const step = everyWeeks * WEEK_MS;
  const steps = Math.max(0, Math.ceil((Date.parse(today) - Date.parse(from)) / step));
  return new Date(Date.parse(from) + steps * step).toISOString().slice(0, 10);
}
function checkedHours(given) {
  if (typeof given !== "object" || Array.isArray(given))
    throw new TypeError("The hours are not an object.");
  const unreadable = new Set(WEEKDAYS.filter((day) => !isReadableDay(given, day)));
  const listed = given.exceptions ?? [];
  const stated = Array.isArray(listed) ? listed : [];
  const exceptions = stated.filter(isReadableException);
  const whole = unreadable.size === 0 && exceptions.length === stated.length && (listed === stated || !given.exceptions) && areReadable(given.recurring) && isList(given.seasons, (season) => areReadable(season.recurring) && WEEKDAYS.every((day) => isReadableDay(season, day)));
  if (whole)
    return { hours: given, unreadable, whole };
  const week = Object.fromEntries(WEEKDAYS.flatMap((day) => given[day] && !unreadable.has(day) ? [[day, given[day]]] : []));
  return {
    hours: {
      ...week,
      exceptions,
      ...given.appointmentOnly === true && { appointmentOnly: true },
      ...typeof given.note === "string" && { note: given.note }
    },
    unreadable,
    whole
  };
}
const isRanges = (ranges) => ranges === void 0 || hoursOn({ monday: ranges }, "2024-01-01").ranges.length === ranges.length;
const isList = (list, isReadable) => list === void 0 || ifPossible(() => list.every(isReadable)) === true;
const areReadable = (recurring) => isList(recurring, ({ nth, hours }) => isRanges(hours) && (nth === void 0 || Array.isArray(nth)));
const isReadableDay = (hours, day) => ifPossible(() => isRanges(hours[day])) === true;
function isReadableException(exception) {
  return ifPossible(() => {
    const { hours, reason } = exception;
    const isText = reason === void 0 || typeof reason === "string";
    return isText && isRanges(hours) && // An exception whose dates are invalid has no period.
    exceptionPeriods({ exceptions: [exception] }).length > 0;
  }) === true;
}
export {
  checkedHours as a,
  bookingWord as b,
  clientForm as c,
  daysText as d,
  exceptionText as e,
  listedExceptions as l,
  recurringTexts as r,
  weekTable as w
};
