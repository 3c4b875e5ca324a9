import { html } from '@tendwell/content/html';
import type { ContentFolder } from '@tendwell/content/node';
import type { SiteArticle } from '@tendwell/site';

/** The old paths of the published articles (`redirectFrom`), with the URL that each redirects to. */
export function redirects(
  { redirects }: Pick<ContentFolder, 'redirects'>,
  articles: readonly SiteArticle[],
): Map<string, string> {
  const urls = new Map(articles.map(({ path, url }) => [path, url]));
  return new Map(
    redirects.flatMap(({ from, text: { isArticle, page } }) => {
      const url = isArticle ? urls.get(page) : undefined;
      return url === undefined ? [] : [[from, url] as const];
    }),
  );
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
