/**
 * Calendar dates (`YYYY-MM-DD`), and when they begin in a time zone.
 *
 * @module
 */
export { addDays, isCalendarDate } from './calendar-date.js';
export { startOfDay } from './start-of-day.js';
