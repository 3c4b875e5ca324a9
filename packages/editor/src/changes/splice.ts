/** Replaces a range of a text, in UTF-16 units. */
export interface Splice {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly text: string;
}

/** A text after a change, and where it differs from the text before. */
export interface Spliced {
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly before: string;
}

/** Makes replacements that don't overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: replacement } of splices.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}

/** The shortest range outside of which two texts are equal. */
export function difference(before: string, after: string): Spliced {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) {
    same += 1;
  }
  return {
    text: after,
    span: { start, end: after.length - same },
    before: before.slice(start, before.length - same),
  };
}
