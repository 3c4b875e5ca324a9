import { describe, expect, it } from 'vitest';
import { en } from '../lang/en.js';
import type { App } from '../shell/app.js';
import {
  allChangesOf,
  type ClosingDraft,
  type ClosingMode,
  checkDraft,
  closureOf,
  saidOf,
  startDraft,
} from './closing-draft.js';
import { type Holder, upcomingClosures } from './closures.js';

const practice = {
  locations: [
    {
      hours: {
        monday: ['09:00-17:00'],
        exceptions: [
          { from: '2026-12-07', to: '2026-12-11', hours: ['10:00-12:00'] },
          { from: '2026-12-24' },
          { from: '2026-12-28', hours: ['10:00-12:00'] },
        ],
      },
    },
  ],
  practitioners: [
    { slug: 'ada', name: 'Ada' },
    { slug: 'ben', name: 'Ben' },
  ],
};
const [week, day, shorter] = upcomingClosures(practice, '2026-11-30');
const ADA: Holder = ['practitioners', 0];

/** The part of the app that drafts use. */
const appOf = (value: object) =>
  ({
    words: en,
    locale: 'en-US',
    site: {
      overview: { today: '2026-11-30', facts: [{ path: 'practice.yaml', schema: 'practice', value }] },
    },
  }) as unknown as App;
const app = appOf(practice);

const draft = (mode: ClosingMode, change: Partial<ClosingDraft> = {}) => ({
  ...startDraft(app, mode, undefined),
  ...change,
});

describe('a form for a closure in the file', () => {
  it('keeps the last day of other hours on several days', () => {
    expect(closureOf(startDraft(app, 'hours', week), 'en-US')).toMatchObject({
      to: '2026-12-11',
      hours: ['10:00-12:00'],
    });
  });

  it('does not ask for the last day of a closure that has none', () => {
    const changed = startDraft(app, 'days', day);
    expect(checkDraft(changed, app)).toEqual({});
    expect(closureOf(changed, 'en-US')).toEqual({ from: '2026-12-24', reason: '' });
  });

  it('moves other hours on one day to a later one', () => {
    const moved = { ...startDraft(app, 'hours', shorter), from: '2026-12-29' };
    expect(checkDraft(moved, app)).toEqual({});
    expect(closureOf(moved, 'en-US')).toEqual({ from: '2026-12-29', hours: ['10:00-12:00'], reason: '' });
  });
});

describe('other hours on one day', () => {
  const errorOf = (change: Partial<ClosingDraft>) =>
    checkDraft(draft('hours', { from: '2026-12-04', ...change }), app).hours;

  it.each(['', ' ', 'closed'])('have an error that says what to do if there are none: “%s”', (hours) => {
    expect(errorOf({ hours })).toBe(
      'Write the hours of that day. If there are none, cancel, and choose “Close for several days”.',
    );
    expect(errorOf({ hours, holders: [ADA] })).toContain('choose “Someone is away”');
  });

  it('quote what is invalid', () => {
    expect(errorOf({ hours: '9-12, lunch' })).toContain('“lunch” isn’t a range of times.');
  });
});

describe('the message after saving', () => {
  const said = (hours: string) => {
    const form = draft('hours', { from: '2026-12-04', hours });
    return saidOf(form, closureOf(form, 'en-US') ?? { from: '' }, app);
  };

  it('names the hours of the day', () => {
    expect(said('9-12')).toMatch(/^Your hours on Friday, December 4 are 9:00\sAM.*12:00\sPM\.$/);
  });

  it('is a sentence, too, for a whole day', () => {
    expect(said('24 hours')).toBe('You’re open 24 hours on Friday, December 4.');
  });
});

describe('a person', () => {
  const change = { holders: [ADA], from: '2026-12-04' };

  it('is away for part of a day, or for all of it', () => {
    const afternoon = draft('away', { ...change, hours: '9-12' });
    const closure = closureOf(afternoon, 'en-US');
    expect(closure).toEqual({ from: '2026-12-04', hours: ['09:00-12:00'], reason: '' });
    if (!closure) throw new Error('no closure');
    expect(allChangesOf(afternoon, closure, app)[0]?.changes).toEqual([
      {
        type: 'add',
        path: ['practitioners', 0, 'hours', 'exceptions'],
        value: { from: '2026-12-04', hours: ['09:00-12:00'] },
      },
    ]);
    expect(saidOf(afternoon, closure, app)).toMatch(/^Ada: 9:00\sAM.*12:00\sPM, Dec\s4,\s2026\.$/);
    expect(closureOf(draft('away', change), 'en-US')).toEqual({ from: '2026-12-04', reason: '' });
  });

  it('has hours of one day, which are not announced', () => {
    expect(closureOf(draft('hours', { ...change, hours: '10-2' }), 'en-US')).toEqual({
      from: '2026-12-04',
      hours: ['10:00-14:00'],
      reason: '',
    });
  });

  it('needs valid hours to be away, and hours in the form for other hours', () => {
    expect(Object.keys(checkDraft(draft('away', { ...change, hours: 'lunch' }), app))).toEqual(['hours']);
    expect(closureOf(draft('away', { ...change, hours: 'lunch' }), 'en-US')).toBeUndefined();
    expect(checkDraft(draft('away', change), app)).toEqual({});
    expect(Object.keys(checkDraft(draft('hours', change), app))).toEqual(['hours']);
  });

  it('is chosen where no location has hours', () => {
    const [first] = practice.practitioners;
    const online = (...practitioners: object[]) => startDraft(appOf({ practitioners }), 'hours', undefined);
    expect(online(first ?? {}, {}).holders).toEqual([]);
    expect(Object.keys(checkDraft(online(first ?? {}, {}), app))).toContain('places');
    expect(online(first ?? {}).holders).toEqual([ADA]);
  });
});
