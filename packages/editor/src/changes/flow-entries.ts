import type { Node } from 'yaml';
import type { Entry } from './entries.js';
import { afterLine, indentationAt, isFirstInLine, startWithComments } from './lines.js';
import type { Splice } from './splice.js';

/** The white space before the line of an entry in braces or brackets: its own if it has a line of its own. */
export const flowIndentation = (text: string, node: Node, entries: readonly Entry[]): string =>
  indentationAt(text, entries[0]?.start ?? node.range?.[0] ?? 0);

/** Adds an entry to a collection in braces or brackets that has some. */
export function insertInFlow(
  text: string,
  node: Node,
  entries: readonly Entry[],
  index: number,
  written: string,
  comma: ', ' | ',',
): Splice[] {
  const [first] = entries as readonly [Entry];
  const hasLines = isFirstInLine(text, first.start);
  const indentation = flowIndentation(text, node, entries);
  const next = entries[index];
  if (next) {
    if (!hasLines || !isFirstInLine(text, next.start)) {
      return [insertion(next.start, `${written}${separator(text, entries, comma)}`)];
    }
    const at = startWithComments(text, next.start, 0);
    return [insertion(at, `${indentation}${written},\n`)];
  }
  const last = entries.at(-1) as Entry;
  const close = (node.range?.[1] ?? 0) - 1;
  if (!hasLines) return [insertion(last.end, `${separator(text, entries, comma)}${written}`)];
  const line = afterLine(text, last.end);
  if (line > close) return [insertion(last.end, `,\n${indentation}${written}`)];
  if (commaAfter(text, last.end) !== undefined) return [insertion(line, `${indentation}${written},\n`)];
  return [insertion(last.end, ','), insertion(line, `${indentation}${written}\n`)];
}

/** Removes one of several entries in braces or brackets. */
export function removeFromFlow(text: string, node: Node, entries: readonly Entry[], index: number): Splice[] {
  const { start, end } = entries[index] as Entry;
  const next = entries[index + 1];
  const previous = entries[index - 1];
  const line = afterLine(text, end);
  const limit = next?.start ?? (node.range?.[1] ?? 0) - 1;
  const isAlone = isFirstInLine(text, start) && line <= limit;
  const comma =
    next || !previous || commaAfter(text, end) !== undefined ? undefined : commaAfter(text, previous.end);
  const withoutComma = comma === undefined ? [] : [{ start: comma, end: comma + 1, text: '' }];
  if (isAlone) {
    const from = startWithComments(text, start, previous ? afterLine(text, previous.end) : 0);
    return [...withoutComma, { start: from, end: line, text: '' }];
  }
  if (next) return [{ start, end: next.start, text: '' }];
  const between = previous ? text.slice(previous.end, start) : '';
  if (between.includes('#')) return [...withoutComma, { start, end, text: '' }];
  return [{ start: previous?.end ?? start, end, text: '' }];
}

/** Moves an entry in braces or brackets. Commas, white space, and comments stay where they are. */
export function moveInFlow(text: string, entries: readonly Entry[], from: number, to: number): Splice[] {
  const moved = entries.toSpliced(from, 1).toSpliced(to, 0, entries[from] as Entry);
  return entries.flatMap((slot, index) => {
    const entry = moved[index] as Entry;
    return entry === slot
      ? []
      : [{ start: slot.start, end: slot.end, text: text.slice(entry.start, entry.end) }];
  });
}

const insertion = (at: number, text: string): Splice => ({ start: at, end: at, text });

/** A comma and white space, as between the first two entries. */
function separator(text: string, [first, second]: readonly Entry[], comma: string): string {
  const between = first && second ? text.slice(first.end, second.start) : '';
  return /^,[ \t]*$/.test(between) ? between : comma;
}

/** The offset of the comma after an entry, which may follow comments. */
function commaAfter(text: string, end: number): number | undefined {
  const before = /(?:\s|#[^\n]*)*/y;
  before.lastIndex = end;
  const at = end + (before.exec(text)?.[0].length ?? 0);
  return text[at] === ',' ? at : undefined;
}
