import { lookupLocale } from '@tendwell/content/intl';
import { en } from './en.js';
import type { WritingMessages } from './messages.js';

const LANGUAGES: ReadonlyMap<string, () => Promise<WritingMessages>> = new Map([
  ['en', async () => en],
  ['ar', async () => (await import('./ar.js')).ar],
  ['de', async () => (await import('./de.js')).de],
  ['es', async () => (await import('./es.js')).es],
  ['fr', async () => (await import('./fr.js')).fr],
  ['zh', async () => (await import('./zh.js')).zh],
]);

/** The messages for a language tag; in English if there are none. */
export async function loadWritingMessages(locale: string): Promise<WritingMessages> {
  const load = lookupLocale(locale, LANGUAGES);
  return load ? load() : en;
}
