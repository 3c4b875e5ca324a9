import type { Practice } from '@tendwell/content';
import { addressLines, mailtoUrl } from '@tendwell/content/contact';
import { html, trusted } from '@tendwell/content/html';
import type { Settings } from '../options.js';
import type { Page, PageContent, PageContext } from './page.js';
import { STYLE } from './style.js';

/** Renders a page with the site's own layout if there is one. */
export async function framePage(
  settings: Settings,
  { language, site }: PageContext,
  { title, body }: Page,
  status: number,
): Promise<{ markup: string; policy: string | false }> {
  const { practice, page, contentSecurityPolicy, log } = settings;
  const { tag: lang, words } = language;
  const content = { title, body: String(body), lang, dir: words.dir, status };
  if (page) {
    try {
      return { markup: await page(content), policy: contentSecurityPolicy ?? SITE_POLICY };
    } catch (error) {
      // The request has been processed, so the visitor must get its result in any case.
      log({
        level: 'error',
        message: 'The option "page" threw an error. The default layout was used.',
        error,
      });
    }
  }
  const policy = await defaultPolicy();
  return {
    markup: defaultLayout(practice, site, content),
    policy: page ? policy : (contentSecurityPolicy ?? policy),
  };
}

/** The default layout. */
function defaultLayout(practice: Practice, site: string, { title, body, lang, dir }: PageContent): string {
  const [location] = practice.locations;
  return String(html`<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · ${practice.name}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<div class="tendwell-frame">
<header class="tendwell-frame-head"><a href="${site}/">${practice.name}</a></header>
<main>
${trusted(body)}
</main>
<footer class="tendwell-frame-foot">
<p>${location && html`<bdi>${addressLines(location.address).join(' · ')}</bdi>`}</p>
${location?.email && html`<p><a href="${mailtoUrl(location.email)}">${location.email}</a></p>`}
</footer>
</div>
</body>
</html>
`);
}

let styleHash: Promise<string> | undefined;

/** The policy for {@link defaultLayout}: its own style sheet, and forms that post to this origin. */
async function defaultPolicy(): Promise<string> {
  styleHash ??= crypto.subtle
    .digest('SHA-256', new TextEncoder().encode(STYLE))
    .then((digest) => btoa(String.fromCharCode(...new Uint8Array(digest))));
  return `default-src 'none'; style-src 'sha256-${await styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
}

/** The policy for the site's own layout: everything from this origin. */
const SITE_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";
