import type { Practice } from '@tendwell/content';
import { type Html, html } from '@tendwell/content/html';
import { formatMessage } from '@tendwell/content/intl';
import { practiceJsonLd } from '@tendwell/content/structured-data';
import {
  articleHtml,
  articleListHtml,
  practicePeopleHtml,
  practiceServicesHtml,
} from '@tendwell/elements/html';
import type { PageContent } from '../content.js';
import { websiteNode } from '../head/json-ld.js';
import { pageWords } from '../lang/index.js';
import { summariesOf } from '../parts/article-list.js';
import { bookingLink, callLink } from '../parts/booking.js';
import { moreLink, pageUrl } from '../parts/page-url.js';
import { placesHtml } from '../parts/places.js';
import { pictureHtml } from '../parts/text.js';
import type { Site } from '../site.js';
import { siteDay } from '../site-day.js';
import { homeServices } from './home-services.js';
import { factUrls, personUrls } from './people.js';
import { serviceUrls } from './services.js';

/**
 * The home page: name, tagline, picture, address, opening status, booking, services, people, the start of the latest article, and links to earlier
 * ones. Its picture is that of `pages/home.md`.
 *
 * @example
 * ```ts
 * import { home, type PageContent, type Site } from '@tendwell/site';
 *
 * export const myHome = (site: Site): PageContent => ({ ...home(site), title: 'Welcome' });
 * ```
 */
export function home(site: Site): PageContent {
  const { pages, practice } = site;
  return {
    path: '/',
    title: pages.home?.title ?? practice.name,
    description:
      pages.home?.summary ??
      practice.tagline ??
      formatMessage(pageWords(practice.locale).visitDescription, { name: practice.name }),
    picture: pages.home?.picture,
    jsonLd: [websiteNode(site), practiceJsonLd(practice, factUrls(site))],
    main: () => html`${opening(site)}
${servicesSection(site)}
${peopleSection(site)}
${articleSections(site)}`,
  };
}

function opening(site: Site): Html {
  const { name, tagline } = site.practice;
  return html`<div class="site-opening">
<h1>${name}</h1>
${tagline && html`<p>${tagline}</p>`}
<p class="site-actions">${bookingLink(site, 'site-button')} ${callLink(site, 'site-call')}</p>
${placesHtml(site)}
${pictureHtml(site.pages.home?.picture)}
</div>`;
}

function servicesSection(site: Site): Html | undefined {
  if (site.services.length === 0) return undefined;
  const words = pageWords(site.practice.locale);
  const allUrl = pageUrl(site, '/services/');
  const all = site.practice.services ?? [];
  const services = allUrl === undefined ? all : homeServices(all);
  const list = practiceServicesHtml(
    { ...site.practice, services },
    { headingLevel: 3, pageUrls: serviceUrls(site) },
  );
  return html`<section aria-labelledby="services">
<h2 id="services" class="kicker">${words.services}</h2>
<practice-services>${list}</practice-services>
${services.length < all.length && moreLink(allUrl, words.allServices)}
</section>`;
}

function peopleSection(site: Site): Html | undefined {
  if (site.people.length === 0) return undefined;
  const practice = pageUrl(site, '/people/') === undefined ? site.practice : withoutDetails(site.practice);
  const people = practicePeopleHtml(practice, {
    headingLevel: 3,
    pageUrls: personUrls(site),
    today: siteDay(site),
  });
  return html`<section aria-labelledby="people">
<h2 id="people" class="kicker">${pageWords(site.practice.locale).people}</h2>
<practice-people>${people}</practice-people>
</section>`;
}

/** If there are more people, the home page leaves their details to the page of people. */
const MOST_DETAILED_PEOPLE = 3;

function withoutDetails(practice: Practice): Practice {
  const { practitioners = [] } = practice;
  if (practitioners.length <= MOST_DETAILED_PEOPLE) return practice;
  const details = {
    licenses: undefined,
    supervisor: undefined,
    specialties: undefined,
    languages: undefined,
    hours: undefined,
  };
  return { ...practice, practitioners: practitioners.map((person) => ({ ...person, ...details })) };
}

function articleSections(site: Site): Html | undefined {
  const { articles, practice } = site;
  const words = pageWords(practice.locale);
  // During development, the list of articles shows drafts. The home page never does.
  const [latest, ...others] = articles.filter(({ draft }) => !draft);
  if (!latest) return undefined;
  const start = { ...latest, html: firstParagraphs(latest.html) };
  return html`<section aria-labelledby="latest">
<h2 id="latest" class="kicker">${words.latestArticle}</h2>
<article-view>${articleHtml(start, { practice, headingOffset: 2 })}</article-view>
${moreLink(latest.url, html`${words.continueReading}<span class="visually-hidden">: ${latest.title}</span>`)}
</section>
${
  others.length > 0 &&
  html`<section aria-labelledby="earlier">
<h2 id="earlier" class="kicker">${words.earlierArticles}</h2>
<article-list>${articleListHtml(summariesOf(others.slice(0, 3)), { practice, headingLevel: 3 })}</article-list>
${moreLink(pageUrl(site, '/articles/'), words.allArticles)}
</section>`
}`;
}

/** The first one or two paragraphs of an article that starts with paragraphs. */
function firstParagraphs(body: Html): string {
  return /^(?:<p>[\s\S]*?<\/p>\s*){1,2}/.exec(String(body))?.[0] ?? '';
}
