// @ts-check
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.xml': 'application/xml',
};
const COMPRESSED = /\.(?:css|html|ics|js|json|svg|txt|webmanifest|xml)$/;

/**
 * The headers that a site asks of its host: the blocks of `_headers`, as Netlify and Cloudflare Pages read it.
 *
 * @param {string} text
 * @returns {(pathname: string) => Record<string, string>}
 */
export function headersOf(text) {
  const blocks = text
    .split(/\n(?=\/)/)
    .filter((block) => block.startsWith('/'))
    .map((block) => {
      const [pattern = '', ...lines] = block.trim().split('\n');
      const headers = lines.flatMap((line) => {
        const [, header, value = ''] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
        return header ? [/** @type {const} */ ([header, value])] : [];
      });
      return { start: pattern.replace(/\*$/, ''), isExact: !pattern.endsWith('*'), headers };
    });
  return (pathname) =>
    Object.fromEntries(
      blocks
        .filter(({ start, isExact }) => (isExact ? pathname === start : pathname.startsWith(start)))
        .flatMap(({ headers }) => headers),
    );
}

/**
 * Serves a built site on this machine as a static host does: compressed, with the headers in its `_headers`.
 *
 * @param {string} folder
 * @returns {Promise<{ origin: string, sizeOf: (url: string) => number, close: () => Promise<unknown> }>} `sizeOf` gives the
 *   compressed size of a file that was requested, in bytes, without headers: hosts compress those too
 */
export async function serveStatic(folder) {
  const blocks = path.join(folder, '_headers');
  const headers = headersOf(existsSync(blocks) ? readFileSync(blocks, 'utf8') : '');
  /** @type {Map<string, number>} */
  const sizes = new Map();
  const server = createServer((request, response) => {
    const pathname = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    const wanted = path.join(folder, pathname, pathname.endsWith('/') ? 'index.html' : '');
    const isFound = wanted.startsWith(folder) && existsSync(wanted) && statSync(wanted).isFile();
    const file = isFound ? wanted : path.join(folder, '404.html');
    const isCompressed = COMPRESSED.test(file);
    const body = existsSync(file) ? readFileSync(file) : 'Not found';
    response.writeHead(isFound ? 200 : 404, {
      'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      ...(isCompressed && { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }),
      ...headers(pathname),
    });
    const sent = isCompressed ? gzipSync(body) : body;
    sizes.set(pathname, sent.length);
    response.end(sent);
  });
  await new Promise((resolve) => {
    server.listen(0, 'localhost', () => resolve(undefined));
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    origin: `http://localhost:${port}`,
    sizeOf: (url) => sizes.get(decodeURI(new URL(url).pathname)) ?? 0,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
