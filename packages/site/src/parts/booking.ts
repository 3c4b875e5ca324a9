import { telUrl } from '@tendwell/content/contact';
import { type Html, html } from '@tendwell/content/html';
import { bookingText } from '@tendwell/elements/html';
import { pageWords } from '../lang/index.js';
import type { Site } from '../site.js';
import { pageUrl } from './page-url.js';

/**
 * The link to where people book: the practice's booking page, or the page that says how to visit. `undefined` if the site
 * has neither.
 *
 * @param className of the link
 * @example
 * ```ts
 * import { type Html, html } from '@tendwell/content/html';
 * import { bookingLink, type Site } from '@tendwell/site';
 *
 * export const banner = (site: Site): Html => html`<p>${bookingLink(site, 'site-book')}</p>`;
 * ```
 */
export function bookingLink(site: Site, className: string): Html | undefined {
  const url = site.practice.booking?.url ?? pageUrl(site, '/visit/');
  if (url === undefined) return undefined;
  return html`<a class="${className}" href="${url}">${bookingText(site.practice)}</a>`;
}

/**
 * The link that calls the practice. `undefined` without a phone number, or if `booking.call` is off.
 *
 * @param className of the link
 * @example
 * ```ts
 * import { type Html, html } from '@tendwell/content/html';
 * import { callLink, type Site } from '@tendwell/site';
 *
 * export const banner = (site: Site): Html => html`<p>${callLink(site, 'site-call')}</p>`;
 * ```
 */
export function callLink(site: Site, className: string): Html | undefined {
  const { booking, locale, locations } = site.practice;
  const phone = booking?.call === false ? undefined : locations.find((place) => place.phone)?.phone;
  if (!phone) return undefined;
  return html`<a class="${className}" href="${telUrl(phone)}">${pageWords(locale).call}</a>`;
}
