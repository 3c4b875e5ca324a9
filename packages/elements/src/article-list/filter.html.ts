import { type Html, html } from '@tendwell/content/html';
import { messages } from '../internal/messages.js';

/** A button for each tag, and one for all articles. Undefined if there are no tags. */
export function filterHtml(tags: readonly string[], locale: string): Html | undefined {
  if (tags.length === 0) return undefined;
  const words = messages(locale);
  const button = (tag: string) =>
    html`<button type="button" value="${tag}" aria-pressed="${tag ? 'false' : 'true'}">${tag || words.all}</button>`;
  return html`<div class="tendwell-list-filter" role="group" aria-label="${words.topics}">${['', ...tags].map(button)}</div>
`;
}
