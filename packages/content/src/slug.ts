const MAX_LENGTH = 60;

/** Replacements for letters that don't decompose into a base letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  þ: 'th',
  ð: 'd',
  ı: 'i',
};

/**
 * Text as a slug for URLs, files, and folders: lowercase Latin letters, digits, and single hyphens, at most 60 characters.
 * Empty if the text has no such characters.
 *
 * @example
 * ```ts
 * import { slugOf } from '@tendwell/content/url';
 *
 * slugOf('Über Søren’s Tea'); // 'uber-sorens-tea'
 * slugOf('姜茶'); // ''
 * ```
 */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđþðı]/g, (letter) => LETTERS[letter] ?? '')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MAX_LENGTH)
    .replace(/-+$/, '');
}
