import { describe, expect, it } from 'vitest';
import { applyChanges } from '../values/apply.js';
import { translateClosure, translatedReason } from './closure-translations.js';
import { type Holder, upcomingClosures } from './closures.js';

const winter = { from: '2026-12-24', to: '2027-01-02', reason: 'Winter break' };
const main = {
  locations: [
    { name: 'Riverside', hours: { monday: ['09:00-17:00'], exceptions: [{ from: '2026-11-26' }, winter] } },
    { name: 'Hill', hours: { tuesday: ['09:00-17:00'] } },
  ],
  practitioners: [{ slug: 'ada', name: 'Ada' }],
};
const spanish = {
  locale: 'es',
  locations: [
    { hours: { exceptions: [{ from: '2026-12-24', reason: 'Vacaciones' }] } },
    { hours: { note: 'Toque dos veces.' } },
  ],
};
const [, before] = upcomingClosures(main, '2026-01-01');
if (!before) throw new Error('no closure');
const RIVERSIDE: Holder = ['locations', 0];
const HILL: Holder = ['locations', 1];

const after = (value: typeof spanish | { locale: string }, change: Parameters<typeof translateClosure>[1]) =>
  applyChanges(value, translateClosure({ main, value }, change));

describe('a closure in another language', () => {
  it('has the reason of its first day', () => {
    expect(translatedReason({ main, value: spanish }, before)).toBe('Vacaciones');
    expect(translatedReason({ main, value: { locale: 'es' } }, before)).toBe('');
  });

  it('moves with its first day, and changes its reason', () => {
    const change = { before, after: { ...winter, from: '2026-12-23' }, holders: [RIVERSIDE] };
    expect(after(spanish, { ...change, reason: 'Descanso' })).toEqual({
      ...spanish,
      locations: [
        { hours: { exceptions: [{ from: '2026-12-23', reason: 'Descanso' }] } },
        spanish.locations[1],
      ],
    });
    expect(translateClosure({ main, value: { locale: 'es' } }, change)).toEqual([]);
  });

  it('is removed with the one in the main language, without leaving an empty list that replaces the main one', () => {
    expect(after(spanish, { before, holders: [RIVERSIDE] })).toEqual({
      ...spanish,
      locations: [{}, spanish.locations[1]],
    });
  });

  it('is added where it has a reason', () => {
    const change = { after: { from: '2026-12-05' }, holders: [RIVERSIDE, HILL], reason: ' Nieve ' };
    const entry = { from: '2026-12-05', reason: 'Nieve' };
    expect(after(spanish, change)).toEqual({
      ...spanish,
      locations: [
        { hours: { exceptions: [{ from: '2026-12-24', reason: 'Vacaciones' }, entry] } },
        { hours: { note: 'Toque dos veces.', exceptions: [entry] } },
      ],
    });
    expect(after({ locale: 'es' }, change)).toEqual({
      locale: 'es',
      locations: [{ hours: { exceptions: [entry] } }, { hours: { exceptions: [entry] } }],
    });
    expect(after(spanish, { ...change, reason: '' })).toEqual(spanish);
  });

  it('of a person is found by the slug', () => {
    const change = {
      after: { from: '2026-12-05' },
      holders: [['practitioners', 0]] as Holder[],
      reason: 'De viaje',
    };
    expect(after({ locale: 'es' }, change)).toEqual({
      locale: 'es',
      practitioners: [{ slug: 'ada', hours: { exceptions: [{ from: '2026-12-05', reason: 'De viaje' }] } }],
    });
  });
});
