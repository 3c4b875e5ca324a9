import { html } from '@tendwell/content/html';
import { formatMessage } from '@tendwell/content/intl';
import { practiceJsonLd } from '@tendwell/content/structured-data';
import { practicePoliciesHtml, practiceVisitHtml } from '@tendwell/elements/html';
import type { PageContent } from '../content.js';
import { breadcrumbsNode } from '../head/json-ld.js';
import { pageWords } from '../lang/index.js';
import { breadcrumbs, wayTo } from '../parts/breadcrumbs.js';
import { locationUrls, type SiteLocation } from '../parts/locations.js';
import { textHtml } from '../parts/text.js';
import type { Site } from '../site.js';
import { siteDay } from '../site-day.js';
import { factUrls } from './people.js';

/**
 * Booking, hours, how to find the practice, insurance, payment, and policies, with the text of `pages/visit.md`. If the
 * practice has several locations, each also has a page of its own, which says how to find it.
 *
 * @example
 * ```ts
 * import { type PageContent, type Site, visitPage } from '@tendwell/site';
 *
 * export const visit = (site: Site): PageContent => ({ ...visitPage(site), title: 'Find us' });
 * ```
 */
export function visitPage(site: Site): PageContent {
  const { practice } = site;
  const words = pageWords(practice.locale);
  const text = site.pages.visit;
  const title = text?.title ?? words.visit;
  const policies = practicePoliciesHtml(practice);
  return {
    path: '/visit/',
    title: words.visit,
    picture: text?.picture,
    description: text?.summary ?? formatMessage(words.visitDescription, { name: practice.name }),
    nav: { title: words.visit, order: 50, ...text?.nav },
    jsonLd: [practiceJsonLd(practice, factUrls(site))],
    main: () => html`<h1 class="page-title">${title}</h1>
${text && textHtml(text)}
<practice-visit class="section" id="directions">${practiceVisitHtml(practice, {
      today: siteDay(site),
      locationUrls: locationUrls(site),
    })}</practice-visit>
${String(policies) !== '' && html`<practice-policies class="section">${policies}</practice-policies>`}`,
  };
}

/**
 * The page of one of several locations: booking, its hours, and how to find it, with the text of `pages/visit/<slug>.md`.
 *
 * @example
 * ```ts
 * import { locationPage, type PageContent, type Site, siteLocations } from '@tendwell/site';
 *
 * export const places = (site: Site): PageContent[] =>
 *   siteLocations(site).map((location) => locationPage(site, location));
 * ```
 */
export function locationPage(site: Site, { index, path, title: name }: SiteLocation): PageContent {
  const { practice } = site;
  const words = pageWords(practice.locale);
  const text = site.pages[textName(path)];
  const title = text?.title ?? name;
  const way = wayTo(site, { title: words.visit, path: '/visit/' });
  return {
    path,
    title,
    picture: text?.picture,
    description:
      text?.summary ?? formatMessage(words.visitDescription, { name: `${practice.name}, ${name}` }),
    jsonLd: [practiceJsonLd(practice, factUrls(site)), breadcrumbsNode(site, way, { title, path })],
    main: () => html`${breadcrumbs(site, way)}
<h1 class="page-title">${title}</h1>
${text && textHtml(text)}
<practice-visit class="section" id="directions">${practiceVisitHtml(practice, {
      today: siteDay(site),
      location: index,
    })}</practice-visit>`,
  };
}

/** The name of the text about a location, by the path of its page. */
export const textName = (path: string): string => path.slice(1, -1);
