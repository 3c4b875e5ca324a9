import { isCalendarDate } from '../hours/calendar-date.js';
import { parseTimeRange } from '../hours/time-range.js';
import type { WeekHours } from '../hours/usual-hours.js';
import { WEEKDAYS } from '../hours/weekdays.js';
import type { Hours } from './hours.js';
import { keys, list } from './unchecked.js';

/** Hours of the schema's types: what is of another type is empty, and everything else keeps its place. */
export function readableHours(given: unknown): Hours {
  const hours = keys(given);
  return {
    ...readableWeek(hours),
    seasons: list(hours.seasons).map((season) => {
      const { from, to } = keys(season);
      // No day is in a season from '' to ''.
      return { from: text(from), to: text(to), ...readableWeek(keys(season)) };
    }),
    exceptions: list(hours.exceptions).map((exception) => {
      const { from, to = from, hours: ranges } = keys(exception);
      const isValid = isCalendarDate(text(from)) && isCalendarDate(text(to));
      return { from: isValid ? text(from) : '', to: isValid ? text(to) : '', hours: texts(ranges) };
    }),
  };
}

function readableWeek(week: Readonly<Record<string, unknown>>): WeekHours {
  return {
    ...Object.fromEntries(WEEKDAYS.map((day) => [day, texts(week[day])])),
    recurring: list(week.recurring).map((each) => {
      const { day, nth, everyWeeks, from, hours } = keys(each);
      return {
        day: WEEKDAYS.find((name) => name === day) ?? 'monday',
        hours: texts(hours),
        // Without both, it never comes.
        ...(Array.isArray(nth) ? { nth: nth.filter((one) => typeof one === 'number') } : {}),
        ...(typeof everyWeeks === 'number' && { everyWeeks, from: text(from) }),
      };
    }),
  };
}

/** When a range ends, `HH:MM`, if that is on the day after it starts. */
export function overnightEnd(range: string): string | undefined {
  const { opens = '', closes = '' } = parseTimeRange(range) ?? {};
  return closes <= opens ? closes : undefined;
}

/** Whether any range starts before another has ended on the day after, if they were on two such days. */
export function canOverlap({ exceptions = [], seasons = [], ...usual }: Hours): boolean {
  const weeks: WeekHours[] = [usual, ...seasons];
  const ranges = [
    ...weeks.flatMap((week) => WEEKDAYS.flatMap((day) => week[day] ?? [])),
    ...[...weeks.flatMap(({ recurring = [] }) => recurring), ...exceptions].flatMap(
      ({ hours = [] }) => hours,
    ),
  ];
  const end =
    ranges
      .flatMap((range) => overnightEnd(range) ?? [])
      .sort()
      .at(-1) ?? '';
  return ranges.some((range) => (parseTimeRange(range)?.opens ?? end) < end);
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const texts = (value: unknown): string[] => list(value).map(text);
