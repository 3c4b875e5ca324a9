import { lookupLocale } from '@tendwell/content/intl';

/**
 * Loads the messages of a part of the editor, which come with that part and not at the start.
 *
 * @param languages By language. English is used where a language has none.
 * @returns A function that gives the messages for a language tag.
 */
export function messageLoader<Messages>(
  languages: Readonly<Record<string, () => Promise<Messages>>> & { readonly en: () => Promise<Messages> },
): (locale: string) => Promise<Messages> {
  const byTag = new Map(Object.entries(languages));
  return (locale) => (lookupLocale(locale, byTag) ?? languages.en)();
}
