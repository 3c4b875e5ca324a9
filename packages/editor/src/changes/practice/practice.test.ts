import { readFileSync } from 'node:fs';
import { parsePractice } from '@tendwell/content';
import { hoursOn } from '@tendwell/content/hours';
import { describe, expect, test } from 'vitest';
import { ChangeError } from '../change-error.js';
import { closeFor, openAt, reopen } from './closures.js';
import { acceptNewClients, announce, changePrice } from './facts.js';

const site = new URL('../../../../../examples/practice-site/content/practice.yaml', import.meta.url);
const practice = readFileSync(site, 'utf8');

/** The lines that differ, with `-` and `+`. */
function changedLines(before: string, after: string): string[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (a[start] === b[start] && start < a.length) start += 1;
  let end = 0;
  while (a.at(-1 - end) === b.at(-1 - end) && end < Math.min(a.length, b.length) - start) end += 1;
  return [
    ...a.slice(start, a.length - end).map((line) => `-${line.trim()}`),
    ...b.slice(start, b.length - end).map((line) => `+${line.trim()}`),
  ];
}

const on = (text: string, date: string) => {
  const hours = parsePractice(text, { file: 'practice.yaml' }).locations[0]?.hours;
  return hours && hoursOn(hours, date);
};

const errorOf = (change: () => unknown) => {
  try {
    change();
  } catch (error) {
    if (error instanceof ChangeError) return error;
    throw error;
  }
  return undefined;
};

describe('a closure', () => {
  test('is added in the order of the calendar', () => {
    const { text } = closeFor(practice, { from: '2027-03-01', to: '2027-03-05', reason: 'Moving' });
    expect(changedLines(practice, text)).toEqual([
      '+- from: 2027-03-01',
      '+to: 2027-03-05',
      '+reason: Moving',
    ]);
    expect(on(text, '2027-03-05')).toMatchObject({ ranges: [], reason: 'Moving' });
  });

  test('of one day has no last day', () => {
    const { text } = closeFor(practice, { from: '2027-03-01' });
    expect(changedLines(practice, text)).toEqual(['+- from: 2027-03-01']);
  });

  test('replaces what it covers, and applies on the days that it shares with another', () => {
    const { text } = closeFor(practice, { from: '2026-12-10', to: '2026-12-26', reason: 'Repairs' });
    expect(text).not.toContain('Boiler inspection');
    expect(on(text, '2026-12-11')).toMatchObject({ ranges: [], reason: 'Repairs' });
    expect(on(text, '2026-12-25')).toMatchObject({ reason: 'Repairs' });
    expect(on(text, '2026-12-27')).toMatchObject({ reason: 'Winter break' });
  });

  test('is part of another one for the same reason', () => {
    const { text } = closeFor(practice, {
      from: '2027-01-03',
      to: '2027-01-05',
      reason: 'Winter break',
      announceDays: 14,
    });
    expect(changedLines(practice, text)).toEqual(['-to: 2027-01-02', '+to: 2027-01-05']);
  });

  test('is refused if its days are not in order, or not in the calendar', () => {
    expect(errorOf(() => closeFor(practice, { from: '2027-01-03', to: '2027-01-02' }))?.code).toBe(
      'invalid-value',
    );
    expect(errorOf(() => closeFor(practice, { from: '2027-02-30' }))?.code).toBe('invalid-value');
  });

  test('is not added to a location without opening hours, which would then seem always closed', () => {
    const text = 'locations:\n  - name: A\n  - name: B\n    hours:\n      monday: ["09:00-12:00"]\n';
    expect(changedLines(text, closeFor(text, { from: '2027-03-01' }).text)).toEqual([
      '+exceptions:',
      '+- from: 2027-03-01',
    ]);
    expect(errorOf(() => closeFor(text, { from: '2027-03-01', locations: [0] }))?.code).toBe('not-found');
  });

  test('ends when the practice opens again', () => {
    const earlier = reopen(practice, '2026-12-28').text;
    expect(changedLines(practice, earlier)).toEqual(['-to: 2027-01-02', '+to: 2026-12-27']);
    expect(on(earlier, '2026-12-28')?.isException).toBe(false);
    expect(changedLines(practice, reopen(practice, '2026-11-27').text)).toEqual(['-to: 2026-11-27']);
    expect(changedLines(practice, reopen(practice, '2026-11-26').text)).toHaveLength(3);
    expect(errorOf(() => reopen(practice, '2026-12-11'))?.code).toBe('not-found');
  });
});

describe('other hours on a day', () => {
  test('replace those that the day had', () => {
    const { text } = openAt(practice, {
      date: '2026-12-11',
      hours: ['10:00-12:00'],
      reason: 'Boiler inspection in the afternoon',
    });
    expect(changedLines(practice, text)).toEqual(['-hours: ["09:00-12:00"]', '+hours: ["10:00-12:00"]']);
  });

  test('apply on a day of a closure', () => {
    const { text } = openAt(practice, { date: '2026-12-30', hours: ['10:00-12:00'] });
    expect(on(text, '2026-12-30')?.ranges).toEqual([{ opens: '10:00', closes: '12:00' }]);
    expect(on(text, '2026-12-31')).toMatchObject({ reason: 'Winter break' });
  });
});

describe('one person', () => {
  const people =
    'practitioners:\n  # Since 2019.\n  - slug: ada-voss\n    name: Ada Voss\n  - slug: bo-lind\n    name: Bo Lind\n';
  const ada = { person: 'ada-voss' };

  test('is away, without closing the practice, also without own weekly hours', () => {
    const away = closeFor(people, { ...ada, from: '2027-03-01', to: '2027-03-05', reason: 'Course' }).text;
    expect(changedLines(people, away)).toEqual([
      ...['+hours:', '+exceptions:', '+- from: 2027-03-01', '+to: 2027-03-05', '+reason: Course'],
    ]);
    const longer = closeFor(away, { ...ada, from: '2027-03-06', to: '2027-03-07', reason: 'Course' }).text;
    expect(changedLines(away, longer)).toEqual(['-to: 2027-03-05', '+to: 2027-03-07']);
    const changed = parsePractice(closeFor(practice, { from: '2027-03-01', person: 'amos-pelkey' }).text, {
      file: 'practice.yaml',
    });
    expect(changed.locations).toEqual(parsePractice(practice, { file: 'practice.yaml' }).locations);
    expect(changed.practitioners?.[1]?.hours?.exceptions).toContainEqual({ from: '2027-03-01' });
  });

  test('has other hours on a day, and is there again', () => {
    const away = closeFor(people, { ...ada, from: '2027-03-01', to: '2027-03-05' }).text;
    const { text } = openAt(away, { ...ada, date: '2027-03-02', hours: ['10:00-12:00'] });
    expect(text).toContain('- from: 2027-03-02\n          hours: ["10:00-12:00"]');
    expect(changedLines(text, reopen(text, '2027-03-04', ada).text)).toEqual([
      '-to: 2027-03-05',
      '+to: 2027-03-03',
    ]);
  });

  test('must be in the file, and be away', () => {
    const nobody = { person: 'nobody', from: '2027-03-01' };
    expect(errorOf(() => closeFor(people, nobody))).toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('“nobody”'),
    });
    expect(errorOf(() => reopen(people, '2027-03-01', ada))?.message).toContain(
      '“ada-voss” is not away on 2027-03-01',
    );
    expect(errorOf(() => reopen(practice, '2026-12-28', { person: 'amos-pelkey' }))?.code).toBe('not-found');
  });
});

describe('a fact', () => {
  test('is whether the practice, or a person, accepts new clients', () => {
    expect(changedLines(practice, acceptNewClients(practice, false).text)).toEqual([
      '-acceptingNewClients: true',
      '+acceptingNewClients: false',
    ]);
    const { text } = acceptNewClients(practice, false, { person: 'amos-pelkey' });
    expect(parsePractice(text, { file: 'practice.yaml' }).practitioners?.[1]?.acceptingNewClients).toBe(
      false,
    );
    expect(errorOf(() => acceptNewClients(practice, false, { person: 'nobody' }))?.code).toBe('not-found');
  });

  test('is a price', () => {
    expect(changedLines(practice, changePrice(practice, 'Long massage', 160).text)).toEqual([
      '-price: { amount: 155 }',
      '+price: { amount: 160 }',
    ]);
    expect(changedLines(practice, changePrice(practice, 'Thursday evening', 50).text)).toEqual([
      '-price: { from: 35, to: 60, slidingScale: true }',
      '+price: { amount: 50 }',
    ]);
    expect(changedLines(practice, changePrice(practice, 'Massage', 'Ask us').text)).toEqual([
      '-price: { amount: 110 }',
      '+price: Ask us',
    ]);
  });

  test('is an announcement, which can be removed', () => {
    const { text } = announce(practice, { text: 'We move in May.', until: '2027-05-31' });
    expect(parsePractice(text, { file: 'practice.yaml' }).announcement?.until).toBe('2027-05-31');
    expect(announce(text, undefined).text).toBe(practice);
    expect(announce(practice, undefined).text).toBe(practice);
  });
});
