import type { CDPSession, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { serveAllFive } from './support/all-five.ts';
import { hostSite } from './support/hosted.ts';
import { BUILT_AT } from './support/moments.ts';

const running = hostSite({ TENDWELL_NOW: BUILT_AT });

/** Inserts elements and removes them, many times. Each function runs in the page. */
const LIFECYCLES: Record<string, (page: Page) => Promise<void>> = {
  'elements adopted from HTML': (page) =>
    page.evaluate(async () => {
      const provider = document.querySelector('practice-provider') as HTMLElement;
      for (let round = 0; round < 30; round++) {
        const copy = provider.cloneNode(true) as HTMLElement;
        document.body.append(copy);
        await new Promise((resolve) => setTimeout(resolve, 20));
        copy.remove();
      }
    }),

  'elements that rendered their own content': (page) =>
    page.evaluate(async () => {
      const data = document.querySelector('practice-provider > script')?.outerHTML;
      for (let round = 0; round < 30; round++) {
        const copy = document.createElement('practice-provider');
        copy.innerHTML = `${data}<article-view><script type="text/markdown"># Tea\n\nHot.</script></article-view><practice-footer></practice-footer>
<newsletter-signup action="/none" consent="Yes."></newsletter-signup>`;
        document.body.append(copy);
        while (
          !copy.querySelector('footer') ||
          !copy.querySelector('article') ||
          !copy.querySelector('form')
        ) {
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        copy.remove();
      }
    }),

  'elements removed while they were loading': (page) =>
    page.evaluate(async () => {
      for (let round = 0; round < 30; round++) {
        const box = document.createElement('div');
        box.innerHTML = `<practice-provider src="/all-five/never.json"></practice-provider>
<article-view src="/all-five/never.md"></article-view><article-list src="/all-five/never.json"></article-list>`;
        document.body.append(box);
        await new Promise((resolve) => setTimeout(resolve, 20));
        box.remove();
      }
    }),

  'forms removed while they were being sent': (page) =>
    page.evaluate(async () => {
      const signup = document.querySelector('newsletter-signup') as HTMLElement;
      for (let round = 0; round < 30; round++) {
        const copy = signup.cloneNode(true) as HTMLElement;
        document.body.append(copy);
        const form = copy.querySelector('form') as HTMLFormElement;
        form.action = '/all-five/never';
        while (!form.noValidate) await new Promise((resolve) => setTimeout(resolve, 5));
        (form.elements.namedItem('email') as HTMLInputElement).value = 'ada@example.com';
        form.requestSubmit();
        while (!copy.matches(':state(sending)')) await new Promise((resolve) => setTimeout(resolve, 5));
        copy.remove();
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }),
};

async function measure(devtools: CDPSession) {
  for (let times = 0; times < 3; times++) await devtools.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return { nodes, listeners: jsEventListeners, kilobytes: usedSize / 1000 };
}

it.each(Object.entries(LIFECYCLES))('frees the memory of %s', async (_, run) => {
  const context = await running.browser.newContext();
  const page = await context.newPage();
  await serveAllFive(page);
  // These requests never get a response.
  await page.route('**/all-five/never*', () => {});
  await page.goto(`${running.site.origin}/all-five/`);
  await page.waitForFunction(() => document.querySelector('.tendwell-status')?.shadowRoot?.textContent);
  const devtools = await context.newCDPSession(page);
  await run(page);
  const before = await measure(devtools);
  await run(page);
  // Thirty copies have thousands of nodes, hundreds of listeners, and megabytes: a leak exceeds these limits. Garbage
  // isn't collected at once.
  const leaked = async () => {
    const after = await measure(devtools);
    return {
      nodes: after.nodes - before.nodes > 100,
      listeners: after.listeners - before.listeners > 5,
      memory: after.kilobytes - before.kilobytes > 300,
    };
  };
  await expect
    .poll(leaked, { timeout: 15_000, interval: 200 })
    .toEqual({ nodes: false, listeners: false, memory: false });
  await context.close();
});
