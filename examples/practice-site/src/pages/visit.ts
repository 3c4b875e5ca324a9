import { localDay } from '@tendwell/content/hours';
import { html } from '@tendwell/content/html';
import { practiceJsonLd } from '@tendwell/content/structured-data';
import { practiceServicesHtml, practiceVisitHtml } from '@tendwell/elements/html';
import type { Site } from '@tendwell/vite-plugin';
import type { SitePage } from './layout.ts';

/** Booking, what to bring, prices, hours, and how to find the practice. */
export function visit(site: Site): SitePage {
  const { practice, now } = site;
  // Past closures are left out.
  const today = localDay(now, practice.timeZone).date;
  const page = site.pages.visit;
  return {
    path: '/visit/',
    title: 'Visit',
    description: `Visiting ${practice.name}: booking, directions, accessibility and prices.`,
    jsonLd: [practiceJsonLd(practice, { now })],
    main: html`<h1 class="page-title">${page?.title ?? 'Visit'}</h1>
<div class="columns">
<figure class="aside"><img src="${site.asset('pictures/room.svg')}" alt="A treatment table with a pillow and a striped blanket under a half-curtained window, a heat lamp at its foot and a stool beside it." width="640" height="400"></figure>
<div class="tendwell-body prose">${page?.html}
</div>
</div>
<section class="section" aria-labelledby="prices">
<h2 id="prices" class="kicker">Prices</h2>
<practice-services>${practiceServicesHtml(practice, { headingLevel: 3 })}</practice-services>
${practice.insurance?.summary && html`<p class="more prose">${practice.insurance.summary}</p>`}
</section>
<practice-visit class="section" id="directions">${practiceVisitHtml(practice, { today })}</practice-visit>`,
  };
}
