import { describe, expect, it } from 'vitest';
import { fc } from '../../../../scripts/testing/random.mjs';
import { indexFiles } from './index-files.js';
import type { PartCache } from './index-parts.js';

/** A cache in memory. */
function memory(): PartCache {
  let parts: ReadonlyMap<string, string> = new Map();
  return {
    read: () => parts,
    write: (written) => {
      parts = new Map(written);
    },
  };
}

const indexed = (texts: readonly string[], made: string[] = []) =>
  texts.map((text) => ({
    key: text,
    html: () => {
      made.push(text);
      return text;
    },
  }));

const word = fc.constantFrom('ginger', 'winter', 'sleep', 'Öl', '失眠', 'a', 'x1', '');
const text = fc.array(word, { maxLength: 6 }).map((words) => `<p>${words.join(' ')}</p>`);
const list = fc.array(text, { maxLength: 40 });

describe('the parts of an index', () => {
  it('give the same files from a cache, whatever the list was before', () => {
    fc.assert(
      fc.property(fc.array(list, { minLength: 1, maxLength: 4 }), (lists) => {
        const cache = memory();
        for (const texts of lists) {
          expect(indexFiles(indexed(texts), '1', cache)).toEqual(indexFiles(indexed(texts), '1'));
        }
      }),
    );
  });

  it('are made again only for texts near one that was added or changed', () => {
    const texts = Array.from({ length: 3000 }, (_, number) => `text ${number} word${number % 7}`);
    const cache = memory();
    indexFiles(indexed(texts), '1', cache);
    for (const edited of [['another text', ...texts], texts.with(1500, 'another text'), texts.slice(1)]) {
      const made: string[] = [];
      const files = indexFiles(indexed(edited, made), '2', cache);
      expect(made.length).toBeLessThan(1200);
      expect(files).toEqual(indexFiles(indexed(edited), '2'));
    }
  });
});
