import type { Practice } from '@tendwell/content';
import { type Html, html } from '@tendwell/content/html';
import { practiceJsonLd } from '@tendwell/content/structured-data';
import {
  articleHtml,
  articleListHtml,
  practicePeopleHtml,
  practiceServicesHtml,
} from '@tendwell/elements/html';
import type { Site } from '@tendwell/vite-plugin';
import type { SitePage } from './layout.ts';

/** The name, the tagline, the services, the people, the start of the latest article, and links to earlier ones. */
export function home(site: Site): SitePage {
  const { practice, articles, now } = site;
  // During development, the list of articles shows drafts. The home page never does.
  const [latest, ...others] = articles.filter(({ draft }) => !draft);
  return {
    path: '/',
    title: practice.name,
    ...(practice.tagline && { description: practice.tagline }),
    jsonLd: [practiceJsonLd(practice, { now })],
    main: html`<div class="opening">
<h1>${practice.name}</h1>
<p>${practice.tagline}</p>
<img src="${site.asset('pictures/door.svg')}" alt="The front of a long brick building: a paneled door with one step and a lamp over it, a small hanging sign, two windows, and a snow shovel against the wall." width="640" height="400">
</div>
<section aria-labelledby="services">
<h2 id="services" class="kicker">What we offer</h2>
<practice-services>${practiceServicesHtml(practice, { headingLevel: 3 })}</practice-services>
</section>
<section aria-labelledby="people">
<h2 id="people" class="kicker">Who you will see</h2>
<practice-people>${practicePeopleHtml(practice, { headingLevel: 3, pageUrls: aboutUrls(practice) })}</practice-people>
</section>
${
  latest &&
  html`<section aria-labelledby="latest">
<h2 id="latest" class="kicker">The latest letter</h2>
<article-view>${articleHtml({ ...latest, html: firstParagraphs(latest.html) }, { practice, headingOffset: 1 })}</article-view>
<p class="more"><a href="${latest.url}">Continue reading<span class="visually-hidden">: ${latest.title}</span></a></p>
</section>`
}
<section aria-labelledby="earlier">
<h2 id="earlier" class="kicker">Earlier</h2>
<article-list>${articleListHtml(others.slice(0, 3), { practice, headingLevel: 3 })}</article-list>
<p class="more"><a href="/articles/">All articles</a></p>
</section>`,
  };
}

/** Where the about page says more about each person. */
function aboutUrls({ practitioners = [] }: Practice): Record<string, string> {
  return Object.fromEntries(practitioners.map(({ slug }) => [slug, `/about/#${slug}`]));
}

/** The first one or two paragraphs of an article that starts with paragraphs. */
function firstParagraphs(body: Html): string {
  return /^(?:<p>[\s\S]*?<\/p>\s*){1,2}/.exec(String(body))?.[0] ?? '';
}
