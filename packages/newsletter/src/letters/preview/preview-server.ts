import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { ReadLetter } from '../folder/read-letter.js';
import type { LetterVersion } from '../frozen-letter.js';
import { PREVIEW_STYLE, previewPage, readView } from './preview-page.js';
import { shownLetter, shownPicture } from './shown-letter.js';

/** Nothing is loaded from elsewhere, and nothing runs. Letters have inline styles. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";
const LETTER_POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; img-src";

/**
 * A server that shows a letter in a browser, with the pictures of the content folder in place of those on the site.
 *
 * @param read Reads the letter. It is called for each page, so that changes are shown.
 * @param isAllowed Whether a `Host` header names this computer: a page on the internet can point its own host
 *   name at it.
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
    const shown = await shownPicture(found, Number(picture));
    if (!shown) return send(response, 404, 'text/plain; charset=utf-8', 'Not found.\n');
    return send(response, 200, shown.type, shown.bytes, "default-src 'none'; style-src 'unsafe-inline'");
  }
  if (pathname === '/letter') {
    const policy = `${LETTER_POLICY} ${view.pictures === 'off' ? "'none'" : "'self'"}`;
    const version = found.letter.versions[view.language] as LetterVersion;
    const shown = shownLetter(version, found.pictures, {
      scheme: view.scheme,
      pictureUrl: (index) => `/pictures/${index}`,
    });
    return send(response, 200, 'text/html; charset=utf-8', shown, policy);
  }
  if (pathname !== '/') return send(response, 404, 'text/plain; charset=utf-8', 'Not found.\n');
  return send(response, 200, 'text/html; charset=utf-8', previewPage(found.letter, view), PAGE_POLICY);
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
