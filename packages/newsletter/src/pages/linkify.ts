import { type Html, html } from '@tendwell/content/html';

const URLS = /(https?:\/\/[^\s<>"]+)/;

/** Escapes text and turns its URLs into links. */
export function linkify(text: string): Html {
  // Splitting by a capturing group puts the URLs at odd indexes.
  const parts = text.split(URLS);
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : part))}`;
}
