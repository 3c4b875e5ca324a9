import { describe, expect, test } from 'vitest';
import type { Practice } from '../schema/practice.js';
import { nodes, practice } from './testing/practice-nodes.js';

describe('opening hours', () => {
  const hoursOf = (hours: NonNullable<Practice['locations'][0]['hours']>) =>
    nodes({ locations: [{ ...(practice.locations[0] as Practice['locations'][0]), hours }] })[0]
      ?.openingHoursSpecification;
  const type = { '@type': 'OpeningHoursSpecification' };
  const day = (name: string) => `https://schema.org/${name}`;

  test('group days with the same range', () => {
    expect(hoursOf({ monday: ['09:00-12:30', '14:00–18:00'], tuesday: ['09:00-12:30'], sunday: [] })).toEqual(
      [
        { ...type, dayOfWeek: [day('Monday'), day('Tuesday')], opens: '09:00', closes: '12:30' },
        { ...type, dayOfWeek: [day('Monday')], opens: '14:00', closes: '18:00' },
        { ...type, dayOfWeek: [day('Sunday')], opens: '00:00', closes: '00:00' },
      ],
    );
  });

  test('keep a range past midnight as one entry, and write whole days as search engines expect', () => {
    expect(hoursOf({ friday: ['18:00-02:00'], saturday: ['20:00-24:00'], sunday: ['00:00-24:00'] })).toEqual([
      { ...type, dayOfWeek: [day('Friday')], opens: '18:00', closes: '02:00' },
      { ...type, dayOfWeek: [day('Saturday')], opens: '20:00', closes: '00:00' },
      { ...type, dayOfWeek: [day('Sunday')], opens: '00:00', closes: '23:59' },
    ]);
  });

  test('have the first and the last day of each exception, in order', () => {
    expect(
      hoursOf({
        exceptions: [
          { from: '2026-12-24', to: '2027-01-02' },
          { from: '2026-11-27', hours: ['10:00-14:00'] },
        ],
      }),
    ).toEqual([
      { ...type, opens: '10:00', closes: '14:00', validFrom: '2026-11-27', validThrough: '2026-11-27' },
      { ...type, opens: '00:00', closes: '00:00', validFrom: '2026-12-24', validThrough: '2027-01-02' },
    ]);
  });

  test('split overlapping exceptions, so that the last one in the list wins as on the page', () => {
    const closed = { ...type, opens: '00:00', closes: '00:00' };
    expect(
      hoursOf({
        exceptions: [
          { from: '2026-12-20', to: '2027-01-05' },
          { from: '2026-12-29', hours: ['10:00-12:00'] },
        ],
      }),
    ).toEqual([
      { ...closed, validFrom: '2026-12-20', validThrough: '2026-12-28' },
      { ...type, opens: '10:00', closes: '12:00', validFrom: '2026-12-29', validThrough: '2026-12-29' },
      { ...closed, validFrom: '2026-12-30', validThrough: '2027-01-05' },
    ]);
  });

  test('leave out exceptions that are over on the practice’s calendar', () => {
    const closed = { ...type, opens: '00:00', closes: '00:00' };
    expect(
      hoursOf({ exceptions: [{ from: '2026-11-01' }, { from: '2026-11-02', to: '2026-11-03' }] }),
    ).toEqual([{ ...closed, validFrom: '2026-11-02', validThrough: '2026-11-03' }]);
  });

  test('give each season its dates in the coming year', () => {
    const summer = { from: '06-15', to: '08-31', monday: ['08:00-13:00'] };
    const monday = { ...type, dayOfWeek: [day('Monday')] };
    const usual = { ...monday, opens: '09:00', closes: '17:00' };
    expect(hoursOf({ monday: ['09:00-17:00'], seasons: [summer] })).toEqual([
      { ...usual, validFrom: '2026-11-02', validThrough: '2027-06-14' },
      { ...monday, opens: '08:00', closes: '13:00', validFrom: '2027-06-15', validThrough: '2027-08-31' },
      { ...usual, validFrom: '2027-09-01', validThrough: '2027-11-01' },
    ]);
  });

  test('list recurring hours by date, except on days with other hours', () => {
    const dates = (hours: object) => hoursOf(hours) as { opens: string; validFrom?: string }[];
    const saturday = { day: 'saturday', nth: [1], hours: ['10:00-14:00'] };
    const found = dates({ recurring: [saturday], exceptions: [{ from: '2026-12-05' }] });
    expect(found.map(({ opens, validFrom }) => `${validFrom} ${opens}`)).toEqual([
      '2026-11-07 10:00',
      '2027-01-02 10:00',
      '2026-12-05 00:00',
    ]);
  });
});
