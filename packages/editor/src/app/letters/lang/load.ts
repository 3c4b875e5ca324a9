import { lookupLocale } from '@tendwell/content/intl';
import { en } from './en.js';
import type { LetterMessages } from './messages.js';

const LANGUAGES: ReadonlyMap<string, () => Promise<LetterMessages>> = new Map([
  ['ar', async () => (await import('./ar.js')).ar],
  ['de', async () => (await import('./de.js')).de],
  ['en', async () => en],
  ['es', async () => (await import('./es.js')).es],
  ['fr', async () => (await import('./fr.js')).fr],
  ['zh', async () => (await import('./zh.js')).zh],
]);

/** The messages for a language tag; in English if there are none. */
export async function loadLetterMessages(locale: string): Promise<LetterMessages> {
  const load = lookupLocale(locale, LANGUAGES);
  return load ? load() : en;
}
