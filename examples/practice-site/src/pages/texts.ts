import { html, trusted } from '@tendwell/content/html';
import { renderMarkdown } from '@tendwell/content/markdown';
import { practicePeopleHtml } from '@tendwell/elements/html';
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
<div class="tendwell-body prose">${page?.html}</div>
</div>
<practice-people class="section">${practicePeopleHtml(practice, { bioHtml: (bio) => renderMarkdown(bio).html })}</practice-people>`,
  };
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
