import { html } from '@tendwell/content/html';
import type { PageContent } from '../content.js';
import { siteLocations } from '../parts/locations.js';
import { descriptionOf, textHtml } from '../parts/text.js';
import type { Site } from '../site.js';
import { textName } from './visit.js';

/** Texts that are part of another page. */
const USED = /^(?:home|people|services|visit)$|^(?:people|services|faq)\//;

/** Letters have a page for people who follow the link to read them in a browser. */
const LETTER = /^letters\//;

/** The texts that have a page of their own: notices, and whatever else the content folder has. */
export function ownTexts(site: Site): string[] {
  const locations = new Set(siteLocations(site).map(({ path }) => textName(path)));
  return Object.keys(site.pages).filter((name) => !USED.test(name) && !locations.has(name));
}

/**
 * The page of a text, such as a notice.
 *
 * @param name as in {@link Site.pages}
 * @throws {Error} if there is no such text.
 * @example
 * ```ts
 * import { type PageContent, type Site, textPage } from '@tendwell/site';
 *
 * export const about = (site: Site): PageContent => textPage(site, 'about');
 * ```
 */
export function textPage({ pages }: Site, name: string): PageContent {
  const text = pages[name];
  if (!text) throw new Error(`tendwell: the content folder has no text named ${name}`);
  const { title, lang, nav } = text;
  return {
    path: `/${name}/`,
    title,
    description: descriptionOf(text),
    picture: text.picture,
    lang,
    nav,
    // It was sent to people who chose to get it, perhaps only to some of them.
    ...(LETTER.test(name) && { head: html`<meta name="robots" content="noindex">` }),
    main: () => html`<h1 class="page-title">${title}</h1>
${textHtml(text)}`,
  };
}
