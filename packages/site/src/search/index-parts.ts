import { hashText } from './hash.js';
import { termsOf } from './terms.js';

/** A text of an index. */
export interface IndexedText {
  /** Identifies its HTML. */
  readonly key: string;
  /** Makes its HTML. */
  readonly html: () => string;
}

/** Keeps parts of an index, by what identifies their texts. */
export interface PartCache {
  read(): ReadonlyMap<string, string>;
  /** Replaces all that was kept. */
  write(parts: ReadonlyMap<string, string>): void;
}

/** How many texts a part has on average, and at most. */
const TEXTS_PER_PART = 32;
const MOST_TEXTS = 128;

/** The texts that have a term. */
export interface TermEntry {
  /** How many they are. */
  found: number;
  /** The number of the last one. */
  last: number;
  /** Their numbers: each as its distance from the one before, in base 36. */
  numbers: string;
}

/**
 * The parts of an index, each with the number of its first text. A part ends after a text whose key says so, and not after a
 * certain number of texts: a text that is added at the start of the list changes one part, not all of them.
 */
export function indexParts(
  texts: readonly IndexedText[],
  cache?: PartCache,
): readonly (readonly [start: number, part: string])[] {
  const before = cache?.read();
  const kept = new Map<string, string>();
  const parts: [number, string][] = [];
  for (let start = 0; start < texts.length; ) {
    const group = texts.slice(start, endOf(texts, start));
    const key = JSON.stringify(group.map((text) => text.key));
    const part = before?.get(key) ?? indexPart(group);
    kept.set(key, part);
    parts.push([start, part]);
    start += group.length;
  }
  if (parts.length !== before?.size || [...kept.keys()].some((key) => !before.has(key))) cache?.write(kept);
  return parts;
}

function endOf(texts: readonly IndexedText[], start: number): number {
  const most = Math.min(texts.length, start + MOST_TEXTS);
  for (let index = start; index < most; index++) {
    if (Number.parseInt(hashText(texts[index]?.key ?? ''), 36) % TEXTS_PER_PART === 0) return index + 1;
  }
  return most;
}

/** A line for each term: how many texts of the part have it, the number of the last one, and their numbers. */
function indexPart(texts: readonly IndexedText[]): string {
  const entries = new Map<string, TermEntry>();
  for (const [number, text] of texts.entries()) {
    for (const term of termsOf(textOf(text.html()))) {
      const entry = entries.get(term);
      if (!entry) entries.set(term, { found: 1, last: number, numbers: number.toString(36) });
      else {
        entry.found += 1;
        entry.numbers += ` ${(number - entry.last).toString(36)}`;
        entry.last = number;
      }
    }
  }
  return [...entries]
    .map(([term, { found, last, numbers }]) => `${term} ${found} ${last} ${numbers}`)
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
