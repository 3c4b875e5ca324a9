import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Loads axe with every page, for tests that check most of them: all but the first take it compiled from a cache. */
export async function loadAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript(axe);
}

/**
 * What axe finds wrong in a page, as text.
 *
 * @param options.iframes Whether frames are looked into, which must run scripts for that. Default: true.
 */
export async function violations(page: Page, options: { iframes?: boolean } = {}): Promise<string[]> {
  // Colors on their way to others have too little contrast.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  // Not again on a page that has been checked: to compile it takes a third of the time of a check.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async (given) => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    // Without what it takes longest to report: everything that is right.
    const options = { ...given, resultTypes: ['violations'] };
    return (await axe.run(options)).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
    );
  }, options);
}
