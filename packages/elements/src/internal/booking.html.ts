import type { BookingLink } from '@tendwell/content';
import { type Html, html } from '@tendwell/content/html';
import { checkedUrl, ifPossible } from './shown.js';

/**
 * A link to where to book, with the company that runs the page. `undefined` if the URL may not be printed.
 *
 * @param label For screen readers, if the text alone does not say what is booked. It starts with the text.
 */
export function bookingHtml(
  booking: BookingLink | undefined,
  text: string,
  label?: string,
): Html | undefined {
  const url = checkedUrl(booking?.url);
  if (url === undefined) return undefined;
  const provider = ifPossible(() => booking?.provider && html` (<bdi>${booking.provider}</bdi>)`);
  return html`<a class="tendwell-booking" href="${url}"${label && html` aria-label="${label}"`}>${text}</a>${provider}`;
}
