import { openChromium } from '../../../examples/practice-site/e2e/support/engines/chromium.ts';
import { openFirefox } from '../../../examples/practice-site/e2e/support/engines/firefox.ts';
import type { Tab } from '../../../examples/practice-site/e2e/support/engines/tab.ts';
import { openWebKit } from '../../../examples/practice-site/e2e/support/engines/webkit.ts';
import type { Engine } from '../../../scripts/lib/browsers/engines.mjs';
import { findEngine } from '../../../scripts/lib/browsers/find.mjs';
import { serveStatic } from '../../../scripts/lib/lighthouse/static-host.mjs';

/** Long enough for a busy machine. */
const DEADLINE_MS = 120_000;

const PAGE = '/start/plain-html.html';
/** Pages of each kind. */
const KINDS = [
  '/',
  PAGE,
  '/elements/practice-footer.html',
  '/elements/newsletter-signup.html',
  '/reference/practice.html',
  '/designs.html',
  '/theme.html',
  '/404.html',
];
/** Narrower than where the app starts by itself. */
const WIDTHS = [390, 1100];

const ENGINES: readonly [Engine['id'], (engine: Engine) => Promise<Tab>][] = [
  ['chromium', openChromium],
  ['firefox', openFirefox],
  ['webkit', openWebKit],
];

/** What a reader does before the app of a page runs, and the result. `page` is the window of the page. */
const ACTIONS: readonly (readonly [name: string, action: string, result: string])[] = [
  ['search', press('.DocSearch-Button'), shown('.VPLocalSearchBox input')],
  [
    'search with a key',
    `page.document.body.dispatchEvent(new page.KeyboardEvent('keydown', { key: '/', bubbles: true }))`,
    shown('.VPLocalSearchBox input'),
  ],
  [
    'menu, pressed twice because nothing happens',
    `${press('.VPNavBarHamburger')}, ${press('.VPNavBarHamburger')}`,
    shown('.VPNavScreen'),
  ],
  [
    'outline',
    press('.VPLocalNavOutlineDropdown button'),
    shown('.VPLocalNavOutlineDropdown .outline a[href="#customize-it"]'),
  ],
  ['sidebar', press('.VPLocalNav .menu'), shown('.VPSidebar.open')],
  [
    'color scheme',
    press('.VPNavBarExtra .VPSwitchAppearance'),
    `page.document.documentElement.classList.contains('dark') !== page.matchMedia('(prefers-color-scheme: dark)').matches`,
  ],
];

function press(selector: string): string {
  return `page.document.querySelector('${selector}').click()`;
}

function shown(selector: string): string {
  return `page.document.querySelector('${selector}') !== null`;
}

const IS_READY = `page.document.querySelector('#app').__vue_app__ !== undefined && /native code/.test(page.scrollTo)`;

/**
 * Opens pages in each browser of this machine: nothing may move when their app starts, and what a reader does until then
 * must not be lost.
 *
 * @throws Error that lists what went wrong.
 */
export async function checkStart(outDir: string): Promise<void> {
  const host = await serveStatic(outDir);
  const wrong: string[] = [];
  try {
    for (const [id, openTab] of ENGINES) {
      const engine = findEngine(id);
      if (!engine) continue;
      const tab = await openTab(engine);
      // A page without scripts, for the frames.
      await tab.open(`${host.origin}/licenses.txt`);
      for (const check of [checkActions, checkPlace, checkStyles]) {
        await check(tab).catch((error) => wrong.push(`${id}: ${error}`));
      }
      await tab.close();
    }
  } finally {
    await host.close();
  }
  if (wrong.length > 0)
    throw new Error(`The app of the pages doesn’t start as it should:\n${wrong.join('\n')}`);
}

async function checkActions(tab: Tab): Promise<void> {
  for (const [name, action, result] of ACTIONS) {
    await load(tab, PAGE);
    if (await tab.evaluate(IS_READY)) throw new Error('the app runs before anybody needs it');
    await tab.evaluate(`(${action}, null)`);
    await until(tab, name, result);
    await until(tab, name, IS_READY);
    if (!(await tab.evaluate(result))) throw new Error(`${name} was undone`);
  }
  await tab.evaluate(`void localStorage.clear()`);
}

/** The text that is being read stays in place. */
async function checkPlace(tab: Tab): Promise<void> {
  const top = `Math.round(page.document.querySelector('#customize-it').getBoundingClientRect().top)`;
  await load(tab, `${PAGE}#customize-it`);
  await until(tab, 'the place that the address names', `page.scrollY > 0`);
  const before = await tab.evaluate(top);
  await startIn(tab);
  const after = await tab.evaluate(top);
  if (before !== after) throw new Error(`a heading moved from ${before} to ${after}`);
  if (Number(after) < 64 || Number(after) > 150) throw new Error(`a heading that was linked is at ${after}`);
  await load(tab, PAGE);
  await tab.evaluate(`void page.scrollTo(0, 700)`);
  await startIn(tab);
  const place = await tab.evaluate('page.scrollY');
  if (place !== 700) throw new Error(`who had scrolled to 700 is at ${place}`);
}

/** The styles in a page are those that it uses: with the whole stylesheet, nothing moves. */
async function checkStyles(tab: Tab): Promise<void> {
  const places = `Array.from(page.document.querySelectorAll('#app *'), (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const { color, backgroundColor, fontFamily, fontSize } = page.getComputedStyle(element);
    return [element.localName, element.className, x, y, width, height, color, backgroundColor, fontFamily, fontSize].join(' ');
  })`;
  const addStylesheet = `(() => {
    const [href] = page.document.head.innerHTML.match(/\\/assets\\/style\\.[\\w-]+\\.css/);
    const link = Object.assign(page.document.createElement('link'), { rel: 'stylesheet', href });
    link.onload = () => (page.isWhole = true);
    page.document.head.append(link);
  })()`;
  // A lazy picture that arrives in between changes its height by less than a pixel, to its own proportions.
  const loadPictures = `Array.from(page.document.images, (image) => { image.loading = 'eager'; })`;
  const havePictures = `Array.from(page.document.images).every((image) => image.complete)`;
  for (const page of KINDS) {
    for (const width of WIDTHS) {
      await load(tab, page, width);
      await tab.evaluate(`void ${loadPictures}`);
      await until(tab, 'the pictures', havePictures);
      const before = (await tab.evaluate(places)) as string[];
      await tab.evaluate(`void ${addStylesheet}`);
      await until(tab, 'the stylesheet', 'page.isWhole === true');
      const after = (await tab.evaluate(places)) as string[];
      const at = before.findIndex((place, index) => place !== after[index]);
      if (at >= 0) throw new Error(`${page} at ${width} px:\n  ${before[at]}\n  ${after[at]}`);
    }
  }
}

/** Loads a page into a frame, as wide as a phone. */
async function load(tab: Tab, path: string, width = 390): Promise<void> {
  await tab.evaluate(`(() => {
    window.page = undefined;
    const frame = Object.assign(document.createElement('iframe'), { src: '${path}', width: ${width}, height: 700 });
    frame.onload = () => { window.page = frame.contentWindow; };
    document.body.replaceChildren(frame);
    return null;
  })()`);
  await until(tab, path, 'window.page !== undefined');
}

/** Starts the app as the first movement of a pointer does. */
async function startIn(tab: Tab): Promise<void> {
  await tab.evaluate(`(page.dispatchEvent(new page.Event('pointermove')), null)`);
  await until(tab, 'the app', IS_READY);
}

/** Waits until an expression is true. */
async function until(tab: Tab, what: string, expression: string): Promise<void> {
  const end = performance.now() + DEADLINE_MS;
  while (!(await tab.evaluate(expression))) {
    if (performance.now() > end) throw new Error(`no sign of ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
