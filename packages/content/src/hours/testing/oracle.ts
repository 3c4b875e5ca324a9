import type { Hours } from '../../schema/hours.js';

const WEEKDAY = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });

interface WallTime {
  date: string;
  dayBefore: string;
  /** Since midnight, by the clock. */
  minute: number;
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** What clocks in a zone show. Each minute is worked out once: runs ask for the same ones again and again. */
function wallClock(timeZone: string): (instant: number) => WallTime {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  const known = new Map<number, WallTime>();
  return (instant) => {
    let wall = known.get(instant);
    if (!wall) {
      const [date = '', time = ''] = format.format(instant).split(' ');
      const dayBefore = new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
      wall = { date, dayBefore, minute: minutesOf(time) };
      known.set(instant, wall);
    }
    return wall;
  };
}

const wallClocks = new Map<string, (instant: number) => WallTime>();

/** Whether a place is open at a moment, by a wall clock, with none of the code under test. */
export function oracle(hours: Hours, timeZone: string) {
  const clock = wallClocks.get(timeZone) ?? wallClock(timeZone);
  wallClocks.set(timeZone, clock);
  const rangesOn = (date: string) => {
    const exception = [...(hours.exceptions ?? [])]
      .reverse()
      .find(({ from, to }) => from <= date && date <= (to ?? from));
    if (exception) return exception.hours ?? [];
    const weekday = WEEKDAY.format(new Date(date));
    return hours[weekday.toLowerCase() as 'monday'] ?? [];
  };
  const cache = new Map<string, Set<number>>();
  const minutesOn = (date: string) => {
    let minutes = cache.get(date);
    if (!minutes) {
      minutes = new Set();
      for (const range of rangesOn(date)) {
        const [from, to] = range.split('-').map(minutesOf) as [number, number];
        for (let minute = from; minute < (to > from ? to : to + 1440); minute += 1) minutes.add(minute);
      }
      cache.set(date, minutes);
    }
    return minutes;
  };
  return (instant: number) => {
    const { date, dayBefore, minute } = clock(instant);
    return minutesOn(date).has(minute) || minutesOn(dayBefore).has(minute + 1440);
  };
}
