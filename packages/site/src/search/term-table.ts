import { isUnspaced, termsOf } from './terms.js';

/** The texts that have a term. */
export interface TermEntry {
  /** How many they are. */
  found: number;
  /** The number of the last one. */
  last: number;
  /** Their numbers: each as its distance from the one before, in base 36. */
  numbers: string;
}

interface FoundTerm extends TermEntry {
  readonly term: string;
  /** Another term with the same hash. */
  readonly next: FoundTerm | undefined;
}

/**
 * The terms of texts, in the order in which they were found. Making a string of each word and looking it up would take most
 * of the time that an index takes, so words are compared in place.
 */
export class TermTable {
  /** The last term that was added with each hash. */
  readonly #byHash = new Map<number, FoundTerm>();
  readonly #all: FoundTerm[] = [];

  /**
   * Adds the terms of a text.
   *
   * @param plain The text in its plain form.
   * @param number That of the text. It is greater than those before.
   */
  add(plain: string, number: number): void {
    if (this.#addWords(plain, number)) return;
    for (const term of termsOf(plain)) {
      let hash = 0;
      for (let index = 0; index < term.length; index++) hash = nextHash(hash, term.charCodeAt(index));
      this.#addTerm(term, 0, term.length, hash, number);
    }
  }

  /** Adds runs of letters and digits. False at the first character that may make a term more or less than such a run. */
  #addWords(plain: string, number: number): boolean {
    let start = 0;
    let hash = 0;
    for (let index = 0; index <= plain.length; index++) {
      const code = plain.charCodeAt(index);
      const kind = index < plain.length ? KINDS[code] || kindOf(code) : OTHER;
      if (kind === LETTER) {
        hash = nextHash(hash, code);
        continue;
      }
      if (kind === SPECIAL) return false;
      if (index - start > 1) this.#addTerm(plain, start, index, hash, number);
      start = index + 1;
      hash = 0;
    }
    return true;
  }

  #addTerm(text: string, start: number, end: number, hash: number, number: number): void {
    const first = this.#byHash.get(hash);
    let entry = first;
    while (entry && !(entry.term.length === end - start && text.startsWith(entry.term, start)))
      entry = entry.next;
    if (!entry) {
      const added = {
        term: text.slice(start, end),
        found: 1,
        last: number,
        numbers: number.toString(36),
        next: first,
      };
      this.#byHash.set(hash, added);
      this.#all.push(added);
    } else if (entry.last !== number) {
      entry.found += 1;
      entry.numbers += ` ${(number - entry.last).toString(36)}`;
      entry.last = number;
    }
  }

  /** The terms with their entries. */
  get entries(): readonly (TermEntry & { readonly term: string })[] {
    return this.#all;
  }
}

const OTHER = 1;
const LETTER = 2;
const SPECIAL = 3;
/** What each UTF-16 unit is. 0: not known yet. */
const KINDS = new Uint8Array(0x10000);

/** Kinds are cached: testing a pattern takes longer than everything else. */
function kindOf(code: number): number {
  const character = String.fromCharCode(code);
  const isSpecial = isUnspaced(character) || /[\u0644\p{Surrogate}]/u.test(character);
  const kind = isSpecial ? SPECIAL : /[\p{L}\p{N}]/u.test(character) ? LETTER : OTHER;
  KINDS[code] = kind;
  return kind;
}

const nextHash = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);
