import type { Stretch } from './syntax-errors.js';

/**
 * The key at the left edge that holds an offset, with all that is indented below it: what cannot be trusted where
 * something in it is not YAML. `undefined` where the keys are in braces, for there a slip has no bounds.
 */
export function blockAround(text: string, offset: number): Stretch | undefined {
  if (/^\s*[{[]/.test(text)) return undefined;
  let start = 0;
  // Entries of a list may stand at the left edge, below their key; what closes a bracket too.
  const begins = /^(?:[^\s#:\-\]}]|---|\.\.\.)/gm;
  for (const { index } of text.matchAll(begins)) {
    if (index > offset) return { start, end: index };
    start = index;
  }
  return { start, end: text.length };
}
