/**
 * The terms that texts are indexed by, and that are looked up for a query. The build and the browser run the same code.
 */

/** Letters in the same form, whatever their case, width, and accents. */
export function plainText(text: string): string {
  const lower = text.toLowerCase();
  // Most text is ASCII, for which the rest does nothing.
  if (/^[\0-\x7f]*$/.test(lower)) return lower;
  return lower.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ى/g, 'ي').replace(/ة/g, 'ه');
}

/** Scripts that write no space between words. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** A word, or text of a script without spaces. */
const WORDS = new RegExp(`${UNSPACED.source.slice(1)}+|[\\p{L}\\p{N}]+`, 'gu');
const HAS_UNSPACED = new RegExp(UNSPACED.source.slice(1), 'u');

/** The Arabic article with the words that are written together with it. */
const ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=\p{L}{2})/u;

/** True for a term that is found only as it is, not by its beginning. */
export const isUnspaced = (term: string): boolean => UNSPACED.test(term);

/**
 * The terms of a text in its plain form: its words, and in scripts without spaces, each pair of neighboring characters
 * and the last character. Single letters are not terms.
 */
export function termsOf(plain: string): Set<string> {
  const terms = new Set<string>();
  for (const word of wordsOf(plain)) {
    if (!isUnspaced(word)) {
      const term = word.replace(ARTICLE, '');
      if (term.length > 1) terms.add(term);
      continue;
    }
    const characters = [...word];
    for (const [index, character] of characters.entries())
      terms.add(character + (characters[index + 1] ?? ''));
  }
  return terms;
}

/** The words of a text in its plain form. */
export function wordsOf(plain: string): string[] {
  if (!HAS_UNSPACED.test(plain)) return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  // The second alternative would take a Chinese character in the middle of a Latin word.
  return (plain.match(WORDS) ?? []).flatMap((word) =>
    isUnspaced(word) ? word : word.split(new RegExp(`(${HAS_UNSPACED.source}+)`, 'u')).filter(Boolean),
  );
}

/**
 * The terms that a text must contain to match a word of a query. In scripts without spaces, the last term of a word is left out:
 * in the text, it may have another neighbor.
 */
export function queryTerms(word: string): string[] {
  return wordsOf(plainText(word)).flatMap((part) => {
    if (!isUnspaced(part)) return [part.replace(ARTICLE, '')];
    const characters = [...part];
    if (characters.length === 1) return characters;
    return characters.slice(0, -1).map((character, index) => character + characters[index + 1]);
  });
}

/**
 * The file of an index that has a term, and all terms that begin with it: by its first two letters, or by the first character
 * of scripts without spaces.
 *
 * @param count How many files the index has.
 */
export function fileOf(term: string, count: number): number {
  const [first = '', second = ''] = term;
  const [code, next] = [first.codePointAt(0) ?? 0, isUnspaced(term) ? 0 : (second.codePointAt(0) ?? 0)];
  // A hash spreads the terms evenly: some letters begin many more words than others.
  return (Math.imul(code * 65_599 + next, 0x9e3779b1) >>> 20) % count;
}
