import { lookupLocale } from '@tendwell/content/intl';
import { en } from './en.js';
import type { WritingMessages } from './messages.js';

const LANGUAGES: ReadonlyMap<string, () => Promise<WritingMessages>> = new Map([['en', async () => en]]);

/** The messages for a language tag; in English if there are none. */
export async function loadWritingMessages(locale: string): Promise<WritingMessages> {
  const load = lookupLocale(locale, LANGUAGES);
  return load ? load() : en;
}
