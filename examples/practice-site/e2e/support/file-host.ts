import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { WebServer } from '../../../../scripts/testing/web-servers.mjs';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'application/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vcf': 'text/x-vcard',
  '.webp': 'image/webp',
  '.xml': 'application/xml',
};

/**
 * Serves files as GitHub Pages does: it reads no settings of the site, adds no headers but a lifetime of ten minutes, and
 * answers with the site's `404.html`.
 *
 * @param site the folder of the whole site
 * @param base the path below which the pages are, with a slash at both ends
 */
export async function serveFiles(site: string, base: string): Promise<WebServer> {
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    const wanted = join(site, path, path.endsWith('/') ? 'index.html' : '');
    const stats = statSync(wanted, { throwIfNoEntry: false });
    if (stats?.isDirectory()) {
      response.writeHead(301, { Location: `${encodeURI(path)}/` }).end();
      return;
    }
    const file = stats ? wanted : join(site, base, '404.html');
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const body = existsSync(file) ? readFileSync(file) : 'Not found';
    const isCompressed =
      /^(?:text|application)|svg/.test(type) && /gzip/.test(String(request.headers['accept-encoding']));
    response.writeHead(stats ? 200 : 404, {
      'Content-Type': type,
      'Cache-Control': 'max-age=600',
      ...(isCompressed && { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }),
    });
    response.end(isCompressed ? gzipSync(body) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
