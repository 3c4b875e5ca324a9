import { html } from '@tendwell/content/html';
import { formatMessage } from '@tendwell/content/intl';
import { practiceJsonLd } from '@tendwell/content/structured-data';
import { practicePoliciesHtml, practiceVisitHtml } from '@tendwell/elements/html';
import type { PageContent } from '../content.js';
import { pageWords } from '../lang/index.js';
import { textHtml } from '../parts/text.js';
import type { Site } from '../site.js';
import { siteDay } from '../site-day.js';
import { factUrls } from './people.js';

/**
 * Booking, hours, how to find the practice, insurance, payment, and policies, with the text of `pages/visit.md`.
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
<practice-visit class="section" id="directions">${practiceVisitHtml(practice, { today: siteDay(site) })}</practice-visit>
${String(policies) !== '' && html`<practice-policies class="section">${policies}</practice-policies>`}`,
  };
}
