import { type Html, html } from '@tendwell/content/html';
import type { PageContent } from '../content.js';
import type { Alternate } from '../page.js';
import type { Site } from '../site.js';
import { paletteOf } from './colors.js';
import { type SharePicture, socialTags } from './social.js';

/**
 * The tags that the `<head>` of a page has besides its title, its description, and its own HTML.
 *
 * @param picture The picture of the page when it is shared
 */
export function headTags(
  site: Site,
  page: Omit<PageContent, 'main'>,
  picture: SharePicture | undefined,
  alternates: readonly Alternate[] = [],
): Html {
  // The main language adds no root to the paths of the others.
  const { url } = site.languages[0] ?? site;
  const { paper, darkPaper } = paletteOf(site.practice.theme);
  return html`<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="${paper}" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="${darkPaper}" media="(prefers-color-scheme: dark)">
<link rel="icon" href="${site.href('/icon.svg')}" type="image/svg+xml">
${site.touchIcon && html`<link rel="apple-touch-icon" href="${site.touchIcon}">`}
${socialTags(site, page, picture)}
${alternates.map(
  ({ lang, path }) => html`<link rel="alternate" hreflang="${lang}" href="${url(path)}">
`,
)}${
  alternates[0] &&
  html`<link rel="alternate" hreflang="x-default" href="${url(alternates[0].path)}">
`
}`;
}
