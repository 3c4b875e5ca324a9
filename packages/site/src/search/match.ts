import { plainText } from './terms.js';

/** In scripts with spaces between words, a word is matched at its beginning, in others anywhere. */
const WORD_START = '(?<![\\p{L}\\p{N}])';
const WRITTEN_APART = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;

/** The words of a query, separated by spaces, in their plain form. */
export const wordsOfQuery = (query: string): string[] => plainText(query).split(/\s+/).filter(Boolean);

/** Finds a word of a query in texts in their plain form. */
export function wordPattern(word: string): RegExp {
  const escaped = word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  return new RegExp(WRITTEN_APART.test(word) ? WORD_START + escaped : escaped, 'u');
}
