import { type Html, html, trusted } from '@tendwell/content/html';
import type { PageContent } from '../content.js';
import { pageWords } from '../lang/index.js';
import { type ReplacePart, siteSignup } from '../parts/layout.js';
import type { Site } from '../site.js';

const PATH = '/newsletter/';

/** Marks the place of the newsletter endpoint's response in the page at `/newsletter/`. */
export const NEWSLETTER_SLOT = '<!--tendwell:newsletter-->';

/**
 * The page around the newsletter endpoint's responses, for visitors without JavaScript. Where no response is put into it, it
 * has the sign-up.
 *
 * @example
 * ```ts
 * import { newsletterPage, type PageContent, type Site } from '@tendwell/site';
 *
 * export const frame = (site: Site): PageContent => ({ ...newsletterPage(site), title: 'Letters' });
 * ```
 */
export function newsletterPage(site: Site): PageContent {
  return pageWith(site, newsletterForm(site));
}

/**
 * The page of the newsletter with what replaces the sign-up of every page, or the standard sign-up.
 *
 * @returns The sign-up, too: without one, the page is empty.
 */
export function newsletterPageOf(site: Site, replace: ReplacePart = (standard) => standard) {
  const standard = newsletterPage(site);
  const signup = replace(newsletterForm(site), site, { ...standard, path: pathOf(site) });
  return { page: pageWith(site, signup), signup };
}

/** The path of the page in a language. */
const pathOf = ({ root }: Site) => root + PATH.slice(1);

const newsletterForm = (site: Site) => siteSignup(site, pathOf(site));

function pageWith({ newsletter, practice }: Site, signup: Html | undefined): PageContent {
  const title = pageWords(practice.locale).newsletter;
  return {
    path: PATH,
    title,
    description: newsletter?.description ?? title,
    head: html`<meta name="robots" content="noindex">`,
    signup: false,
    main: html`<div class="columns"><div>${trusted(NEWSLETTER_SLOT)}<h1 class="page-title">${title}</h1>
${signup}${trusted(NEWSLETTER_SLOT)}</div></div>`,
  };
}
