import { type Html, html } from '@tendwell/content/html';

const URLS = /(https?:\/\/[^\s<>"]+)/;

/** Text as HTML in which web addresses can be clicked. Everything is escaped; only the `<a>` around an address is added. */
export function linkify(text: string): Html {
  // Split by a group: addresses are the odd parts.
  const parts = text.split(URLS);
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : part))}`;
}
