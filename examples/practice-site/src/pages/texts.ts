import { type Html, html, trusted } from '@tendwell/content/html';
import { renderMarkdown } from '@tendwell/content/markdown';
import type { Site } from '@tendwell/vite-plugin';
import type { SitePage } from './layout.ts';

/** The practice and its practitioners. */
export function about(site: Site): SitePage {
  const { practice } = site;
  const page = site.pages.about;
  return {
    path: '/about/',
    title: 'About',
    description: `Who works at ${practice.name}.`,
    main: html`<h1 class="page-title">${page?.title ?? 'About'}</h1>
<div class="columns">
<div class="tendwell-body prose">${page?.html}
${practice.practitioners?.map(person)}
</div>
</div>`,
  };
}

function person({ name, title, pronouns, licenses = [], languages = [], bio, slug }: Person): Html {
  const facts = [
    title,
    pronouns,
    ...licenses.map(({ type, number, region }) => `${type} ${number}, ${region}`),
    languages.length > 1 && new Intl.ListFormat('en').format(languages.map(languageName)),
  ].filter(Boolean);
  return html`<section class="person" id="${slug}">
<h2>${name}</h2>
<p class="facts-line">${facts.map((fact, i) => html`${i > 0 && ' · '}<span>${fact}</span>`)}</p>
${bio && renderMarkdown(bio).html}
</section>`;
}

type Person = NonNullable<Site['practice']['practitioners']>[number];

function languageName(tag: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
}

/** The notices that the footer links to. */
export function notices(site: Site): SitePage[] {
  return Object.entries(site.pages)
    .filter(([name]) => name.startsWith('notices/'))
    .map(([name, page]) => ({
      path: `/${name}/`,
      title: page.title,
      main: html`<h1 class="page-title">${page.title}</h1>
<div class="columns"><div class="tendwell-body prose">${page.html}</div></div>`,
    }));
}

/** Replaced by the newsletter endpoint's response, which has its own heading. Only a visit to `/newsletter/` itself shows it. */
export const NEWSLETTER_PLACEHOLDER = '<h1 class="page-title">Newsletter</h1>';

/** The page around the newsletter endpoint's responses, for visitors without JavaScript. */
export function newsletterFrame(): SitePage {
  return {
    path: '/newsletter/',
    title: 'Newsletter',
    head: html`<meta name="robots" content="noindex">`,
    withoutSignup: true,
    main: html`<div class="columns"><div>${trusted(NEWSLETTER_PLACEHOLDER)}</div></div>`,
  };
}

/** The page for URLs that do not exist. */
export function notFound(): SitePage {
  return {
    path: '/404.html',
    title: 'Page not found',
    main: html`<h1 class="page-title">Page not found</h1>
<div class="columns"><div class="tendwell-body prose">
<p>It may have moved, or there may be a typo in the address. All our writing is on the <a href="/articles/">articles page</a>, and our phone number and address are below.</p>
</div></div>`,
  };
}
