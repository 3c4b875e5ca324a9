import { type Html, html } from '@tendwell/content/html';
import { pageWords } from '../lang/index.js';
import type { Alternate } from '../page.js';
import type { Site } from '../site.js';

/**
 * Links to the other languages of the site: to the same page, or else to the home page of the language. `undefined` if the
 * site has one language.
 *
 * @param alternates The languages that the page exists in. Default: this one only.
 * @example
 * ```ts
 * import type { Html } from '@tendwell/content/html';
 * import { languageLinks, type Site } from '@tendwell/site';
 *
 * export const languages = (site: Site): Html | undefined => languageLinks(site);
 * ```
 */
export function languageLinks(site: Site, alternates: readonly Alternate[] = []): Html | undefined {
  const others = site.languages.filter(({ root }) => root !== site.root);
  if (others.length === 0) return undefined;
  const { locale } = site.practice;
  const items = others.map(({ practice, root, href }) => {
    const lang = practice.locale;
    const path = alternates.find((alternate) => alternate.lang === lang)?.path ?? root;
    return html`<li><a href="${href(path)}" lang="${lang}" hreflang="${lang}">${capitalized(languageName(lang, lang), lang)}</a></li>`;
  });
  return html`<nav class="site-languages" aria-label="${pageWords(locale).languages}"><ul>${items}</ul></nav>`;
}

/**
 * The name of a language in another one, such as `inglés` for `en-US` in Spanish. Without the region, which is only
 * needed if there are two.
 */
export function languageName(lang: string, locale: string): string {
  const { language, script } = new Intl.Locale(lang);
  const tag = script ? `${language}-${script}` : language;
  return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? lang;
}

const capitalized = (name: string, locale: string) =>
  name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
