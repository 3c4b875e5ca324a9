import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, open } from './support/browser.ts';
import { type RunningSite, startSite } from './support/site.ts';

let browser: Browser;
let site: RunningSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), startSite('preview')]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

it('leaves no node and no listener behind when the elements are taken out', async () => {
  const { page, close } = await open(browser, `${site.origin}/articles/ginger-tea/`);
  const devtools = await page.context().newCDPSession(page);
  await page.waitForFunction(() => document.querySelector('.tendwell-status')?.shadowRoot?.textContent);

  /** Puts a copy of every element in and takes it out again, many times. */
  const churn = () =>
    page.evaluate(async () => {
      const elements = document.querySelectorAll('article-view, newsletter-signup, practice-footer');
      for (let round = 0; round < 30; round++) {
        const copies = [...elements].map((element) => element.cloneNode(true) as HTMLElement);
        document.body.append(...copies);
        await new Promise((resolve) => setTimeout(resolve, 10));
        for (const copy of copies) copy.remove();
      }
    });
  const count = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    await devtools.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
    return { nodes, jsEventListeners };
  };

  await churn();
  const before = await count();
  await churn();
  const after = await count();
  // A copy has some six hundred nodes and several listeners: one that stayed would show.
  expect(after.nodes - before.nodes).toBeLessThan(300);
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(5);
  await close();
});
