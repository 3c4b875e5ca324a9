import type { Browser } from 'playwright-core';
import { isExhaustive } from '../../../../scripts/testing/random.mjs';
import type { BuiltPage } from './built-pages.ts';

/**
 * Enough pages for every combination of elements: an element with its attributes, in elements with theirs, and headings
 * that follow each other. The others only have other words in the same elements. At least one of each folder. In an exhaustive run, all pages.
 */
export async function differentPages(browser: Browser, pages: readonly BuiltPage[]): Promise<BuiltPage[]> {
  if (isExhaustive) return [...pages];
  const page = await browser.newPage();
  const shapes = await page.evaluate(
    shapesOf,
    pages.map(({ html }) => html),
  );
  await page.close();
  const chosen = new Set<BuiltPage>();
  const seen = new Set<string>();
  const isNew = (shape: string) => !seen.has(shape);
  const rest = pages.map((each, index) => ({ each, shapes: shapes[index] ?? [] }));
  // The page with the most new combinations is next: with fewer pages, all have been seen.
  for (;;) {
    rest.sort((a, b) => b.shapes.filter(isNew).length - a.shapes.filter(isNew).length);
    const next = rest.shift();
    if (!next?.shapes.some(isNew)) return pages.filter((each) => chosen.has(each));
    chosen.add(next.each);
    for (const shape of next.shapes) seen.add(shape);
  }
}

/** Runs in a page, which parses the others and loads nothing. */
function shapesOf(sources: readonly string[]): string[][] {
  // Their text may be right on one page and wrong on another.
  const told = ['role', 'lang', 'dir', 'type', 'aria-current', 'aria-hidden', 'aria-expanded'];
  const own = (element: Element) => {
    const attributes = [...element.attributes].map(({ name, value }) =>
      told.includes(name) ? `[${name}=${value}]` : `[${name}]`,
    );
    return [element.localName, ...element.classList, ...attributes.sort()].join('.');
  };
  return sources.map((source) => {
    const { body } = new DOMParser().parseFromString(source, 'text/html');
    const paths = new Map<Element | null, string>();
    const shapes = [body, ...body.querySelectorAll('*')].map((element) => {
      const path = `${paths.get(element.parentElement) ?? ''} > ${own(element)}`;
      paths.set(element, path);
      return `${path}${element.textContent?.trim() ? '' : ' without text'}`;
    });
    const headings = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => localName);
    const steps = headings.map((name, index) => `${headings[index - 1] ?? 'the start'} before ${name}`);
    return [...new Set([...shapes, ...steps])];
  });
}
