import type { Span } from '../source.js';

/**
 * The top-level key that contains an offset, with everything indented below it: the part that an error in it makes
 * unusable. `undefined` if the keys are in braces, where an error affects everything.
 */
export function blockAround(text: string, offset: number): Span | undefined {
  if (/^\s*[{[]/.test(text)) return undefined;
  let start = 0;
  // List items may start in the first column below their key, and so may closing brackets.
  const begins = /^(?:[^\s#:\-\]}]|---|\.\.\.)/gm;
  for (const { index } of text.matchAll(begins)) {
    if (index > offset) return { start, end: index };
    start = index;
  }
  return { start, end: text.length };
}
