import type { Location } from '@tendwell/content';
import { addressLines } from '@tendwell/content/contact';
import { type Html, html } from '@tendwell/content/html';
import { practiceStatusHtml } from '@tendwell/elements/html';
import { pageWords } from '../lang/index.js';
import type { Site } from '../site.js';
import { siteDay } from '../site-day.js';
import { locationUrls } from './locations.js';
import { pageUrl } from './page-url.js';

/**
 * Where the practice is and whether it is open now, one line for each location.
 *
 * @example
 * ```ts
 * import { type Html, html } from '@tendwell/content/html';
 * import { placesHtml, type Site } from '@tendwell/site';
 *
 * export const top = (site: Site): Html => html`<div>${placesHtml(site)}</div>`;
 * ```
 */
export function placesHtml(site: Site): Html {
  return html`<ul class="site-places">${site.practice.locations.map(
    (place, index) => html`<li>
<p class="site-place">${placeText(site, place, index)}</p>
${statusHtml(site, index)}
</li>`,
  )}</ul>`;
}

/** The address on one line, after the name of a place if there are several. The name links to the page of the place. */
function placeText(site: Site, { name, address }: Location, index: number): Html {
  const { locale, locations } = site.practice;
  const from = locations[0]?.address.country;
  const url = locationUrls(site)[index];
  const line = addressLines(address, { from, locale }).join(pageWords(locale).comma);
  if (!name || locations.length === 1) return url ? html`<a href="${url}">${line}</a>` : html`${line}`;
  return html`<b>${url ? html`<a href="${url}">${name}</a>` : name}</b> ${line}`;
}

/** Whether a location is open now. Until the script runs, a link to the hours. */
function statusHtml(site: Site, location: number): Html | undefined {
  const { practice } = site;
  const url = locationUrls(site)[location] ?? pageUrl(site, '/visit/');
  const text = pageWords(practice.locale).openingHours;
  const fallback = url === undefined ? text : html`<a href="${url}">${text}</a>`;
  const status = practiceStatusHtml(practice, { location, today: siteDay(site), fallback });
  if (String(status) === '') return undefined;
  return html`<practice-visit class="site-status">${status}</practice-visit>`;
}
