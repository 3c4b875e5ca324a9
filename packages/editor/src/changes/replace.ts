import { isCollection, isScalar } from 'yaml';
import { type Entry, isFlow } from './entries.js';
import { afterBlankLines, afterLine, lineEndBefore, lineStart, startWithComments } from './lines.js';
import type { Written } from './scalar.js';
import type { Splice } from './splice.js';

/** Where a value is: a part of the line of its key, and whole lines after it. */
interface Place {
  readonly inline: readonly [start: number, end: number];
  readonly lines: readonly [start: number, end: number];
}

/** Puts a value in the place of another one, or after a key that has none. Comments on the line of the key stay. */
export function replaceValue(text: string, entry: Entry, { head, body }: Written): Splice[] {
  const { inline, lines } = placeOf(text, entry);
  const before = Math.max(entry.introducerEnd, trimmedBack(text, inline[0]));
  const isSpaced = inline[0] > before;
  const start = head === '' ? before : inline[0];
  const colon = entry.hasColon ? '' : ':';
  const space = head === '' || (isSpaced && entry.hasColon) || entry.introducerEnd === entry.start ? '' : ' ';
  const first = { start, end: Math.max(start, inline[1]), text: `${colon}${space}${head}` };
  if (body.length === 0 && lines[0] === lines[1]) return [first];
  // Blank lines after a block of text become part of it if it keeps them.
  const isKept = /^[|>]\d?\+/.test(head);
  const end = isKept ? afterBlankLines(text, lines[1]) : lines[1];
  return [first, replaceLines(text, lines[0], end, body)];
}

/** Replaces whole lines. A file that ends without a line end still does afterwards. */
export function replaceLines(text: string, start: number, end: number, lines: readonly string[]): Splice {
  const isOpen = end === text.length && text !== '' && !text.endsWith('\n');
  if (!isOpen) return { start, end, text: lines.map((line) => `${line}\n`).join('') };
  // The line end before goes in place of the one after.
  const isAfterLine = text[start - 1] === '\n';
  const from = isAfterLine ? start - (text[start - 2] === '\r' ? 2 : 1) : start;
  return { start: from, end, text: lines.map((line) => `\n${line}`).join('') };
}

function placeOf(text: string, entry: Entry): Place {
  const { node, introducerEnd, valueStart, end } = entry;
  const next = afterLine(text, end);
  if (!node) return { inline: [valueStart, end], lines: [next, next] };
  if (isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')) {
    const header = node.range?.[0] ?? valueStart;
    const headerEnd = header + (/^[|>][-+\d]*/.exec(text.slice(header, header + 4))?.[0].length ?? 1);
    const body = afterLine(text, headerEnd);
    return { inline: [valueStart, headerEnd], lines: [body, Math.max(body, next)] };
  }
  const isBelow = text.slice(introducerEnd, valueStart).includes('\n');
  if (!isBelow || !isCollection(node) || isFlow(node))
    return { inline: [valueStart, lineEndBefore(text, end)], lines: [next, next] };
  const after = afterLine(text, introducerEnd);
  const header = text.slice(introducerEnd, lineStart(text, valueStart));
  const properties = /^[ \t]*(?:[&!]\S*[ \t]*)*/.exec(header)?.[0].trimEnd().length ?? 0;
  const at = introducerEnd + properties;
  return { inline: [at, at], lines: [startWithComments(text, valueStart, after), next] };
}

/** The end of what comes before the white space before an offset. */
function trimmedBack(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at -= 1;
  return at;
}
