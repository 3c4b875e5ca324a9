import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { madeWhenRead, withMore } from './objects.js';

/** True for objects with the same hidden class, which is not that of a dictionary. */
function shareFastClass(one: object, other: object): boolean {
  setFlagsFromString('--allow-natives-syntax');
  try {
    return runInNewContext('%HaveSameMap(one, other) && %HasFastProperties(one)', { one, other });
  } finally {
    setFlagsFromString('--no-allow-natives-syntax');
  }
}

const withHtml = madeWhenRead<'html', string>('html');

it('makes the value each time it is read', () => {
  let count = 0;
  const text = withHtml({ title: 'Tea' }, () => `made ${++count}`);
  expect(Object.keys(text)).toEqual(['title', 'html']);
  expect(text.html).toBe('made 1');
  expect(text.html).toBe('made 2');
});

it('gives a copy the value', () => {
  let count = 0;
  const copy = { ...withHtml({ title: 'Tea' }, () => `made ${++count}`) };
  expect([copy.html, copy.html]).toEqual(['made 1', 'made 1']);
  expect(Reflect.ownKeys(copy)).toEqual(['title', 'html']);
});

it('keeps objects apart', () => {
  const [one, other] = ['one', 'other'].map((value) => withHtml({}, () => value));
  expect([one?.html, other?.html]).toEqual(['one', 'other']);
});

it('lets many objects share a hidden class, also when more is added', () => {
  const make = (date: string) =>
    Object.assign(
      withHtml({ title: date }, () => date),
      { date },
    );
  // From the first ones, the engine learns what the class is like.
  const [, one, other] = ['2026-03-01', '2026-03-02', '2026-03-03'].map(make);
  expect(shareFastClass(one ?? {}, other ?? {})).toBe(true);
});

it('lets copies with more properties share a hidden class', () => {
  const copies = Array.from({ length: 50 }, (_, number) => withMore({ title: `${number}` }, { number }));
  expect(copies.every((copy) => shareFastClass(copy, copies[49] ?? {}))).toBe(true);
});
