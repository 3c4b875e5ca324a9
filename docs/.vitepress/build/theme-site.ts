import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tendwell } from '@tendwell/vite-plugin';
import { build } from 'vite';
import type { Plugin } from 'vitepress';

/** Where the page for trying themes finds the site, with the stylesheet of each design in `designs/`. */
const BASE = '/theme-site/';
const DESIGNS = ['booklet', 'warm', 'clear'];
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

const root = fileURLToPath(new URL('../../theme-site', import.meta.url));

/**
 * Builds the site on which readers try colors and fonts. Its pages are the same in all designs.
 *
 * @param outDir of the docs
 */
export async function buildThemeSite(outDir: string): Promise<void> {
  const folder = join(outDir, BASE);
  await mkdir(folder, { recursive: true });
  await build({
    root,
    base: BASE,
    configFile: false,
    logLevel: 'error',
    plugins: [tendwell()],
    build: { outDir: folder, emptyOutDir: true },
  });
  const designs = DESIGNS.map((name) => [
    name,
    fileURLToPath(import.meta.resolve(`@tendwell/site/${name}.css`)),
  ]);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: join(folder, 'designs'),
      emptyOutDir: true,
      // The minifier replaces `light-dark()` with variables that need `color-scheme` in the same stylesheet.
      cssMinify: false,
      rollupOptions: { input: Object.fromEntries(designs), output: { assetFileNames: '[name][extname]' } },
    },
  });
}

/** Serves the same site in development. It is built when it is first requested. */
export function themeSite(): Plugin {
  const folder = fileURLToPath(new URL('../../.data/theme-site', import.meta.url));
  let built: Promise<void> | undefined;
  return {
    name: 'theme-site',
    configureServer({ middlewares }) {
      middlewares.use(BASE.slice(0, -1), async (request, response, next) => {
        built ??= buildThemeSite(folder);
        await built.catch(next);
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const file = join(folder, BASE, path, path.endsWith('/') ? 'index.html' : '');
        if (!file.startsWith(folder) || !existsSync(file)) return next();
        response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
        response.end(await readFile(file));
      });
    },
  };
}
