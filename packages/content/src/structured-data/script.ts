import { type Html, html, jsonScript } from '../html.js';

/** A `<script>` element that holds JSON-LD. Every `<` is escaped, so that no content can close it. */
export function jsonLdScript(data: object): Html {
  return html`<script type="application/ld+json">${jsonScript(data)}</script>`;
}
