import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { escapeHtml } from '@tendwell/content/html';
import type { ReadLetter } from '../folder/read-letter.js';
import { addressLetter, type LetterVersion } from '../frozen-letter.js';
import { PREVIEW_STYLE, type PreviewView, previewPage, readView } from './preview-page.js';

/** Each person has other links. */
const OWN_LINKS = { leaveUrl: '#', manageUrl: '#' };

/** Nothing is loaded from elsewhere, and nothing runs. Letters have inline styles. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";
const LETTER_POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; img-src";

const TYPES: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

/**
 * A server that shows a letter in a browser, with the pictures of the content folder in place of those on the site.
 *
 * @param read Reads the letter. It is called for each page, so that changes are shown.
 * @param isAllowed Whether a `Host` header is one of this computer: a page on the internet can point its own name at it.
 * @param explain The message for an error.
 */
export function previewServer(
  read: () => Promise<ReadLetter>,
  { isAllowed, explain }: { isAllowed: (host: string) => boolean; explain: (error: unknown) => string },
): Server {
  return createServer((request, response) => {
    respond(request, response, read, isAllowed).catch((error: unknown) => {
      send(response, 500, 'text/plain; charset=utf-8', explain(error));
    });
  });
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  read: () => Promise<ReadLetter>,
  isAllowed: (host: string) => boolean,
): Promise<void> {
  if (!isAllowed(request.headers.host ?? '')) {
    return send(response, 403, 'text/plain; charset=utf-8', 'Open the preview at http://localhost.\n');
  }
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/preview.css') return send(response, 200, 'text/css; charset=utf-8', PREVIEW_STYLE);
  const found = await read();
  const view = readView(searchParams, found.letter);
  const picture = /^\/pictures\/(\d{1,4})$/.exec(pathname)?.[1];
  if (picture !== undefined) {
    const { file } = found.pictures[Number(picture)] ?? {};
    const bytes = file === undefined ? undefined : await readFile(file);
    if (file === undefined || !bytes) return send(response, 404, 'text/plain; charset=utf-8', 'Not found.\n');
    const type = TYPES[extname(file).toLowerCase()] ?? 'image/jpeg';
    const shown = type === TYPES['.svg'] ? inLightInk(bytes, found.ink) : bytes;
    return send(response, 200, type, shown, "default-src 'none'; style-src 'unsafe-inline'");
  }
  if (pathname === '/letter') {
    const policy = `${LETTER_POLICY} ${view.pictures === 'off' ? "'none'" : "'self'"}`;
    return send(response, 200, 'text/html; charset=utf-8', shownLetter(found, view), policy);
  }
  if (pathname !== '/') return send(response, 404, 'text/plain; charset=utf-8', 'Not found.\n');
  return send(response, 200, 'text/html; charset=utf-8', previewPage(found.letter, view), PAGE_POLICY);
}

/** The letter as a mail program with these settings shows it. */
function shownLetter({ letter, pictures }: ReadLetter, { language, scheme }: PreviewView): string {
  const { html } = addressLetter(letter.versions[language] as LetterVersion, OWN_LINKS);
  const local = pictures.reduce(
    (text, { url }, index) => text.replaceAll(` src="${escapeHtml(url)}"`, ` src="/pictures/${index}"`),
    html,
  );
  return local
    .replace('<head>', '<head>\n<base target="_blank">')
    .replaceAll('(prefers-color-scheme:dark)', scheme === 'dark' ? 'all' : 'not all')
    .replaceAll('color-scheme:light dark', `color-scheme:${scheme}`)
    .replaceAll('content="light dark"', `content="${scheme}"`);
}

/** The site publishes drawings in the ink of the light scheme, on its paper. */
function inLightInk(bytes: Uint8Array, ink: string): string {
  return Buffer.from(bytes)
    .toString('utf8')
    .replace(/<svg\b(?![^>]*\sstyle=)/, `<svg style="color:${ink};color-scheme:light"`);
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  policy = "default-src 'none'",
): void {
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  response.end(body);
}
