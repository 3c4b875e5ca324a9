import { isLocale } from './locale.js';

/** A longer header is none of a browser. Characters. */
const MAX_LENGTH = 500;

/**
 * The language tags of an `Accept-Language` header, by descending quality. Languages with the quality 0 are left out.
 *
 * @example
 * ```ts
 * import { acceptedLanguages } from '@tendwell/content/intl';
 *
 * acceptedLanguages('en;q=0.5, de-CH'); // ['de-CH', 'en']
 * ```
 */
export function acceptedLanguages(header: string | null | undefined): string[] {
  if (!header) return [];
  const ranges = header.slice(0, MAX_LENGTH).split(',');
  return ranges
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => quality > 0 && isLocale(tag))
    .sort((one, other) => other.quality - one.quality)
    .map(({ tag }) => tag);
}
