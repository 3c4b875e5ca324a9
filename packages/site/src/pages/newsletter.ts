import { type Html, html, trusted } from '@tendwell/content/html';
import type { PageContent } from '../content.js';
import { pageWords } from '../lang/index.js';
import { type ReplacePart, siteSignup } from '../parts/layout.js';
import type { Site } from '../site.js';

const PATH = '/newsletter/';

/** Marks the place of the newsletter endpoint's response in the page at `/newsletter/`. */
export const NEWSLETTER_SLOT = '<!--tendwell:newsletter-->';

/**
 * The page around the newsletter endpoint's responses, for visitors without JavaScript. Without a response, it has the
 * sign-up.
 *
 * @example
 * ```ts
 * import { newsletterPage, type PageContent, type Site } from '@tendwell/site';
 *
 * export const frame = (site: Site): PageContent => ({ ...newsletterPage(site), title: 'Letters' });
 * ```
 */
export function newsletterPage(site: Site): PageContent {
  return newsletterPageOf(site).page;
}

/**
 * The page of the newsletter with what replaces the sign-up of every page, or the standard sign-up.
 *
 * @returns The sign-up, too: without one, the page is empty.
 */
export function newsletterPageOf(site: Site, replace?: ReplacePart) {
  const path = site.root + PATH.slice(1);
  const form = siteSignup(site, path);
  const standard = pageWith(site, form);
  if (!replace) return { page: standard, signup: form };
  const signup = replace(form, site, { ...standard, path });
  return { page: pageWith(site, signup), signup };
}

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
