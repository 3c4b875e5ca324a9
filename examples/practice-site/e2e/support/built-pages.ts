import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** A page of a built site. */
export interface BuiltPage {
  /** Its address, such as `/visit/`. */
  readonly path: string;
  readonly html: string;
}

/** All pages in the output folder of a build. */
export async function builtPages(folder: string): Promise<BuiltPage[]> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    files.map(async (file) => ({
      path: `/${relative(folder, file).replace(/(^|\/)index\.html$/, '$1')}`,
      html: await readFile(file, 'utf8'),
    })),
  );
}

const decoded = (text: string) =>
  text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).replaceAll('&amp;', '&');

/** The links of the pages that lead nowhere on this site: to a file that isn't there, or to an id that no element has. */
export async function deadLinks(folder: string, pages: readonly BuiltPage[]): Promise<string[]> {
  const ids = new Map(
    pages.map(({ path, html }) => [path, new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id))]),
  );
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name))}`),
  );
  const dead = pages.flatMap(({ path, html }) => {
    const links = [...html.matchAll(/<(?:a|link|img|script|source|use)\s[^>]*?(?:href|src)="([^"]*)"/g)];
    return links.flatMap(([, text = '']) => {
      const url = new URL(decoded(text), `https://site.test${path}`);
      // The endpoint answers below /newsletter.
      if (url.host !== 'site.test' || url.pathname.startsWith('/newsletter/')) return [];
      const target = decodeURI(url.pathname);
      const page = ids.get(target);
      const isMissing = page
        ? url.hash && !page.has(decodeURIComponent(url.hash.slice(1)))
        : !files.has(target);
      return isMissing ? [`${path} links to ${text}`] : [];
    });
  });
  return [...new Set(dead)];
}

/** The pages whose translation is missing, or doesn't refer back. */
export function brokenPairs(pages: readonly BuiltPage[]): string[] {
  const pairs = new Map(
    pages.map(({ path, html }) => {
      const links = html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">/g);
      return [path, new Map([...links].map(([, lang, url = '']) => [lang, new URL(url).pathname]))];
    }),
  );
  return [...pairs].flatMap(([path, languages]) =>
    [...languages].flatMap(([lang, target]) => {
      const others = pairs.get(target);
      const isPair = [...(others?.values() ?? [])].includes(path);
      return isPair
        ? []
        : [`${path} names ${target} for ${lang}, which ${others ? 'does not refer back' : 'is missing'}`];
    }),
  );
}

/** The structured data of the pages. */
export function structuredData(pages: readonly BuiltPage[]): object[] {
  return pages.flatMap(({ html }) =>
    [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
      ([, json = '']) => JSON.parse(json) as object,
    ),
  );
}
