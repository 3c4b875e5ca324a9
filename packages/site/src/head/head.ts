import { type Html, html } from '@tendwell/content/html';
import type { PageContent } from '../content.js';
import type { Site } from '../site.js';

/** The tags that the `<head>` of a page has besides its title and description. */
export function headTags({ href }: Site, page: Pick<PageContent, 'head'>): Html {
  return html`<meta name="color-scheme" content="light dark">
<link rel="icon" href="${href('/icon.svg')}" type="image/svg+xml">
${page.head}`;
}
