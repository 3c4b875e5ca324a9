import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { decodePath } from '@tendwell/content/node';
import { NOT_FOUND } from '@tendwell/site';
import type { Connect, ResolvedConfig } from 'vite';
import type { RenderedPage } from './dev/renderer.js';
import { isInside } from './paths.js';
import { outputFile } from './site/pages.js';

/** The folder of the built site. */
export function outputFolder({ root, build }: ResolvedConfig): string {
  return resolve(root, build.outDir);
}

/** Reads a page of a built site. */
export async function readBuiltPage(folder: string, path: string): Promise<RenderedPage | undefined> {
  const file = join(folder, outputFile(path));
  if (!isInside(folder, file) || !file.endsWith('.html') || !existsSync(file)) return undefined;
  return { status: path === NOT_FOUND ? 404 : 200, html: await readFile(file, 'utf8') };
}

/** False for a path that a browser would resolve differently, such as `//host`, or one with `..` or a backslash. */
const isPlainPath = (path: string) => !/\/\/|\\|\p{Cc}|(?:^|\/)\.{1,2}(?:\/|$)/u.test(path);

/** Makes `vite preview` behave like a static host: adds a missing slash, and falls back to `404.html`. */
export function previewMiddleware(folder: string, base: string): Connect.NextHandleFunction {
  const respond = async (url: string, response: ServerResponse): Promise<boolean> => {
    const [, encoded = '/', search = ''] = /^([^?#]*)(\?[^#]*)?/.exec(url) ?? [];
    const path = decodePath(encoded);
    if (!isPlainPath(path)) return notFound(response);
    if (await readBuiltPage(folder, path)) return false;
    if (await readBuiltPage(folder, `${path}/`)) {
      response.writeHead(302, { Location: `${base}${encodeURI(path.slice(1))}/${search}` }).end();
      return true;
    }
    return notFound(response);
  };
  const notFound = async (response: ServerResponse): Promise<boolean> => {
    const page = await readBuiltPage(folder, NOT_FOUND);
    if (!page) return false;
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page.html);
    return true;
  };
  return (request, response, next) => {
    respond(request.url ?? '/', response).then((isDone) => isDone || next(), next);
  };
}
