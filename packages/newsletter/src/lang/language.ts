import { canonicalLocale, lookupLocale } from '@tendwell/content/intl';
import type { NewsletterMessages } from './messages.js';

/** Messages, and the language tag for their formats. */
export interface Language {
  readonly tag: string;
  readonly words: NewsletterMessages;
}

/** The messages of a language, or a function that loads them: `async () => (await import('./it.js')).it`. */
export type LanguageSource = NewsletterMessages | (() => Promise<NewsletterMessages>);

/** The built-in languages. Each is loaded when it is first needed. */
const BUILT_IN: Readonly<Record<string, LanguageSource>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  en: async () => (await import('./en.js')).en,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  zh: async () => (await import('./zh.js')).zh,
};

/** Chooses the language of a page or an email. */
export class Languages {
  readonly #sources: ReadonlyMap<string, LanguageSource>;

  /** @param custom Additional languages by tag, or replacements for built-in ones. */
  constructor(custom: Readonly<Record<string, LanguageSource>> = {}) {
    const entries = Object.entries({ ...BUILT_IN, ...custom });
    this.#sources = new Map(entries.map(([tag, source]) => [tag.toLowerCase(), source]));
  }

  /** The tags of all available languages. */
  get tags(): string[] {
    return [...this.#sources.keys()].sort();
  }

  /** The first available of some language tags, else English. The region of the tag is kept, for formats. */
  async choose(...preferred: readonly (string | undefined)[]): Promise<Language> {
    for (const wanted of preferred) {
      const tag = canonicalLocale(wanted);
      const source = tag && lookupLocale(tag, this.#sources);
      if (source) return { tag, words: await load(source) };
    }
    return { tag: 'en', words: await load(this.#sources.get('en') as LanguageSource) };
  }
}

async function load(source: LanguageSource): Promise<NewsletterMessages> {
  return typeof source === 'function' ? source() : source;
}
