import { lookupLocale } from '@tendwell/content/intl';
import type { ViewMessages } from './messages.js';

const loadEnglish = async () => (await import('./en.js')).en;

/** One chunk per language, for all views. */
const LANGUAGES: ReadonlyMap<string, () => Promise<ViewMessages>> = new Map([
  ['ar', async () => (await import('./ar.js')).ar],
  ['de', async () => (await import('./de.js')).de],
  ['en', loadEnglish],
  ['es', async () => (await import('./es.js')).es],
  ['fr', async () => (await import('./fr.js')).fr],
  ['zh', async () => (await import('./zh.js')).zh],
]);

/** The messages for a language tag; in English if there are none. */
export const loadViewMessages = (locale: string): Promise<ViewMessages> =>
  (lookupLocale(locale, LANGUAGES) ?? loadEnglish)();
