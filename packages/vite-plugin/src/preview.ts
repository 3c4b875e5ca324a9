import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Connect, ResolvedConfig } from 'vite';
import type { RenderedPage } from './dev/renderer.js';
import { decodePath, isInside } from './paths.js';
import { NOT_FOUND, outputFile } from './site/pages.js';

/** Where a built site is. */
export function outputFolder({ root, build }: ResolvedConfig): string {
  return resolve(root, build.outDir);
}

/** A page of a built site, from its file. */
export async function readBuiltPage(folder: string, path: string): Promise<RenderedPage | undefined> {
  const file = join(folder, outputFile(path));
  if (!isInside(folder, file) || !file.endsWith('.html') || !existsSync(file)) return undefined;
  return { status: path === NOT_FOUND ? 404 : 200, html: await readFile(file, 'utf8') };
}

/** Does in `vite preview` what hosts of files do: adds a missing slash, and answers with `404.html` where there is nothing. */
export function previewMiddleware(folder: string, base: string): Connect.NextHandleFunction {
  return async (request, response, next) => {
    const [, encoded = '/', search = ''] = /^([^?#]*)(\?[^#]*)?/.exec(request.url ?? '/') ?? [];
    const path = decodePath(encoded);
    if (await readBuiltPage(folder, path)) return next();
    if (await readBuiltPage(folder, `${path}/`)) {
      response.writeHead(302, { Location: `${base}${encoded.slice(1)}/${search}` }).end();
      return;
    }
    const notFound = await readBuiltPage(folder, NOT_FOUND);
    if (!notFound) return next();
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound.html);
  };
}
