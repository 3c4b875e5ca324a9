import type { Practice } from '@tendwell/content';
import { addressLines } from '@tendwell/content/address';
import { html, trusted } from '@tendwell/content/html';
import { STYLE } from './style.js';

/** What a page says, for a frame to be put around it. */
export interface PageContent {
  /** For `<title>`; the body has its own `<h1>`. */
  readonly title: string;
  /** HTML of the main part. */
  readonly body: string;
  /** Language tag, for `<html lang>`. */
  readonly lang: string;
  /** Which way that language is written, for `<html dir>`. The body says both itself, too. */
  readonly dir: 'ltr' | 'rtl';
  /** The HTTP status that the page is sent with. */
  readonly status: number;
}

/** A whole page that needs nothing else. */
export function defaultFrame(
  practice: Practice,
  site: string,
  { title, body, lang, dir }: PageContent,
): string {
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
${location?.email && html`<p><a href="mailto:${location.email}">${location.email}</a></p>`}
</footer>
</div>
</body>
</html>
`);
}

let styleHash: Promise<string> | undefined;

/** The policy of {@link defaultFrame}: its own style sheet, forms to its own server, nothing else. */
export async function defaultPolicy(): Promise<string> {
  styleHash ??= crypto.subtle
    .digest('SHA-256', new TextEncoder().encode(STYLE))
    .then((digest) => btoa(String.fromCharCode(...new Uint8Array(digest))));
  return `default-src 'none'; style-src 'sha256-${await styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
}

/** The policy when the site gives the frame: what the site itself serves may load, and nothing from elsewhere. */
export const SITE_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";
