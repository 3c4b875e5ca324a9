import { stringify } from 'yaml';

/** How a text is written. */
export type TextStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';
export type Quote = 'single' | 'double';

/** A value as it is written: the part in the line of its key, and whole lines after it, without line endings. */
export interface Written {
  readonly head: string;
  readonly body: readonly string[];
}

/** True if YAML would not read a text without quotes as that text. */
export function needsQuotes(text: string, isInFlow: boolean): boolean {
  if (!isPrintable(text) || /[\r\n]/.test(text)) return true;
  if (isInFlow && /[[\]{},]/.test(text)) return true;
  // In YAML 1.1, and in tools that people use on the same files, 09:00 is a number.
  if (/^[-+]?\d+:[\d:]/.test(text)) return true;
  return stringify(text, { lineWidth: 0, blockQuote: false, version: '1.2', schema: 'core' }) !== `${text}\n`;
}

/** A text as JSON. All such texts are YAML, too. */
export const doubleQuoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A text in the preferred quotes, if they can represent it. */
export function quoted(text: string, quote: Quote): string {
  return quote === 'single' && isPrintable(text) && !/[\t\r\n]/.test(text)
    ? `'${text.replaceAll("'", "''")}'`
    : doubleQuoted(text);
}

/** True if a text can be written as a block. */
export const canBeBlock = (text: string): boolean =>
  isPrintable(text) && !text.includes('\r') && /[^\s]/.test(text);

/** True if line breaks can be put into a text without changing it. */
export const canBeFolded = (text: string): boolean =>
  canBeBlock(text) && !/^[ \t]|\n[ \t]|[ \t](?:\n|$)|^\n/.test(text);

/**
 * A block of text.
 *
 * @param column Of its lines.
 * @param options.parentColumn That of the mapping or the hyphen that it belongs to.
 * @param options.width The longest line of folded text.
 * @param options.isExplicit Whether the indentation is stated even if YAML doesn't need it.
 */
export function block(
  text: string,
  style: 'literal' | 'folded',
  column: number,
  { parentColumn, width, isExplicit }: { parentColumn: number; width: number; isExplicit: boolean },
): Written {
  const indentation = ' '.repeat(column);
  const content = text.replace(/\n+$/, '');
  const ends = text.length - content.length;
  const chomping = ends === 0 ? '-' : ends === 1 ? '' : '+';
  const lines =
    style === 'literal' ? content.split('\n') : foldedLines(content, Math.max(20, width - column));
  const needsDigit = isExplicit || /^\n*[ \t]/.test(content);
  return {
    head: `${style === 'literal' ? '|' : '>'}${needsDigit ? column - parentColumn : ''}${chomping}`,
    body: [
      ...lines.map((line) => (line === '' ? '' : indentation + line)),
      ...Array(Math.max(0, ends - 1)).fill(''),
    ],
  };
}

/** One line break in the text is two in the file. */
function foldedLines(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split(/(?<=[^\n])\n(?=\n*[^\n])/)) {
    const breaks = /^\n*/.exec(paragraph)?.[0].length ?? 0;
    if (lines.length > 0) lines.push('');
    lines.push(...Array(breaks).fill(''), ...wrapped(paragraph.slice(breaks), width));
  }
  return lines;
}

/** Breaks lines only at single spaces: YAML would not keep others. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=[^ \t]) (?=[^ \t])/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** Control characters and the like, which YAML does not allow as they are. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u;

const isPrintable = (text: string) => !FORBIDDEN.test(text);
