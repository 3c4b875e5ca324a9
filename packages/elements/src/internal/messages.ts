import { lookupLocale } from '@tendwell/content/intl';
import { en } from '../lang/en.js';
import type { BaseMessages, ElementMessages } from './element-messages.js';

const languages = new Map<string, BaseMessages>([['en', en]]);

/**
 * Adds a language, or replaces one. The files in `@tendwell/elements/lang/` call it when you import them.
 *
 * @param locale BCP 47 tag: `fr`, or `fr-CA` for the texts of one region.
 * @example
 * ```ts
 * import { addMessages, type ElementMessages } from '@tendwell/elements/lang/messages';
 *
 * export function addDutch(dutch: ElementMessages): void {
 *   addMessages('nl', dutch);
 * }
 * ```
 */
export function addMessages(locale: string, messages: ElementMessages): void {
  languages.set(locale.toLowerCase(), messages);
}

/** The texts for a locale: its own, or those of its language, if they were added. */
export function findMessages(locale: string): BaseMessages | undefined {
  return lookupLocale(locale, languages);
}

/** The texts for a locale: its own, or those of its language. Default: English. The English ones are only those that every element loads. */
export function messages(locale: string): BaseMessages {
  return findMessages(locale) ?? en;
}
