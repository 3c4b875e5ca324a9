import { describe, expect, it } from 'vitest';
import { applyChanges } from '../values/apply.js';
import {
  addClosure,
  changeClosure,
  givenReasons,
  locationsWithHours,
  removeClosure,
  upcomingClosures,
} from './closures.js';

const winter = { from: '2026-12-24', to: '2027-01-02', reason: 'Winter break' };
const practice = {
  locations: [
    {
      name: 'Riverside',
      hours: {
        monday: ['09:00-17:00'],
        exceptions: [{ from: '2026-11-26', reason: 'Thanksgiving' }, winter],
      },
    },
    {
      address: { city: 'Astoria' },
      hours: { exceptions: [winter, { from: '2026-12-01', hours: ['10:00-12:00'] }] },
    },
  ],
};

describe('upcoming closures', () => {
  it('are those that have not ended, ordered by first day, and one at two locations is listed once', () => {
    expect(upcomingClosures(practice, '2026-11-28')).toEqual([
      { from: '2026-12-01', hours: ['10:00-12:00'], places: [{ holder: ['locations', 1], index: 1 }] },
      {
        ...winter,
        places: [
          { holder: ['locations', 0], index: 1 },
          { holder: ['locations', 1], index: 0 },
        ],
      },
    ]);
  });

  it('include those of people, each by itself', () => {
    const ada = { name: 'Ada', hours: { exceptions: [winter] } };
    expect(
      upcomingClosures({ ...practice, practitioners: [ada] }, '2026-12-20').map(({ places }) => places),
    ).toEqual([
      [
        { holder: ['locations', 0], index: 1 },
        { holder: ['locations', 1], index: 0 },
      ],
      [{ holder: ['practitioners', 0], index: 0 }],
    ]);
  });

  it('include one that ends today', () => {
    expect(upcomingClosures(practice, '2027-01-02')).toHaveLength(1);
    expect(upcomingClosures(practice, '2027-01-03')).toHaveLength(0);
  });

  it('leave out what is invalid', () => {
    const odd = { locations: [{ hours: { exceptions: ['2026-12-01', { from: 7 }, null] } }, 'x'] };
    expect(upcomingClosures(odd, '2026-11-28')).toEqual([]);
    expect(upcomingClosures(undefined, '2026-11-28')).toEqual([]);
  });
});

describe('locations with hours', () => {
  it('leave out those that a closure alone would close on all days', () => {
    const { locations } = practice;
    expect(locationsWithHours({ locations: [{ name: 'By appointment' }, ...locations, 'x'] })).toEqual([
      1, 2,
    ]);
    expect(locationsWithHours(undefined)).toEqual([]);
  });
});

describe('the changes of a closure', () => {
  it('add it after all others, at each location, without redundant fields', () => {
    const closure = { from: '2026-11-28', to: '2026-11-28', reason: ' ', hours: [] };
    expect(
      addClosure(closure, [
        ['locations', 0],
        ['locations', 1],
      ]),
    ).toEqual([
      { type: 'add', path: ['locations', 0, 'hours', 'exceptions'], value: { from: '2026-11-28' } },
      { type: 'add', path: ['locations', 1, 'hours', 'exceptions'], value: { from: '2026-11-28' } },
    ]);
  });

  it('change only the fields that differ, at each location', () => {
    const [, upcoming] = upcomingClosures(practice, '2026-11-28');
    if (!upcoming) throw new Error('no closure');
    const after = applyChanges(practice, changeClosure(upcoming, { ...winter, to: '2027-01-05' }));
    expect(upcomingClosures(after, '2026-11-28')[1]).toEqual({ ...upcoming, to: '2027-01-05' });
    expect(changeClosure(upcoming, { ...winter, to: '2027-01-05' })).toHaveLength(2);
  });

  it('remove it at each location', () => {
    const [, upcoming] = upcomingClosures(practice, '2026-11-28');
    if (!upcoming) throw new Error('no closure');
    expect(upcomingClosures(applyChanges(practice, removeClosure(upcoming)), '2026-11-28')).toHaveLength(1);
  });
});

describe('earlier reasons', () => {
  it('are listed once each, the latest first', () => {
    expect(givenReasons(practice)).toEqual(['Winter break', 'Thanksgiving']);
  });
});
