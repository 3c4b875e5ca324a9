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
 * Opens a page whose scripts are held back until all of it is painted, lets them go, and says what happened from then
 * on: what a page does while its HTML comes in is not its elements' doing. The window is as high as the page, so that
 * nothing moves out of sight.
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
    // The scripts of these pages are deferred, so a page that waits for them is complete and no longer "loading".
    await page.waitForFunction(() => document.readyState === 'interactive');
    await page.evaluate(forget);
    letGo();
    await page.waitForFunction(isUpgraded);
    await page.waitForLoadState('load');
    return await page.evaluate(report);
  } finally {
    await context.close();
  }
}

interface Observed {
  observed: { take: () => Promise<LayoutShift[]> };
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

function observe(): void {
  let shifts: LayoutShift[] = [];
  const add = (entries: PerformanceEntryList) => shifts.push(...(entries as LayoutShift[]));
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  /** What was seen since the last time, after two frames: by then all that was changed has been laid out. */
  const take = async () => {
    for (let frames = 0; frames < 2; frames++) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
    add(observer.takeRecords());
    const taken = shifts;
    shifts = [];
    return taken;
  };
  (window as unknown as Observed).observed = { take };
}

async function forget(): Promise<void> {
  await (window as unknown as Observed).observed.take();
}

async function report(): Promise<Upgrade> {
  const shifts = await (window as unknown as Observed).observed.take();
  return {
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
    moved: shifts.flatMap(({ sources }) =>
      sources.map(({ node }) =>
        (node instanceof Element ? node.outerHTML : (node?.textContent ?? '?')).slice(0, 100),
      ),
    ),
  };
}
