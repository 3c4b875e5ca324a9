import type { Browser, Page } from 'playwright-core';

/** What a page did that a visitor may feel while its elements woke up. */
export interface Upgrade {
  /** Sum of the scores of all layout shifts (https://wicg.github.io/layout-instability/), and what moved. */
  shift: number;
  moved: string[];
}

export interface UpgradeOptions {
  /** In CSS pixels. */
  width: number;
  /** Whether the elements have woken up. It runs in the page. */
  isUpgraded: () => boolean;
  /** Serves what the site does not. */
  prepare?: (page: Page) => Promise<void>;
}

/**
 * Opens a page whose scripts are held back until it is painted, lets them go, and says what happened from then on. The
 * window is as high as the page, so that nothing moves out of sight.
 */
export async function watchUpgrade(browser: Browser, url: string, options: UpgradeOptions): Promise<Upgrade> {
  const { width, isUpgraded, prepare } = options;
  const context = await browser.newContext({ viewport: { width, height: 9000 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(observe);
    await prepare?.(page);
    let letGo = () => {};
    const painted = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(/\.js$/, async (route) => {
      await painted;
      await route.fallback();
    });
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await page.waitForFunction(() => document.readyState !== 'loading' || document.scripts.length > 0);
    letGo();
    await page.waitForFunction(isUpgraded);
    await page.waitForLoadState('load');
    return await page.evaluate(report);
  } finally {
    await context.close();
  }
}

interface Observed {
  observed: { shifts: LayoutShift[]; flush: () => void };
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

function observe(): void {
  const shifts: LayoutShift[] = [];
  const add = (entries: PerformanceEntryList) => shifts.push(...(entries as LayoutShift[]));
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  (window as unknown as Observed).observed = { shifts, flush: () => add(observer.takeRecords()) };
}

/** After two frames, when all that was changed has been laid out. */
async function report(): Promise<Upgrade> {
  for (let frames = 0; frames < 2; frames++) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
  const { shifts, flush } = (window as unknown as Observed).observed;
  flush();
  return {
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
    moved: shifts.flatMap(({ sources }) =>
      sources.map(({ node }) =>
        (node instanceof Element ? node.outerHTML : (node?.textContent ?? '?')).slice(0, 100),
      ),
    ),
  };
}
