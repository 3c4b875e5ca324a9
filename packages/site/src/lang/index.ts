/** The renderers of elements know English only; each of these adds a language. */
import '@tendwell/elements/lang/ar';
import '@tendwell/elements/lang/de';
import '@tendwell/elements/lang/es';
import '@tendwell/elements/lang/fr';
import '@tendwell/elements/lang/zh';
import { lookupLocale } from '@tendwell/content/intl';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { PageWords } from './words.js';
import { zh } from './zh.js';

const LANGUAGES: ReadonlyMap<string, PageWords> = new Map(Object.entries({ ar, de, en, es, fr, zh }));

/**
 * The interface text of the pages in a language: English, Spanish, French, German, Arabic, or Chinese.
 *
 * @param locale BCP 47 tag. Without texts for the language, they are in English.
 * @example
 * ```ts
 * import { pageWords } from '@tendwell/site';
 *
 * pageWords('es-MX').articles; // 'Artículos'
 * ```
 */
export function pageWords(locale: string): PageWords {
  return lookupLocale(locale, LANGUAGES) ?? en;
}
