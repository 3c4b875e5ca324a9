/** Lines around a change that help to find it. */
const CONTEXT = 2;

/** A line of one version. */
export interface ComparedLine {
  readonly text: string;
  readonly isChanged: boolean;
}

/** The part of two versions of a text that differs, with some lines around it. */
export interface Comparison {
  readonly before: readonly ComparedLine[];
  readonly after: readonly ComparedLine[];
}

/** Compares two versions of a text by their lines, from the first to the last one that differs. */
export function compareLines(before = '', after = ''): Comparison {
  const [old, now] = [linesOf(before), linesOf(after)];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const part = (lines: readonly string[]) =>
    lines
      .map((text, index) => ({ text, isChanged: index >= start && index < lines.length - end }))
      .slice(Math.max(0, start - CONTEXT), lines.length - Math.max(0, end - CONTEXT));
  return { before: part(old), after: part(now) };
}

const linesOf = (text: string) => (text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/));
