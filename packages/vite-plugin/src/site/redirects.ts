import { html } from '@tendwell/content/html';
import type { ContentFolder } from '@tendwell/content/node';

/**
 * The old paths of the texts that have a page (`redirectFrom`), with the URL that each redirects to.
 *
 * @param pages the paths of the site
 * @param href a path with Vite's `base`
 */
export function redirects(
  { redirects }: Pick<ContentFolder, 'redirects'>,
  pages: Pick<ReadonlySet<string>, 'has'>,
  href: (path: string) => string,
): Map<string, string> {
  const working = redirects.filter(({ text }) => pages.has(text.page));
  return new Map(working.map(({ from, text }) => [from, href(text.page)]));
}

/** A page that redirects at once, for hosts that only serve files. */
export function redirectHtml(url: string, lang: string): string {
  return html`<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<title>${url}</title>
<link rel="canonical" href="${url}">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${url}">
<p><a href="${url}">${url}</a></p>
</html>
`.toString();
}
