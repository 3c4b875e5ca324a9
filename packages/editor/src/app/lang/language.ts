import { canonicalLocale, lookupLocale } from '@tendwell/content/intl';
import type { EditorMessages } from './messages.js';
import { loadViewMessages } from './views/view-messages.js';

/** Messages, and the language tag for `Intl`. */
export interface Language {
  readonly tag: string;
  readonly words: EditorMessages;
}

const loadEnglish = async () => (await import('./en.js')).en;

/** The languages of the editor, each of which is loaded when it is needed. */
const LANGUAGES: ReadonlyMap<string, () => Promise<EditorMessages>> = new Map([
  ['ar', async () => (await import('./ar.js')).ar],
  ['de', async () => (await import('./de.js')).de],
  ['en', loadEnglish],
  ['es', async () => (await import('./es.js')).es],
  ['fr', async () => (await import('./fr.js')).fr],
  ['zh', async () => (await import('./zh.js')).zh],
]);

/** A language with the titles of fields, which only forms need. */
export async function withFields(language: Language): Promise<Language> {
  const { tag, words } = language;
  const { fields } = await loadViewMessages(tag);
  // The same object, so that nothing is rendered again.
  return fields && fields !== words.fields ? { tag, words: { ...words, fields } } : language;
}

/** The first available of some language tags, else English. The region of the tag is kept, for formats. */
export async function chooseLanguage(preferred: readonly string[]): Promise<Language> {
  for (const wanted of preferred) {
    const tag = canonicalLocale(wanted);
    const load = tag && lookupLocale(tag, LANGUAGES);
    if (load) return { tag, words: await load() };
  }
  return { tag: 'en-US', words: await loadEnglish() };
}

/** The tags of all languages of the editor. */
export const languageTags = (): string[] => [...LANGUAGES.keys()].sort();
