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
 * @example
 * ```ts
 * import { type PageContent, personPage, type Site } from '@tendwell/site';
 *
 * export const team = (site: Site): PageContent[] => site.people.flatMap((person) => personPage(site, person) ?? []);
 * ```
 */
export function personPage(site: Site, person: SitePerson): PageContent | undefined {
  const { name, page, articles } = person;
  if (!page) return undefined;
  const { practice } = site;
  const words = pageWords(practice.locale);
  const way = wayTo(site, { title: words.people, path: '/people/' });
  const about = () => html`<h1 class="page-title">${page.title}</h1>
${textHtml(page, html`<practice-people class="section">${factsHtml(site, person)}</practice-people>`)}`;
  return {
    path: page.path,
    title: page.title,
    jsonLd: [breadcrumbsNode(site, way, page)],
    picture: page.picture ?? person.photo,
    type: 'profile',
    description: page.summary ?? person.summary ?? descriptionOf(page),
    lang: page.lang,
    key: pageKey([page, ...articles], way),
    searched: about,
    main: () => html`${breadcrumbs(site, way)}
${about()}
${
  articles.length > 0 &&
  html`<section class="section" aria-labelledby="articles">
<h2 id="articles" class="kicker">${formatMessage(words.articlesBy, { name })}</h2>
<article-list>${articleListHtml(summariesOf(articles), { practice, headingLevel: 3 })}</article-list>
</section>`
}`,
  };
}

/** A person's facts without those of the others. The page's own text is there instead of the bio. */
function factsHtml(site: Site, { supervisor, ...person }: SitePerson): Html {
  const name = site.people.find(({ slug }) => slug === supervisor)?.name ?? supervisor;
  const practitioner = { ...person, ...(name !== undefined && { supervisor: name }) };
  return practicePeopleHtml({ ...site.practice, practitioners: [practitioner] }, { today: siteDay(site) });
}
