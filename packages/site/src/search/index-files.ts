import { fileOf, termsOf } from './terms.js';

/** How many entries of the list share a file of the index, so that a file has a few kilobytes. */
const ENTRIES_PER_FILE = 8;
const MOST_FILES = 256;
/** In a list as long as this one, a term that more than half of the entries have tells nothing. */
const FEWEST_TO_OMIT = 20;

/** How many files the index of a list has: more for a long list, of which a search loads one for each word. */
export function fileCount(entries: number): number {
  const needed = 2 ** Math.ceil(Math.log2(Math.max(1, entries / ENTRIES_PER_FILE)));
  return Math.min(MOST_FILES, needed);
}

/**
 * Makes the files of an index of texts. The first line of each is the version. Each other line has a term and the numbers of the texts
 * that have it: each as its distance from the one before, in base 36, or `*` for most texts.
 *
 * @param texts Each gives HTML, in the order of the list: one at a time, so that they are never all in memory.
 */
export function indexFiles(texts: readonly (() => string)[], version: string): string[] {
  const count = fileCount(texts.length);
  const entries = new Map<string, number[]>();
  for (const [number, text] of texts.entries()) {
    for (const term of termsOf(textOf(text()))) {
      const numbers = entries.get(term);
      if (numbers) numbers.push(number);
      else entries.set(term, [number]);
    }
  }
  const files = Array.from({ length: count }, () => [version]);
  const isCommon = ({ length }: number[]) => texts.length >= FEWEST_TO_OMIT && length > texts.length / 2;
  for (const term of [...entries.keys()].sort()) {
    const numbers = entries.get(term) ?? [];
    files[fileOf(term, count)]?.push(`${term} ${isCommon(numbers) ? '*' : distances(numbers)}`);
  }
  return files.map((lines) => `${lines.join('\n')}\n`);
}

function distances(numbers: readonly number[]): string {
  return numbers.map((number, index) => (number - (numbers[index - 1] ?? 0)).toString(36)).join(' ');
}

const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The words of HTML. What a script has is not read. */
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
