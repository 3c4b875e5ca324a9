import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { EditorError } from '../failure.js';
import { FILE_HEADERS, PAGE_HEADERS } from './headers.js';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.md': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** The folder of the built page. */
const FOLDER = new URL(import.meta.url.endsWith('.ts') ? '../../dist/app/' : '../app/', import.meta.url);

/**
 * Answers with a file of the page, or with the page itself. They are the same for everybody, so they need no session.
 *
 * @param path Below the base path, without a slash at its start.
 * @throws EditorError `not-found`
 */
export async function appFile(path: string): Promise<Response> {
  const isPage = path === '' || path === 'index.html';
  const type = TYPES[extname(path)];
  if (!isPage && (type === undefined || !/^[\w-]+(?:[./][\w-]+)*$/.test(path))) throw notFound();
  const bytes = await readFile(new URL(isPage ? 'index.html' : path, FOLDER)).catch(() => undefined);
  if (!bytes) {
    if (!isPage) throw notFound();
    return new Response('The page of the editor was not built.', { status: 500, headers: FILE_HEADERS });
  }
  if (isPage) return new Response(bytes, { headers: PAGE_HEADERS });
  // The names of these files change with their content.
  const isHashed = path.startsWith('assets/');
  return new Response(bytes, {
    headers: {
      ...FILE_HEADERS,
      'content-type': type ?? '',
      'cache-control': isHashed ? 'private, max-age=31536000, immutable' : 'no-cache',
    },
  });
}

const notFound = () => new EditorError('not-found', 'There is no such page.');
