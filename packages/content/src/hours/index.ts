/**
 * Opening hours in a practice's own time zone.
 *
 * @module
 */
export { localDay } from './local-time.js';
export { type OpeningStatus, openingStatus } from './opening-status.js';
export { WEEKDAYS, type Weekday } from './week.js';
export { type DayHours, weekTable } from './week-table.js';
