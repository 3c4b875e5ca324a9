import { html } from '@tendwell/content/html';
import { formatMessage } from '@tendwell/content/intl';
import { practiceServicesHtml } from '@tendwell/elements/html';
import type { PageContent } from '../content.js';
import type { SiteService } from '../facts.js';
import { breadcrumbsNode } from '../head/json-ld.js';
import { pageWords } from '../lang/index.js';
import { breadcrumbs, wayTo } from '../parts/breadcrumbs.js';
import { descriptionOf, textHtml } from '../parts/text.js';
import type { Site } from '../site.js';

/** The pages of services that have one, by the service's slug. */
export function serviceUrls({ services }: Site): Record<string, string> {
  return Object.fromEntries(services.flatMap(({ slug, page }) => (slug && page ? [[slug, page.url]] : [])));
}

/**
 * What the practice offers, with prices.
 *
 * @example
 * ```ts
 * import { type PageContent, type Site, servicesPage } from '@tendwell/site';
 *
 * export const prices = (site: Site): PageContent => ({ ...servicesPage(site), title: 'Prices' });
 * ```
 */
export function servicesPage(site: Site): PageContent {
  const { practice } = site;
  const words = pageWords(practice.locale);
  const text = site.pages.services;
  const title = text?.title ?? words.services;
  return {
    path: '/services/',
    title,
    picture: text?.picture,
    description: text?.summary ?? formatMessage(words.servicesDescription, { name: practice.name }),
    nav: { title: words.services, order: 10, ...text?.nav },
    main: () => html`<h1 class="page-title">${title}</h1>
${text && textHtml(text)}
<practice-services class="section">${practiceServicesHtml(practice, { pageUrls: serviceUrls(site) })}</practice-services>
${practice.insurance?.summary && html`<p class="more prose">${practice.insurance.summary}</p>`}`,
  };
}

/**
 * The page of one service, from a text in `services/`. `undefined` without a text.
 *
 * @example
 * ```ts
 * import { type PageContent, type Site, servicePage } from '@tendwell/site';
 *
 * export const offers = (site: Site): PageContent[] => site.services.flatMap((one) => servicePage(site, one) ?? []);
 * ```
 */
export function servicePage(
  site: Site,
  { description, page, ...service }: SiteService,
): PageContent | undefined {
  if (!page) return undefined;
  const { practice } = site;
  const way = wayTo(site, { title: pageWords(practice.locale).services, path: '/services/' });
  const prices = practiceServicesHtml({ ...practice, services: [{ ...service, group: undefined }] });
  return {
    path: page.path,
    title: page.title,
    jsonLd: [breadcrumbsNode(site, way, page)],
    picture: page.picture,
    description: page.summary ?? description ?? descriptionOf(page),
    lang: page.lang,
    main: () => html`${breadcrumbs(site, way)}
<h1 class="page-title">${page.title}</h1>
${textHtml(page, html`<practice-services class="section">${prices}</practice-services>`)}`,
  };
}
