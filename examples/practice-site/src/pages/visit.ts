import type { Practice } from '@tendwell/content';
import { type Html, html } from '@tendwell/content/html';
import { practiceJsonLd } from '@tendwell/content/structured-data';
import { practiceServicesHtml } from '@tendwell/elements/html';
import type { Site } from '@tendwell/vite-plugin';
import type { SitePage } from './layout.ts';

/** Booking, what to bring, directions and prices. The hours are in the footer, as on every page. */
export function visit(site: Site): SitePage {
  const { practice } = site;
  const page = site.pages.visit;
  return {
    path: '/visit/',
    title: 'Visit',
    description: `Visiting ${practice.name}: booking, directions, accessibility and prices.`,
    jsonLd: [practiceJsonLd(practice)],
    main: html`<h1 class="page-title">${page?.title ?? 'Visit'}</h1>
<div class="columns">
<figure class="aside"><img src="${site.asset('pictures/room.svg')}" alt="A treatment table with a pillow and a striped blanket under a half-curtained window, a heat lamp at its foot and a stool beside it." width="640" height="400"></figure>
<div class="tendwell-body prose">${page?.html}
<h2 id="directions">How to find us</h2>
${directionsList(practice)}
</div>
</div>
<section class="section" aria-labelledby="prices">
<h2 id="prices" class="kicker">Prices</h2>
<practice-services>${practiceServicesHtml(practice, { headingLevel: 3 })}</practice-services>
${practice.insurance?.summary && html`<p class="more prose">${practice.insurance.summary}</p>`}
</section>`,
  };
}

function directionsList({ locations }: Practice): Html[] {
  return locations.map(({ directions, parking, transit, access }) => {
    const facts = [
      ['On foot', directions],
      ['By car', parking],
      ['By bus or ferry', transit],
      ['Accessibility', access],
    ].filter(([, fact]) => fact);
    return html`<dl class="facts">${facts.map(([term, fact]) => html`<div><dt>${term}</dt><dd>${fact}</dd></div>`)}</dl>`;
  });
}
