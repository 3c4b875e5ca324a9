import { acceptedLanguages, canonicalLocale, lookupLocale, textDirection } from '@tendwell/content/intl';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { SignInMessages } from './messages.js';
import { zh } from './zh.js';

/** The languages of the pages to sign in, by tag, in the order of their own names. */
export const SIGN_IN_LANGUAGES: ReadonlyMap<string, SignInMessages> = new Map([
  ['de', de],
  ['en', en],
  ['es', es],
  ['fr', fr],
  ['ar', ar],
  ['zh', zh],
]);

/** The language of a page to sign in. */
export interface SignInLanguage {
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly words: SignInMessages;
  /** The tag again if the address of the page says so, for the addresses that follow. */
  readonly chosen: string | undefined;
}

/** The language of a request: that of `lang` in its address, else the first one that its browser accepts, else English. */
export function signInLanguage(request: Request): SignInLanguage {
  const wanted = canonicalLocale(new URL(request.url).searchParams.get('lang') ?? undefined);
  for (const tag of [wanted, ...acceptedLanguages(request.headers.get('accept-language'))]) {
    const words = tag && lookupLocale(tag, SIGN_IN_LANGUAGES);
    if (words) return { tag, dir: textDirection(tag), words, chosen: tag === wanted ? tag : undefined };
  }
  return { tag: 'en', dir: 'ltr', words: en, chosen: undefined };
}
