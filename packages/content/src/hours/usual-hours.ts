import type { Hours } from '../schema/hours.js';
import { addDays, DAY_MS, weekdayOf } from './calendar-date.js';

/** A week of opening hours: that of a season, or that of the rest of the year. */
export type WeekHours = Hours | Season;
/** A part of each year with a week of its own. */
export type Season = NonNullable<Hours['seasons']>[number];
/** Hours that come every few weeks, or on some days of a month. */
export type RecurringHours = NonNullable<Hours['recurring']>[number];

/**
 * The week that applies on a calendar day: that of the season that covers it, or else the hours themselves. If several
 * seasons cover the day, the last one in the list applies. A season that ends before it starts lasts into the next year.
 *
 * @param date `YYYY-MM-DD` in the time zone of the location.
 * @example
 * ```ts
 * import { weekOn } from '@tendwell/content/hours';
 *
 * const summer = { from: '06-15', to: '08-31', name: 'Summer hours', monday: ['08:00-13:00'] };
 * const hours = { monday: ['09:00-17:00'], seasons: [summer] };
 * weekOn(hours, '2026-07-01'); // the season
 * weekOn(hours, '2026-09-01'); // the hours themselves
 * ```
 */
export function weekOn(hours: Hours, date: string): WeekHours {
  const day = date.slice(5);
  const covers = ({ from, to }: Season) => (from <= to ? from <= day && day <= to : from <= day || day <= to);
  return hours.seasons?.findLast(covers) ?? hours;
}

/** A period in which one week of hours applies. */
export interface WeekPeriod {
  week: WeekHours;
  /** First day, `YYYY-MM-DD`. */
  from: string;
  /** Last day, `YYYY-MM-DD`. */
  to: string;
}

/**
 * The weeks that apply on some days in a row: each season, and the hours themselves between seasons.
 *
 * @param from The first day, `YYYY-MM-DD`.
 * @param to The last day, `YYYY-MM-DD`. The last period ends on it.
 * @example
 * ```ts
 * import { weekPeriods } from '@tendwell/content/hours';
 *
 * const summer = { from: '06-15', to: '08-31', monday: ['08:00-13:00'] };
 * const [now, next] = weekPeriods({ monday: ['09:00-17:00'], seasons: [summer] }, '2026-06-01', '2027-05-31');
 * now?.to; // 2026-06-14
 * next?.week; // the season
 * ```
 */
export function weekPeriods(hours: Hours, from: string, to: string): WeekPeriod[] {
  const found: WeekPeriod[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const week = weekOn(hours, date);
    const last = found.at(-1);
    if (last?.week === week) last.to = date;
    else found.push({ week, from: date, to: date });
  }
  return found;
}

/** The time ranges of a calendar day without exceptions: recurring ones, or else those of its day of the week. */
export function usualRanges(hours: Hours, date: string): readonly string[] | undefined {
  const week = weekOn(hours, date);
  const weekday = weekdayOf(Date.parse(date));
  return (
    week.recurring?.findLast((each) => each.day === weekday && recursOn(each, date))?.hours ?? week[weekday]
  );
}

/** @param date A date on the day of the week. */
function recursOn({ nth, everyWeeks = 1, from = '' }: RecurringHours, date: string): boolean {
  if (nth) {
    const isLast = addDays(date, 7).slice(0, 7) > date.slice(0, 7);
    return nth.includes(Math.ceil(Number(date.slice(8)) / 7)) || (isLast && nth.includes(-1));
  }
  return from <= date && (Date.parse(date) - Date.parse(from)) % (everyWeeks * 7 * DAY_MS) === 0;
}
