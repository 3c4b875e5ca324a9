import { type Html, html } from '@tendwell/content/html';
import { formatDate } from './dates.js';

/** A calendar date as `<time>`. */
export function timeHtml(date: string, locale: string): Html {
  return html`<time datetime="${date}">${formatDate(date, locale)}</time>`;
}
