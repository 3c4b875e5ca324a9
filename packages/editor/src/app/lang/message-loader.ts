import { lookupLocale } from '@tendwell/content/intl';

/**
 * Loads the messages of a part of the editor, which come with that part and not at the start.
 *
 * @param en What is used where a language has none.
 * @param others By language: English is always there.
 * @returns A function that gives the messages for a language tag.
 */
export function messageLoader<Messages>(
  en: Messages,
  others: Readonly<Record<string, () => Promise<Messages>>>,
): (locale: string) => Promise<Messages> {
  const languages = new Map(Object.entries({ en: async () => en, ...others }));
  return async (locale) => lookupLocale(locale, languages)?.() ?? en;
}
