// @ts-check
import { launchChromium, median } from './chromium.mjs';
import { servePages } from './pages.mjs';
import { longArticle } from './text.mjs';

/**
 * Compares how long our element and those of other libraries take to show an article of 10,000 words: in the same
 * Chromium, in turn, each time on a page with an empty cache. `cold` starts at the tag in the page, before any script
 * has loaded; `warm` adds a second tag after the first is shown. Both are measured until text fills the window, which is
 * what a visitor waits for, and until the last words are painted.
 */
const ROUNDS = Number(process.env.ROUNDS ?? 15);

/** @type {[name: string, tag: string, source: string][]} */
const RUNS = [
  ['article-view, src', 'article-view', 'src'],
  ['zero-md, src', 'zero-md', 'src'],
  ['article-view, inline', 'article-view', 'inline'],
  ['wa-markdown, inline', 'wa-markdown', 'inline'],
];

const { browser, version } = await launchChromium();
const { origin, sizes, close } = await servePages();

const KINDS = /** @type {const} */ (['cold', 'cold, all', 'warm', 'warm, all']);

/** @type {Map<string, Record<typeof KINDS[number], number>[]>} */
const times = new Map(RUNS.map(([name]) => [name, []]));
// The first round warms the browser up.
for (let round = 0; round <= ROUNDS; round++) {
  for (const [name, tag, source] of RUNS) {
    const taken = await measure(tag, source);
    if (round > 0) times.get(name)?.push(taken);
  }
}
await browser.close();
close();

const results = new Map(
  [...times].map(([name, taken]) => [
    name,
    Object.fromEntries(
      KINDS.map((kind) => [kind, Math.round(median(taken.map((of) => of[kind])) * 10) / 10]),
    ),
  ]),
);
console.log('Bytes of script that the other elements load, gzipped:', sizes);
console.log(`Medians of ${ROUNDS} rounds in Chromium ${version}, in ms:`);
console.table(Object.fromEntries(results));
for (const [ours, theirs, goal] of /** @type {const} */ ([
  ['article-view, src', 'zero-md, src', 3],
  ['article-view, inline', 'wa-markdown, inline', 1],
])) {
  for (const kind of KINDS) {
    const ratio = (results.get(theirs)?.[kind] ?? 0) / (results.get(ours)?.[kind] ?? 1);
    console.log(`${theirs} takes ${ratio.toFixed(2)} times as long as ${ours}, ${kind} (goal: ${goal})`);
  }
}

/** @param {string} tag @param {string} source */
async function measure(tag, source) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${origin}/${tag}/${source}`, { waitUntil: 'commit' });
  const cold = await page.evaluate(painted, { tag });
  const again = source === 'src' ? { src: '/article.md' } : { text: longArticle() };
  const warm = await page.evaluate(painted, { tag, again });
  await context.close();
  return { cold: cold.full, 'cold, all': cold.all, warm: warm.full, 'warm, all': warm.all };
}

/**
 * Runs in the page: milliseconds from the tag until the window is full of text, and until the last words are painted.
 * @param {{ tag: string, again?: { src?: string, text?: string } }} options
 */
async function painted({ tag, again }) {
  while (!document.querySelector(tag)) await new Promise((resolve) => setTimeout(resolve, 1));
  const first = /** @type {HTMLElement} */ (document.querySelector(tag));
  let start = performance.getEntriesByName('tag')[0]?.startTime ?? 0;
  let element = first;
  if (again) {
    element = /** @type {HTMLElement} */ (document.createElement(tag));
    if (again.src) element.setAttribute('src', again.src);
    else {
      const script = document.createElement('script');
      element.append(Object.assign(script, { type: 'text/markdown', text: again.text }));
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    start = performance.now();
    first.replaceWith(element);
  }
  const paragraphs = () =>
    [element.shadowRoot, element].flatMap((root) => [...(root?.querySelectorAll('p') ?? [])]);
  /** @param {() => boolean | undefined} condition */
  const paintedWhen = async (condition) => {
    for (;;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (condition()) break;
    }
    // A frame is painted between its callbacks and the next task.
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage('');
    });
    return performance.now() - start;
  };
  // This forces a layout, which the frame needs anyway.
  const isFull = () => (paragraphs().at(-1)?.getBoundingClientRect().bottom ?? 0) >= innerHeight;
  const isComplete = () => paragraphs().some((paragraph) => paragraph.textContent === 'The last words.');
  const [full, all] = await Promise.all([paintedWhen(isFull), paintedWhen(isComplete)]);
  return { full, all };
}
