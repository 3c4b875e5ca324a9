/** Letters in the same form, whatever their case, width, and accents. */
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Scripts that write words apart: there, a word is found by its beginning. In all others, anywhere. */
const WORD_START = '(?<![\\p{L}\\p{N}])';
const WRITTEN_APART = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;

/**
 * Returns a function that is true for texts that contain all words of a query. Case and accents don't matter.
 *
 * @param query What a visitor typed. Every text matches an empty one.
 */
export function matcher(query: string): (text: string) => boolean {
  const patterns = plain(query)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => {
      const escaped = word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
      return new RegExp(WRITTEN_APART.test(word) ? WORD_START + escaped : escaped, 'u');
    });
  return (text) => {
    const searched = plain(text);
    return patterns.every((pattern) => pattern.test(searched));
  };
}
