import { type Html, html } from '@tendwell/content/html';
import { formatMessage } from '@tendwell/content/intl';
import { renderMarkdown } from '@tendwell/content/markdown';
import type { PracticeJsonLdOptions } from '@tendwell/content/structured-data';
import { articleListHtml, practicePeopleHtml } from '@tendwell/elements/html';
import type { PageContent } from '../content.js';
import type { SitePerson } from '../facts.js';
import { breadcrumbsNode } from '../head/json-ld.js';
import { pageWords } from '../lang/index.js';
import { pageKey, summariesOf } from '../parts/article-list.js';
import { breadcrumbs, wayTo } from '../parts/breadcrumbs.js';
import { locationUrls } from '../parts/locations.js';
import { pageUrl } from '../parts/page-url.js';
import { pageCount, pageOf, pagePath, pagination } from '../parts/pagination.js';
import { descriptionOf, textHtml } from '../parts/text.js';
import type { Site } from '../site.js';
import { siteDay } from '../site-day.js';
import { serviceUrls } from './services.js';

/** Where each person is described, by slug: a page of their own, or their entry on the page of all people, if there is one. */
export function personUrls(site: Site): Record<string, string> {
  return Object.fromEntries(
    site.people.flatMap(({ slug, page }) => {
      const url = page?.url ?? pageUrl(site, `/people/#${slug}`);
      return url === undefined ? [] : [[slug, url]];
    }),
  );
}

/** The options of the practice's structured data: the moment, and the pages of people, services, and locations. */
export const factUrls = (site: Site): PracticeJsonLdOptions => ({
  now: site.now,
  personUrls: personUrls(site),
  serviceUrls: serviceUrls(site),
  locationUrls: locationUrls(site),
});

/**
 * The people who work at the practice.
 *
 * @example
 * ```ts
 * import { type PageContent, peoplePage, type Site } from '@tendwell/site';
 *
 * export const team = (site: Site): PageContent => ({ ...peoplePage(site), title: 'Our team' });
 * ```
 */
export function peoplePage(site: Site): PageContent {
  const { practice } = site;
  const words = pageWords(practice.locale);
  const text = site.pages.people;
  const title = text?.title ?? words.people;
  const pageUrls = Object.fromEntries(
    site.people.flatMap(({ slug, page }) => (page ? [[slug, page.url]] : [])),
  );
  return {
    path: '/people/',
    title,
    picture: text?.picture,
    description: text?.summary ?? formatMessage(words.peopleDescription, { name: practice.name }),
    nav: { title: words.people, order: 20, ...text?.nav },
    main: () => html`<h1 class="page-title">${title}</h1>
${text && textHtml(text)}
<practice-people class="section">${practicePeopleHtml(practice, {
      pageUrls,
      bioHtml: (bio) =>
        site.people.find((person) => person.bio === bio)?.bioHtml ??
        renderMarkdown(bio, { locale: practice.locale }).html,
      today: siteDay(site),
    })}</practice-people>`,
  };
}

/**
 * The page of one person, from a text in `people/`, with their facts and articles. `undefined` without a text.
 *
 * @param number Which one, from 1, of pages with twenty articles each. The facts are on the first one.
 * @example
 * ```ts
 * import { type PageContent, personPage, type Site } from '@tendwell/site';
 *
 * export const team = (site: Site): PageContent[] => site.people.flatMap((person) => personPage(site, person) ?? []);
 * ```
 */
export function personPage(site: Site, person: SitePerson, number = 1): PageContent | undefined {
  const { page, articles } = person;
  if (!page) return undefined;
  const words = pageWords(site.practice.locale);
  const people = wayTo(site, { title: words.people, path: '/people/' });
  const way = number === 1 ? people : [...people, { title: page.title, path: page.path }];
  const title = number === 1 ? page.title : formatMessage(words.articlesBy, { name: person.name });
  const path = pagePath(page.path, number);
  const about = () => html`<h1 class="page-title">${page.title}</h1>
${textHtml(page, html`<practice-people class="section">${factsHtml(site, person)}</practice-people>`)}`;
  return {
    path,
    title,
    jsonLd: [breadcrumbsNode(site, way, { title, path })],
    picture: page.picture ?? person.photo,
    type: number === 1 ? 'profile' : undefined,
    description: page.summary ?? person.summary ?? descriptionOf(page),
    lang: page.lang,
    key: pageKey([page, ...pageOf(articles, number)], way, pageCount(articles)),
    searched: number === 1 ? about : html``,
    main: () => html`${breadcrumbs(site, way)}
${number === 1 ? about() : html`<h1 class="page-title">${title}</h1>`}
${articles.length > 0 && articlesHtml(site, person, page.path, number)}`,
  };
}

/** One page of a person's articles, with a heading where it follows their facts. */
function articlesHtml(site: Site, { name, articles }: SitePerson, path: string, number: number): Html {
  const { practice } = site;
  const isBelow = number === 1;
  const list = articleListHtml(summariesOf(pageOf(articles, number)), {
    practice,
    headingLevel: isBelow ? 3 : 2,
  });
  const content = html`<article-list>${list}</article-list>
${pagination(site, path, number, pageCount(articles))}`;
  if (!isBelow) return content;
  const heading = formatMessage(pageWords(practice.locale).articlesBy, { name });
  return html`<section class="section" aria-labelledby="articles">
<h2 id="articles" class="kicker">${heading}</h2>
${content}
</section>`;
}

/** A person's facts without those of the others. The page's own text is there instead of the bio. */
function factsHtml(site: Site, { supervisor, ...person }: SitePerson): Html {
  const name = site.people.find(({ slug }) => slug === supervisor)?.name ?? supervisor;
  const practitioner = { ...person, ...(name !== undefined && { supervisor: name }) };
  return practicePeopleHtml({ ...site.practice, practitioners: [practitioner] }, { today: siteDay(site) });
}
