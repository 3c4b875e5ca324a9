import { describe, expect, it } from 'vitest';
import { fc } from '../../../../../scripts/testing/random.mjs';
import type { Value } from '../../changes/change.js';
import { isEqual, valueAt } from '../../changes/value.js';
import { applyChanges } from './apply.js';
import { difference } from './difference.js';

const practice = {
  name: 'Heron Street Massage',
  services: [{ name: 'First visit', price: { amount: 120 } }, { name: 'Massage' }, { name: 'Long massage' }],
};

describe('the difference of two values', () => {
  it('is nothing if only the order of keys differs', () => {
    expect(difference({ a: 1, b: 2 }, { b: 2, a: 1 })).toEqual([]);
  });

  it('is one field if one has changed', () => {
    const after = applyChanges(practice, [
      { type: 'set', path: ['services', 0, 'price', 'amount'], value: 130 },
    ]);
    expect(difference(practice, after)).toEqual([
      { type: 'set', path: ['services', 0, 'price', 'amount'], value: 130 },
    ]);
  });

  it('moves an item of a list', () => {
    const { services } = practice;
    const after = { ...practice, services: [services[2], services[0], services[1]] as Value[] };
    expect(difference(practice, after)).toEqual([{ type: 'move', path: ['services', 2], to: 0 }]);
  });

  it('adds and removes items at their index', () => {
    const { services } = practice;
    const more = { ...practice, services: services.toSpliced(1, 0, { name: 'Cupping' }) };
    expect(difference(practice, more)).toEqual([
      { type: 'add', path: ['services'], value: { name: 'Cupping' }, index: 1 },
    ]);
    expect(difference(more, practice)).toEqual([{ type: 'remove', path: ['services', 1] }]);
  });

  it('turns any value into any other', () => {
    const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Value>;
    fc.assert(
      fc.property(json, json, (before, after) => {
        const result = applyChanges(before, difference(before, after));
        expect(isEqual(result, after)).toBe(true);
      }),
    );
  });

  it('turns one list into another when items were moved, added, and removed', () => {
    const list = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 7 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        expect(applyChanges({ list: before }, difference({ list: before }, { list: after }))).toEqual({
          list: after,
        });
      }),
    );
  });
});

describe('applying changes', () => {
  it('adds missing lists and objects', () => {
    expect(
      applyChanges({}, [{ type: 'add', path: ['hours', 'exceptions'], value: { from: '2026-12-24' } }]),
    ).toEqual({
      hours: { exceptions: [{ from: '2026-12-24' }] },
    });
  });

  it('changes nothing if the item does not exist', () => {
    expect(applyChanges(practice, [{ type: 'remove', path: ['services', 7] }])).toEqual(practice);
    expect(applyChanges(practice, [{ type: 'move', path: ['people', 0], to: 1 }])).toMatchObject(practice);
  });
});

describe('the value at a path', () => {
  it('is undefined if there is none, also for names that every object inherits', () => {
    expect(valueAt(practice, ['services', 1, 'name'])).toBe('Massage');
    expect(valueAt(practice, ['services', 9, 'name'])).toBeUndefined();
    expect(valueAt(practice, ['constructor'])).toBeUndefined();
  });
});
