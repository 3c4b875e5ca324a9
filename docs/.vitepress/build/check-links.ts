import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * Checks that every internal link in the built site resolves to a file and, if it has a fragment, to an element with
 * that id. VitePress itself only checks links between pages, without their fragments.
 *
 * @throws Error that lists the broken links.
 */
export async function checkLinks(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  const pages = new Map<string, string>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = `/${relative('.', file).split(sep).join('/')}`;
    // Live examples link to pages of fictional practices.
    const html = await readFile(join(folder, file), 'utf8');
    pages.set(path, html.replace(/<!--live-->[\s\S]*?<!--\/live-->/g, ''));
  }
  const dead: string[] = [];
  for (const [page, html] of pages) {
    for (const link of linksIn(html)) {
      const { origin, pathname, hash } = new URL(link, `http://docs.invalid${page}`);
      if (origin !== 'http://docs.invalid') continue;
      const path = decodeURIComponent(pathname).replace(/\/$/, '/index.html');
      const target = pages.get(path);
      const isThere = target !== undefined || existsSync(join(folder, path));
      if (
        !isThere ||
        (hash !== '' && target !== undefined && !hasId(target, decodeURIComponent(hash.slice(1))))
      ) {
        dead.push(`${page}: ${link}`);
      }
    }
  }
  if (dead.length > 0) throw new Error(`Broken links:\n${[...new Set(dead)].join('\n')}`);
}

function linksIn(html: string): string[] {
  return [...html.matchAll(/<(?:a|link|img|script)\s[^>]*?(?:href|src)="([^"]*)"/g)].map(([, link = '']) =>
    link.replaceAll('&amp;', '&'),
  );
}

function hasId(html: string, id: string): boolean {
  return html.includes(` id="${id}"`);
}
