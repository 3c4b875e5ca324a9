import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Locator, type Page } from 'playwright-core';
import { chromiumFlags } from '../../../scripts/lib/browsers/chromium-flags.mjs';
import { serveStatic } from '../../../scripts/lib/lighthouse/static-host.mjs';
import { liveStates } from '../markdown/live-states.ts';

const docs = fileURLToPath(new URL('../..', import.meta.url));

/** What readers see in each state of the live example of an element, by the state's name. */
const SHOWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'article-view': {
    'An article': 'By Nora Lind',
    Loading: 'Loading…',
    Failed: 'This content could not be loaded.',
    'No article': '',
  },
  'article-list': {
    Articles: 'Wool socks, and what they cannot do',
    'With tags, one article at first': 'Show more',
    Loading: 'Loading…',
    Failed: 'This content could not be loaded.',
    'No articles': 'There are no articles yet.',
  },
  'practice-announcement': {
    'An announcement': 'We are moving to Cordage Street in May.',
    'A closure, 14 days before': 'Winter break',
  },
  'practice-footer': {
    Now: '12 Heron Street',
    'Open until the break': 'Open until 12:30',
    'Closed until the afternoon': 'Closed until 2:00',
    'Closed all day': 'Closed until Tuesday',
    'Closed for a holiday': 'Closed until Tuesday, January',
  },
  'practice-visit': {
    Now: '12 Heron Street',
    'Open until the break': 'Open until 12:30',
    'Closed until the afternoon': 'Closed until 2:00',
    'Closed all day': 'Closed until Tuesday',
  },
  'practice-services': { '': 'Follow-up' },
  'practice-people': { '': 'Shoulders, mostly.' },
  'practice-policies': { '': 'Columbia Health' },
  'practice-faq': { '': 'What should I wear?' },
  'newsletter-signup': {
    Success: 'Almost done.',
    'An invalid address': 'This address can’t receive email.',
    'A failure with a message': 'We can’t store your sign-up at the moment.',
    'No endpoint': 'Try again',
    'No response': 'Try again',
  },
  'practice-provider': { '': 'By Nora Lind' },
};

/** It shows only what its author wrote. */
const WITHOUT_WORDS = 'practice-faq';

/** Long enough for a busy machine. */
const DEADLINE_MS = 120_000;

const LANGUAGES = ['es', 'fr', 'de', 'ar', 'zh'];

/**
 * Opens the page of each element in a Chromium, and chooses each state, language, and color of its live example as a reader
 * would.
 *
 * @throws Error that lists the examples that don't show what they should.
 */
export async function checkLiveExamples(outDir: string, executablePath: string): Promise<void> {
  const host = await serveStatic(outDir);
  const browser = await chromium.launch({ executablePath, args: chromiumFlags() });
  const wrong: string[] = [];
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(DEADLINE_MS);
    page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error}`));
    for (const [tag, shown] of Object.entries(SHOWN)) {
      await page.goto(`${host.origin}/elements/${tag}.html`);
      // An earlier choice would be lost.
      await page.waitForFunction("document.querySelector('#app').__vue_app__ !== undefined");
      const example = page.locator('.live:has(.live-choices)').first();
      const report = (what: string) => (error: unknown) => wrong.push(`${tag}: ${what}: ${error}`);
      await checkStates(example, await statesOf(tag), shown).catch(report('states'));
      if (tag !== WITHOUT_WORDS) await checkLanguages(example).catch(report('languages'));
      await checkColors(page, example).catch(report('colors'));
    }
  } finally {
    await browser.close();
    await host.close();
  }
  if (wrong.length > 0) throw new Error(`Live examples don’t show what they should:\n${wrong.join('\n')}`);
}

/** The names of the states of an element's live example. */
async function statesOf(tag: string): Promise<string[]> {
  const markdown = await readFile(join(docs, `elements/${tag}.md`), 'utf8');
  const [, source] = /^```html live choices.*\n([\s\S]*?)^```$/m.exec(markdown) ?? [];
  if (source === undefined) throw new Error('there is no live example with choices');
  return liveStates(source).map(({ label }) => label);
}

async function checkStates(
  example: Locator,
  labels: readonly string[],
  shown: Readonly<Record<string, string>>,
): Promise<void> {
  const others = Object.keys(shown).filter((label) => !labels.includes(label));
  if (others.length > 0) throw new Error(`there is no state ${others.join(', ')}`);
  // The first one last, for the checks that follow.
  for (const label of labels.toReversed()) {
    const text = shown[label];
    if (text === undefined) throw new Error(`what “${label}” shows isn’t listed`);
    if (labels.length > 1) await choice(example, 'State').selectOption({ label });
    await subscribe(example);
    const markup = example.locator('.live-markup');
    await until(`“${text}” in “${label}”`, () => shows(markup, text));
  }
}

const choice = (example: Locator, name: string) => example.getByRole('combobox', { name, exact: true });

/** Whether a text is visible, or in the accessible text, which may be combined from several elements. */
async function shows(markup: Locator, text: string): Promise<boolean> {
  if (await markup.getByText(text).first().isVisible()) return true;
  return (await markup.ariaSnapshot()).replace(/\s+/g, ' ').includes(text);
}

/** Sends the form, if there is one. */
async function subscribe(example: Locator): Promise<void> {
  if ((await example.locator('newsletter-signup').count()) === 0) return;
  await example.getByLabel('Email').fill('ada@example.com');
  await example.getByRole('button', { name: 'Subscribe' }).click();
}

/** Each language has different text than the one before, and its direction. */
async function checkLanguages(example: Locator): Promise<void> {
  const markup = example.locator('.live-markup');
  let before = await markup.ariaSnapshot();
  for (const language of LANGUAGES) {
    await choice(example, 'Language').selectOption(language);
    const direction = language === 'ar' ? 'rtl' : 'ltr';
    // While the example is rendered again, it has no text and no direction.
    await until(`the words of ${language}, ${direction}`, async () => {
      const found = await markup.evaluate((element) => getComputedStyle(element).direction);
      return found === direction && (await markup.ariaSnapshot()) !== before;
    });
    before = await markup.ariaSnapshot();
  }
}

/** Each choice has a different background or color of links. */
async function checkColors(page: Page, example: Locator): Promise<void> {
  const colors = () =>
    example.locator('.live-markup').evaluate((element) => {
      const style = getComputedStyle(element);
      return `${style.backgroundColor} ${style.color} ${style.getPropertyValue('--tendwell-color-accent')}`;
    });
  await page.emulateMedia({ colorScheme: 'light' });
  for (const scheme of ['light', 'dark']) {
    await choice(example, 'Color scheme').selectOption(scheme);
    const seen = new Set<string>();
    for (const name of ['sage', 'clay', 'dusk']) {
      await choice(example, 'Colors').selectOption(name);
      await until(`other colors with ${name} in ${scheme}`, async () => !seen.has(await colors()));
      seen.add(await colors());
    }
  }
}

/** Waits until something is true. Looks less and less often: a form waits 15 seconds for an answer. */
async function until(what: string, isTrue: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + DEADLINE_MS;
  for (let delayMs = 25; !(await isTrue()); delayMs = Math.min(2 * delayMs, 1_000)) {
    if (performance.now() > end) throw new Error(`no sign of ${what}`);
    await new Promise((resolve) => setTimeout(resolve, delayMs));
  }
}
