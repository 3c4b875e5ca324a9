import type { Browser, Page } from 'playwright-core';

/** What moved on a page while its elements upgraded. */
export interface Upgrade {
  /** The sum of all layout shift scores (https://wicg.github.io/layout-instability/), and the nodes that moved. */
  shift: number;
  moved: string[];
}

export interface UpgradeOptions {
  /** In CSS pixels. */
  width: number;
  /** Whether the elements have upgraded. It runs in the page. */
  isUpgraded: () => boolean;
  /** In ISO 8601. Default: the machine's clock. */
  now?: string | undefined;
  /** The visitor's time zone. */
  timeZone: string;
  /** Serves what the site does not. */
  prepare?: (page: Page) => Promise<void>;
}

/**
 * Opens a page, delays its scripts until all of it has been painted, and reports the layout shifts from then on: shifts
 * while the HTML loads are not caused by the elements. The window is as tall as the page, so that no shift is off-screen.
 */
export async function watchUpgrade(browser: Browser, url: string, options: UpgradeOptions): Promise<Upgrade> {
  const { width, isUpgraded, now, timeZone, prepare } = options;
  const context = await browser.newContext({ viewport: { width, height: 9000 }, timezoneId: timeZone });
  try {
    const page = await context.newPage();
    await page.addInitScript(observe);
    // Only the date is replaced. Playwright's own clock would replace the frames that layout shifts are measured by.
    if (now) await page.addInitScript(setDate, Date.parse(now));
    await prepare?.(page);
    let release = () => {};
    const painted = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\.js$/, async (route) => {
      await painted;
      await route.fallback();
    });
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    // The scripts of these pages are deferred: once all of the HTML is parsed, the page is "interactive".
    await page.waitForFunction(() => document.readyState === 'interactive');
    await page.evaluate(reset);
    release();
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

function setDate(now: number): void {
  const start = performance.now();
  const elapsed = () => now + performance.now() - start;
  window.Date = class extends Date {
    constructor(...args: []) {
      super(...(args.length > 0 ? args : ([elapsed()] as unknown as [])));
    }
    static override now(): number {
      return elapsed();
    }
  } as DateConstructor;
}

function observe(): void {
  let shifts: LayoutShift[] = [];
  const add = (entries: PerformanceEntryList) => shifts.push(...(entries as LayoutShift[]));
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  /** The shifts since the last call, after two frames: by then every change has been laid out. */
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

async function reset(): Promise<void> {
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
