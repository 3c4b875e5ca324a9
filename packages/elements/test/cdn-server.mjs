// @ts-check
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { listen } from './listen.mjs';

const folder = new URL('../dist/cdn/', import.meta.url);

/** @type {Promise<string> | undefined} */
let started;

/**
 * The files of `dist/cdn` on another site than the page's, as a CDN serves them to anybody.
 *
 * @returns {Promise<string>} its origin
 */
export function cdnOrigin() {
  started ??= start();
  return started;
}

function start() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    readFile(new URL(`.${pathname}`, folder)).then(
      (script) => {
        response.writeHead(200, { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' });
        response.end(script);
      },
      () => response.writeHead(404).end(),
    );
  });
  return listen(server);
}
