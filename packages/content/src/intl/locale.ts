/**
 * A BCP 47 language tag in its canonical form, such as `en-US` for `EN-us`; `undefined` if the value is not a tag.
 *
 * @example
 * ```ts
 * import { canonicalLocale } from '@tendwell/content/intl';
 *
 * canonicalLocale('EN-us'); // 'en-US'
 * canonicalLocale('en_US'); // undefined
 * ```
 */
export function canonicalLocale(tag: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/**
 * True if the value is a well-formed BCP 47 language tag, whether or not the language is known.
 *
 * @example
 * ```ts
 * import { isLocale } from '@tendwell/content/intl';
 *
 * isLocale('en-US'); // true
 * isLocale('American English'); // false
 * ```
 */
export function isLocale(tag: string | undefined): tag is string {
  return canonicalLocale(tag) !== undefined;
}

const RIGHT_TO_LEFT = /^(?:Adlm|Arab|Aran|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa)$/;

/**
 * The direction in which a language is written, as in HTML's `dir`. `ltr` if the value is not a language tag.
 *
 * @example
 * ```ts
 * import { textDirection } from '@tendwell/content/intl';
 *
 * textDirection('ar'); // 'rtl'
 * textDirection('az-Arab'); // 'rtl'
 * textDirection('en-US'); // 'ltr'
 * ```
 */
export function textDirection(tag: string | undefined): 'ltr' | 'rtl' {
  if (tag === undefined || !isLocale(tag)) return 'ltr';
  return RIGHT_TO_LEFT.test(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/**
 * The best match for a language tag: `zh-Hant-TW`, then `zh-Hant`, then `zh` (RFC 4647, section 3.4).
 *
 * @param tag BCP 47 language tag, in upper or lower case.
 * @param entries The entries by language tag, in lower case.
 * @returns `undefined` if there is no entry for the language.
 * @example
 * ```ts
 * import { lookupLocale } from '@tendwell/content/intl';
 *
 * const greetings = new Map([['en', 'Hello'], ['fr', 'Bonjour'], ['fr-ca', 'Allô']]);
 * lookupLocale('fr-CH', greetings); // 'Bonjour'
 * ```
 */
export function lookupLocale<Entry>(tag: string, entries: ReadonlyMap<string, Entry>): Entry | undefined {
  for (let key = tag.toLowerCase(); ; key = key.slice(0, key.lastIndexOf('-'))) {
    const entry = entries.get(key);
    if (entry !== undefined || !key.includes('-')) return entry;
  }
}
