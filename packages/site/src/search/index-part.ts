import { type TermEntry, TermTable } from './term-table.js';
import { plainText } from './terms.js';

/**
 * Makes a part of an index of texts. It has a line for each term: how many texts have it, the number of the last one, and
 * their numbers, each as its distance from the one before, in base 36.
 *
 * @param texts Make the HTML of each text, one at a time.
 * @example
 * ```ts
 * import { indexPart } from '@tendwell/site/index-part';
 *
 * indexPart([() => '<p>Ginger tea</p>', () => '<p>Ginger</p>']); // 'ginger 2 1 0 1\ntea 1 0 0'
 * ```
 */
export function indexPart(texts: readonly (() => string)[]): string {
  const table = new TermTable();
  for (const [number, html] of texts.entries()) table.add(plainText(textOf(html())), number);
  return table.entries
    .map(({ term, found, last, numbers }) => `${term} ${found} ${last} ${numbers}`)
    .join('\n');
}

/**
 * Adds the terms of a part.
 *
 * @param start The number of its first text.
 */
export function addPart(entries: Map<string, TermEntry>, start: number, part: string): void {
  if (part === '') return;
  for (const line of part.split('\n')) {
    const [term, found, last, first] = wordEnds(line);
    const name = line.slice(0, term);
    const entry = entries.get(name);
    const from = start + Number.parseInt(line.slice(last + 1, first), 36) - (entry?.last ?? 0);
    const numbers = from.toString(36) + line.slice(first);
    entries.set(name, {
      found: (entry?.found ?? 0) + Number(line.slice(term + 1, found)),
      last: start + Number(line.slice(found + 1, last)),
      numbers: entry ? `${entry.numbers} ${numbers}` : numbers,
    });
  }
}

/** Where the first four words of a line end. A long list has many lines, and splitting them at each space would take longer. */
function wordEnds(line: string): [number, number, number, number] {
  const first = line.indexOf(' ');
  const second = line.indexOf(' ', first + 1);
  const third = line.indexOf(' ', second + 1);
  const fourth = line.indexOf(' ', third + 1);
  return [first, second, third, fourth < 0 ? line.length : fourth];
}

const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The words of HTML. The content of scripts is skipped. */
function textOf(markup: string): string {
  return (
    markup
      .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
      // Tags within a word, such as emphasis, don't split it.
      .replace(/<\/?(?:a|abbr|b|bdi|em|i|mark|span|strong|sub|sup)\b[^>]*>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&(amp|lt|gt|quot|#39);/g, (reference, name: string) => REFERENCES[name] ?? reference)
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
  );
}
