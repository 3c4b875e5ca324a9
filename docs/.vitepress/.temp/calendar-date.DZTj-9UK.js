const WEEKDAYS = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday"
];
const DAY_MS = 864e5;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
function isCalendarDate(value) {
  const match = DATE.exec(value);
  if (!match)
    return false;
  const [, year, month, day] = match.map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
const dateOf = (wall) => new Date(wall).toISOString().slice(0, 10);
const weekdayOf = (wall) => WEEKDAYS[(new Date(wall).getUTCDay() + 6) % 7];
const addDays = (date, days) => dateOf(Date.parse(date) + days * DAY_MS);
export {
  DAY_MS as D,
  WEEKDAYS as W,
  addDays as a,
  dateOf as d,
  isCalendarDate as i,
  weekdayOf as w
};
