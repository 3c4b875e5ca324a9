import type { Messages } from './messages.js';
import { remembering } from './remembering.js';

/** Words, and the language tag that is true for them. */
export interface Language {
  readonly tag: string;
  readonly words: Messages;
}

/** The words of a language, or how to load them: `() => import('./it.js').then(({ it }) => it)`. */
export type LanguageSource = Messages | (() => Promise<Messages>);

/** The languages that come with the endpoint, each loaded when somebody needs it. */
const OWN: Readonly<Record<string, LanguageSource>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  en: async () => (await import('./en.js')).en,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  zh: async () => (await import('./zh.js')).zh,
};

/** Finds words for the languages that people wish for. */
export class Languages {
  readonly #sources: ReadonlyMap<string, LanguageSource>;

  /** @param more Further languages by tag, or other words for those that are there. */
  constructor(more: Readonly<Record<string, LanguageSource>> = {}) {
    const entries = Object.entries({ ...OWN, ...more });
    this.#sources = new Map(entries.map(([tag, source]) => [tag.toLowerCase(), source]));
  }

  /** The tags that there are words for. */
  get tags(): string[] {
    return [...this.#sources.keys()].sort();
  }

  /** The first of the wished-for tags that there are words for, else English. Its region is kept, for dates. */
  async choose(...wishes: readonly (string | undefined)[]): Promise<Language> {
    for (const wish of wishes) {
      const tag = wish && canonical(wish);
      const source = tag && this.#find(tag);
      if (source) return { tag, words: await load(source) };
    }
    return { tag: 'en', words: await load(this.#sources.get('en') as LanguageSource) };
  }

  /** "zh-Hant-TW" is looked for as it is, then as "zh-Hant", then as "zh" (RFC 4647, lookup). */
  #find(tag: string): LanguageSource | undefined {
    for (
      let range = tag.toLowerCase();
      range !== '';
      range = range.slice(0, Math.max(range.lastIndexOf('-'), 0))
    ) {
      const source = this.#sources.get(range);
      if (source) return source;
    }
    return undefined;
  }
}

/** The language tags of an `Accept-Language` header, the most wished for first. */
export function acceptedLanguages(header: string | null | undefined): string[] {
  if (!header) return [];
  const ranges = header.slice(0, 500).split(',');
  return ranges
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => quality > 0 && canonical(tag) !== undefined)
    .sort((one, other) => other.quality - one.quality)
    .map(({ tag }) => tag);
}

/** Whether a text is a language tag, however little is known of its language. */
export function isLocale(value: string): boolean {
  return canonical(value) !== undefined;
}

const canonical = remembering((tag: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
});

async function load(source: LanguageSource): Promise<Messages> {
  return typeof source === 'function' ? source() : source;
}
