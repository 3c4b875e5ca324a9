import type { Location, Practice } from '@tendwell/content';
import { addressLines } from '@tendwell/content/contact';
import { type Html, html } from '@tendwell/content/html';
import { practiceStatusHtml } from '@tendwell/elements/html';
import { pageWords } from '../lang/index.js';
import type { Site } from '../site.js';
import { siteDay } from '../site-day.js';

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
  return html`<ul class="site-places" role="list">${site.practice.locations.map(
    (place, index) => html`<li>
<p class="site-place">${placeText(site.practice, place)}</p>
${statusHtml(site, index)}
</li>`,
  )}</ul>`;
}

/** The address on one line, after the name of a place if there are several. */
function placeText({ locale, locations }: Practice, { name, address }: Location): Html {
  const from = locations[0]?.address.country;
  const [first = '', ...rest] = addressLines(address, { from, locale });
  const line = [first, ...rest].join(', ');
  return name && locations.length > 1 ? html`<b>${name}</b> ${line}` : html`${line}`;
}

/** Whether a location is open now. Until the script runs, a link to the hours. */
function statusHtml(site: Site, location: number): Html | undefined {
  const { href, practice } = site;
  const fallback = html`<a href="${href('/visit/')}">${pageWords(practice.locale).openingHours}</a>`;
  const status = practiceStatusHtml(practice, { location, today: siteDay(site), fallback });
  if (String(status) === '') return undefined;
  return html`<practice-visit class="site-status">${status}</practice-visit>`;
}
