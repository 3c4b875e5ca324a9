/**
 * Opening hours in a practice's own time zone.
 *
 * @module
 */
export { type ExceptionPeriod, exceptionPeriods, type HoursOfDay, hoursOn } from './exceptions.js';
export { formatTimeRanges } from './format-time-ranges.js';
export { localDay, wallClock } from './local-time.js';
export { nextOpening, type OpeningStatus, openingStatus } from './opening-status.js';
export { isOpenAllDay, type TimeRange } from './time-range.js';
export {
  type RecurringHours,
  type Season,
  type WeekHours,
  type WeekPeriod,
  weekOn,
  weekPeriods,
} from './usual-hours.js';
export { type DayHours, type WeekOptions, weekTable } from './week-table.js';
export { WEEKDAYS, type Weekday } from './weekdays.js';
