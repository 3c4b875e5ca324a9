import { describe, expect, test } from 'vitest';
import { fc } from '../../../../scripts/testing/random.mjs';
import type { Hours } from '../schema/hours.js';
import { nextOpening, openingStatus } from './opening-status.js';
import { oracle } from './testing/oracle.js';
import { WEEKDAYS } from './weekdays.js';

/** Fewer where the same is repeated on machines in other time zones. */
const RUNS = Number(process.env.TENDWELL_TEST_RUNS ?? 80);
const MINUTE = 60_000;
/** Near changes of the clocks and of the calendar, and an ordinary week. */
const moments = [
  ['America/Los_Angeles', '2026-03-08T10:00Z'],
  ['America/Los_Angeles', '2026-11-01T09:00Z'],
  ['Pacific/Apia', '2011-12-30T10:00Z'],
  ['Pacific/Apia', '2011-09-24T14:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30Z'],
  ['Europe/Dublin', '2026-03-29T01:00Z'],
  ['Asia/Kathmandu', '2026-06-15T00:00Z'],
  ['Africa/Casablanca', '2026-03-22T02:00Z'],
] as const;

const time = fc.integer({ min: 0, max: 95 }).map((quarter) => {
  const minutes = quarter * 15;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
});
const range = fc
  .tuple(time, fc.oneof(time, fc.constant('24:00')))
  .map(([opens, closes]) => `${opens}-${closes}`);
const day = fc.option(fc.array(range, { maxLength: 3 }), { nil: undefined });

/** A week with exceptions near a date. */
const hoursNear = (instant: number) => {
  const dates = fc
    .integer({ min: -3, max: 4 })
    .map((days) => new Date(instant + days * 86_400_000).toISOString().slice(0, 10));
  const exception = fc
    .record({ from: dates, hours: day })
    .map(({ from, hours }) => ({ from, ...(hours && { hours }) }));
  return fc
    .tuple(
      fc.record(Object.fromEntries(WEEKDAYS.map((name) => [name, day]))),
      fc.array(exception, { maxLength: 2 }),
    )
    .map(([week, exceptions]) => ({ ...week, exceptions }) as Hours);
};

/** Fails if the status, or the next opening, differs from what the oracle finds minute by minute. */
function compare(hours: Hours, timeZone: string, start: number): void {
  const isOpen = oracle(hours, timeZone);
  const found = openingStatus(hours, timeZone, new Date(start));
  if (!found) return;
  expect(found.open).toBe(isOpen(start));
  const end = found.until?.getTime() ?? start + 14 * 1440 * MINUTE;
  // After two days of minutes, quarter hours are enough: nothing here starts or ends between them.
  const near = start + 2 * 1440 * MINUTE;
  const quarter = 15 * MINUTE;
  for (let instant = start; instant < end; ) {
    if (isOpen(instant) !== found.open) {
      expect.fail(`changes at ${new Date(instant).toISOString()}, not at ${found.until?.toISOString()}`);
    }
    instant = instant < near ? instant + MINUTE : (Math.floor(instant / quarter) + 1) * quarter;
  }
  if (!found.until) return;
  expect(isOpen(found.until.getTime())).toBe(!found.open);
  const next = nextOpening(hours, timeZone, new Date(start))?.getTime();
  if (!found.open) expect(next).toBe(found.until.getTime());
  else if (next !== undefined) {
    expect([isOpen(next - MINUTE), isOpen(next)]).toEqual([false, true]);
  }
}

describe('openingStatus and nextOpening, against the clock on the wall', () => {
  const minutes = fc.integer({ min: -2 * 1440, max: 2 * 1440 });

  for (const [timeZone, change] of moments) {
    test(`${timeZone} around ${change}`, () => {
      const at = Date.parse(change);
      const property = fc.property(hoursNear(at), minutes, (hours, offset) =>
        compare(hours, timeZone, at + offset * MINUTE),
      );
      fc.assert(property, { numRuns: RUNS });
    });
  }

  test('any zone around a change of its clocks, if it has one in a year', { timeout: 30_000 }, () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const zonedCase = fc
      .tuple(zone, fc.integer({ min: 1990, max: 2037 }))
      .map(([timeZone, year]) => [timeZone, changeIn(timeZone, year)] as const)
      .chain(([timeZone, change]) =>
        fc.tuple(fc.constant(timeZone), fc.constant(change), hoursNear(change), minutes),
      );
    const property = fc.property(zonedCase, ([timeZone, change, hours, offset]) =>
      compare(hours, timeZone, change + offset * MINUTE),
    );
    fc.assert(property, { numRuns: RUNS });
  });
});

/** A day within which a zone's offset changes in a year; its first day where there is none. */
function changeIn(timeZone: string, year: number): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const offset = (instant: number) =>
    format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
  const first = Date.UTC(year, 0, 1);
  for (let day = 0; day < 365; day += 1) {
    const instant = first + day * 86_400_000;
    if (offset(instant) !== offset(instant + 86_400_000)) return instant;
  }
  return first;
}
