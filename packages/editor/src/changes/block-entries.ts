import type { Entry } from './entries.js';
import {
  afterBlankLines,
  afterLine,
  beforeBlankLines,
  columnOf,
  isFirstInLine,
  lineEndBefore,
  startWithComments,
} from './lines.js';
import { replaceLines } from './replace.js';
import type { Written } from './scalar.js';
import type { Splice } from './splice.js';

/** Adds an entry to a mapping or a list that has a line for each. Blank lines come between if they do everywhere else. */
export function insertInBlock(
  text: string,
  entries: readonly Entry[],
  index: number,
  { head, body }: Written,
): Splice {
  const [first] = entries as readonly [Entry];
  const indentation = ' '.repeat(columnOf(text, first.start));
  const gap = isKept(text, entries[index - 1]) ? 0 : blankLinesBetween(text, entries);
  const blank: string[] = Array(gap).fill('');
  if (index > 0) {
    const at = afterLine(text, (entries[index - 1] as Entry).end);
    return replaceLines(text, at, at, [...blank, indentation + head, ...body]);
  }
  if (!isFirstInLine(text, first.start)) {
    const lines = [head, ...body, ...blank].map((line) => `${line}\n`).join('');
    return { start: first.start, end: first.start, text: lines + indentation };
  }
  const at = startWithComments(text, first.start, 0);
  return replaceLines(text, at, at, [indentation + head, ...body, ...blank]);
}

/** Removes one of several entries, with the comments directly above it. */
export function removeFromBlock(text: string, entries: readonly Entry[], index: number): Splice {
  const { start, end } = entries[index] as Entry;
  const next = entries[index + 1];
  if (index === 0 && next && !isFirstInLine(text, start)) {
    if (!text.slice(end, next.start).includes('#')) return { start, end: next.start, text: '' };
    // The comment may belong to the next entry: its line stays.
    const line = afterLine(text, end);
    const spaces = /[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
    return { start: start - spaces, end: lineEndBefore(text, line), text: '' };
  }
  const from = regionStart(text, entries, index);
  const to = afterLine(text, end);
  const minimum = entryEnd(text, entries, index - 1);
  const blankBefore = beforeBlankLines(text, from, minimum);
  if (to === text.length && blankBefore < from) return replaceLines(text, blankBefore, to, []);
  const blankAfter = afterBlankLines(text, to);
  // Blank lines would also become part of a block of text that keeps them.
  const isBetweenBlank =
    blankAfter > to && (blankBefore < from || index === 0 || isKept(text, entries[index - 1]));
  return replaceLines(text, from, isBetweenBlank ? blankAfter : to, []);
}

/** Moves an entry, with the comments directly above it. Blank lines and other comments stay where they are. */
export function moveInBlock(text: string, entries: readonly Entry[], from: number, to: number): Splice[] {
  const indentation = ' '.repeat(columnOf(text, entries[0]?.start ?? 0));
  const regions = entries.map((entry, index) => {
    const start = regionStart(text, entries, index);
    const end = lineEndBefore(text, afterLine(text, entry.end));
    const isFirst = isFirstInLine(text, start);
    const indented = isFirst ? (/^[ \t]*/.exec(text.slice(start, end))?.[0].length ?? 0) : 0;
    return { start, end, isFirst, source: text.slice(start + indented, end) };
  });
  const moved = regions.toSpliced(from, 1).toSpliced(to, 0, regions[from] as (typeof regions)[number]);
  return regions.flatMap((slot, index) => {
    const region = moved[index] as (typeof regions)[number];
    if (region === slot) return [];
    return [{ start: slot.start, end: slot.end, text: (slot.isFirst ? indentation : '') + region.source }];
  });
}

const regionStart = (text: string, entries: readonly Entry[], index: number) =>
  startWithComments(text, (entries[index] as Entry).start, entryEnd(text, entries, index - 1));

const entryEnd = (text: string, entries: readonly Entry[], index: number) => {
  const entry = entries[index];
  return entry ? afterLine(text, entry.end) : 0;
};

/** True for a block of text that includes the blank lines after it. */
const isKept = (text: string, entry: Entry | undefined) =>
  entry !== undefined && text[entry.end - 1] === '\n';

/** The blank lines that all entries have between them. */
function blankLinesBetween(text: string, entries: readonly Entry[]): number {
  if (entries.length < 2) return 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (const index of entries.keys()) {
    if (index === 0) continue;
    const start = regionStart(text, entries, index);
    const end = entryEnd(text, entries, index - 1);
    const gap = text.slice(end, start);
    fewest = Math.min(fewest, gap.trim() === '' ? gap.split('\n').length - 1 : 0);
  }
  return fewest;
}
