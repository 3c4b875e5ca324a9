import { fileOf, isUnspaced, queryTerms } from './terms.js';

/** Which entries of a list have a term. */
type Numbers = ReadonlySet<number> | 'all';

/**
 * Looks up words in the files of an index.
 */
export class Lookup {
  readonly #load: (file: number) => Promise<string>;
  readonly #version: string;
  readonly #count: number;
  readonly #files = new Map<number, Promise<readonly string[]>>();

  /**
   * @param load Returns the text of a file.
   * @param options.version The index that the list belongs to: files of another one are not used.
   * @param options.count How many files it has.
   */
  constructor(
    load: (file: number) => Promise<string>,
    { version, count }: { version: string; count: number },
  ) {
    this.#load = load;
    this.#version = version;
    this.#count = count;
  }

  /**
   * The numbers of the texts that have a word: all its terms, or one that begins with it. Empty if a file cannot be loaded.
   *
   * @param word A word of a query.
   */
  async find(word: string): Promise<Numbers> {
    const found = await Promise.all(queryTerms(word).map((term) => this.#findTerm(term)));
    if (found.length === 0) return new Set();
    return found.reduce(inBoth);
  }

  async #findTerm(term: string): Promise<Numbers> {
    if ([...term].length < 2 && !isUnspaced(term)) return 'all';
    const numbers = new Set<number>();
    for (const line of await this.#file(fileOf(term, this.#count))) {
      if (!line.startsWith(term)) continue;
      const [, ...list] = line.split(' ');
      if (list[0] === '*') return 'all';
      let number = 0;
      for (const distance of list) {
        number += Number.parseInt(distance, 36);
        numbers.add(number);
      }
    }
    return numbers;
  }

  #file(number: number): Promise<readonly string[]> {
    const known = this.#files.get(number);
    if (known) return known;
    const loading = this.#load(number).then(
      (text) => {
        const [version, ...lines] = text.split('\n');
        return version === this.#version ? lines : [];
      },
      () => {
        // The next search tries again.
        this.#files.delete(number);
        return [];
      },
    );
    this.#files.set(number, loading);
    return loading;
  }
}

function inBoth(a: Numbers, b: Numbers): Numbers {
  if (a === 'all') return b;
  if (b === 'all') return a;
  return new Set([...a].filter((number) => b.has(number)));
}
