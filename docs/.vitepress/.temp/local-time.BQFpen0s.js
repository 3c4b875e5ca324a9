import { w as weekdayOf, d as dateOf } from "./calendar-date.DZTj-9UK.js";
const formats = /* @__PURE__ */ new Map();
function wallClock(instant, timeZone) {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric"
    });
    formats.set(timeZone, format);
  }
  const [month = 0, day, year = 0, hour, minute, second] = (format.format(instant).match(/\d+/g) ?? []).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
function localDay(at, timeZone) {
  const wall = wallClock(at.getTime(), timeZone);
  return { date: dateOf(wall), weekday: weekdayOf(wall) };
}
export {
  localDay as l,
  wallClock as w
};
