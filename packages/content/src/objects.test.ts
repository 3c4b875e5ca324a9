import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { madeTogether, madeWhenRead, withMore } from './objects.js';

/** True for objects with the same hidden class, which is not that of a dictionary. */
function shareFastClass(one: object, other: object): boolean {
  setFlagsFromString('--allow-natives-syntax');
  try {
    return runInNewContext('%HaveSameMap(one, other) && %HasFastProperties(one)', { one, other });
  } finally {
    setFlagsFromString('--no-allow-natives-syntax');
  }
}

const withHtml = madeWhenRead('html', (make: () => string) => make());

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

const withCounts = madeTogether<{ words: number; html: string }>(['words', 'html']);

it('makes what belongs together once, when one of it is read', () => {
  let count = 0;
  const texts = ['Tea', 'Linen'].map((title) =>
    withCounts({ title }, () => {
      count += 1;
      return { words: title.length, html: `${title} ${count}` };
    }),
  );
  expect([count, Object.keys(texts[0] ?? {})]).toEqual([0, ['title', 'words', 'html']]);
  expect(texts.map(({ html, words }) => [html, words])).toEqual([
    ['Tea 1', 3],
    ['Linen 2', 5],
  ]);
  expect(JSON.stringify({ ...texts[0] })).toBe('{"title":"Tea","words":3,"html":"Tea 1"}');
  expect(count).toBe(2);
});

it('makes again what could not be made', () => {
  let isBroken = true;
  const text = withCounts({}, () => {
    if (isBroken) throw new Error('The disk is full.');
    return { words: 1, html: 'Tea' };
  });
  expect(() => text.words).toThrow('The disk is full.');
  isBroken = false;
  expect(text.words).toBe(1);
});

it('lets objects that are made when they are read share a hidden class', () => {
  const [one, other] = ['Tea', 'Linen'].map((title) =>
    Object.assign(
      withCounts({ title }, () => ({ words: 1, html: title })),
      { url: '/' },
    ),
  );
  expect(one && other && shareFastClass(one, other)).toBe(true);
});
