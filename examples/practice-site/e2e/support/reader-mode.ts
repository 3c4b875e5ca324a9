import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

const script = new URL(
  '../../../../packages/elements/node_modules/@mozilla/readability/Readability.js',
  import.meta.url,
);

/** The part of Readability that is used here: the package belongs to `@tendwell/elements`. */
interface Reading {
  Readability: new (page: Document) => { parse(): { textContent: string } | null };
}

/**
 * The texts of a page's main part that a browser's reader mode leaves out: of headings, paragraphs, items, terms, and
 * cells. The title, the breadcrumbs, and the links to articles are no part of what it shows.
 */
export async function lostInReaderMode(page: Page, html: string): Promise<string[]> {
  await page.setContent('<!doctype html>');
  await page.addScriptTag({ content: await readFile(script, 'utf8') });
  return page.evaluate((source) => {
    const { Readability } = globalThis as unknown as Reading;
    const parsed = () => new DOMParser().parseFromString(source, 'text/html');
    const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
    const found = plain(new Readability(parsed()).parse()?.textContent);
    const blocks = ':is(h2, h3, p, address, summary, li, dt, dd, th, td)';
    return [...parsed().querySelectorAll(`main ${blocks}:not(nav *, section:has(article-list) *)`)]
      .filter((block) => !block.querySelector(blocks))
      .map(({ textContent }) => plain(textContent))
      .filter((text) => !found.includes(text));
  }, html);
}
