/**
 * Opening hours in a practice's own time zone.
 *
 * @module
 */
export { localDay } from './local-time.js';
export { nextOpening, type OpeningStatus, openingStatus, type PracticeHours } from './opening-status.js';
export { WEEKDAYS, type Weekday } from './week.js';
export { type DayHours, type WeekOptions, weekTable } from './week-table.js';
