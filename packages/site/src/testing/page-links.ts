import type { Page } from '../page.js';

/** The HTML of a page's body. */
export const bodyOf = async ({ body }: Page) => String(typeof body === 'function' ? await body() : body);

/**
 * The HTML of the body of the page at a path.
 *
 * @throws {Error} if there is none.
 */
export const bodyAt = async (pages: readonly Page[], path: string) => {
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`There is no page at ${path}`);
  return bodyOf(page);
};

/** The files that the pages of a sample site link to. */
export const FILES = ['/contact.vcf', '/feed.xml'];

/** The links of all pages that lead to no page and no file, or to no anchor. */
export async function deadLinks(pages: readonly Page[], base: string, files = FILES): Promise<string[]> {
  const bodies = new Map<string, string>();
  for (const page of pages) bodies.set(base + page.path.slice(1), await bodyOf(page));
  return [...bodies].flatMap(([from, body]) =>
    [...body.matchAll(/<a [^>]*href="([^"]*)"/g)].flatMap(([, href = '']) => {
      if (/^(?:https?:|tel:|&#|mailto:|data:)/.test(href)) return [];
      if (files.includes(`/${href.slice(base.length)}`)) return [];
      const [path = '', id] = href.split('#');
      const target = bodies.get(path || from);
      return target === undefined || (id && !target.includes(`id="${id}"`)) ? [`${from} -> ${href}`] : [];
    }),
  );
}

/** The texts of the links in the navigation. */
export const navOf = (body: string) =>
  [...(/<nav class="site-nav"[\s\S]*?<\/nav>/.exec(body)?.[0] ?? '').matchAll(/<a [^>]*>(.*?)<\/a>/g)].map(
    ([, text]) => text,
  );
