import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../../scripts/lib/browsers/engines.mjs';
import { findEngine } from '../../../scripts/lib/browsers/find.mjs';
import { openChromium } from './support/engines/chromium.ts';
import { openFirefox } from './support/engines/firefox.ts';
import type { Tab } from './support/engines/tab.ts';
import { openWebKit } from './support/engines/webkit.ts';
import { type GitSite, startGitSite } from './support/git-site.ts';
import { KeyboardUser, LONGEST_MS } from './support/keyboard.ts';

const NOW = '2026-11-30T15:00:00Z';

const ENGINES: readonly [Engine['id'], (engine: Engine) => Promise<Tab>][] = [
  ['chromium', openChromium],
  ['firefox', openFirefox],
  ['webkit', openWebKit],
];

/** Views by their addresses, with their headings. */
const VIEWS = [
  ['pictures', 'Pictures'],
  ['letters', 'Letters'],
  ['facts', 'Facts'],
  ['facts/practice.yaml/about', 'About the practice'],
  ['facts/practice.yaml/locations/0', 'Portland'],
  ['facts/practice.yaml/services/2', 'Thursday evening'],
  ['facts/practice.yaml/practitioners/0', 'Miriam Thibodeau'],
  ['facts/faq.yaml/questions', 'Questions and answers'],
  ['facts/text/practice.yaml', 'practice.yaml'],
  ['articles/articles/moxa.md', 'A small fire'],
  ['today', 'Today'],
] as const;

/** Records the errors of a page, and the violations of its policy. */
const WATCH = `(() => {
  window.problems = [];
  const add = (event) => {
    const text = event.message ?? event.violatedDirective ?? String(event.reason);
    // Browsers say so when an element is measured again in the next frame.
    if (!text.startsWith('ResizeObserver loop')) problems.push(text);
  };
  for (const name of ['error', 'unhandledrejection', 'securitypolicyviolation']) addEventListener(name, add);
})()`;

vi.setConfig({ testTimeout: LONGEST_MS });

describe.each(ENGINES)('in %s', (id, openTab) => {
  const engine = findEngine(id);
  // `npm test` lists missing browsers, and fails if all are required.
  const test = engine ? it : it.skip;
  let site: GitSite;
  let tab: Tab;
  let user: KeyboardUser;

  beforeAll(async () => {
    if (!engine) return;
    [site, tab] = await Promise.all([startGitSite({ now: () => new Date(NOW) }), openTab(engine)]);
    user = new KeyboardUser(tab);
  });
  afterAll(async () => {
    await tab?.close();
    await site?.stop();
  });

  test('an owner closes for a week, raises a price, writes an article, and publishes, with the keyboard alone', async () => {
    await tab.open(site.server.url);
    await user.sees('Close today');
    await tab.evaluate(WATCH);
    await user.choose('Close for several days');
    await user.reach('First day');
    await tab.typeDay('2026-12-07');
    await user.reach('Last day');
    await tab.typeDay('2026-12-12');
    await user.choose('Vacation');
    await user.choose('Save');
    await user.sees('You’re closed Dec 7 – 12, 2026.');
    expect(await user.focused()).toBe('Close for several days');

    await user.choose('Change the price of First visit');
    await user.reach('Price');
    await tab.type('175');
    await tab.press('Enter');
    await user.sees('First visit is now $175.');
    expect(await user.focused()).toBe('Change the price of First visit');

    await user.choose('Articles', { back: true });
    await user.sees('Desk shoulders');
    await user.choose('New article');
    await user.reach('Title of the article');
    await tab.type('Tea for cold hands');
    await tab.press('Enter');
    await user.sees('A new draft was started.');
    await user.sees('Summary');
    await user.reach('Text');
    await tab.type('Ginger, and time.');
    await user.sees('Saved');
    await user.choose('When it is shown…', { back: true });
    await user.choose('Show from today');
    await user.sees('“Tea for cold hands”');

    await user.choose('Publish', { back: true });
    await user.sees('Changes that visitors don’t see yet');
    await user.choose('Publish');
    await user.sees('Your site is published.');
    expect(site.published('practice.yaml')).toContain(
      '- from: 2026-12-07\n          to: 2026-12-12\n          reason: Vacation',
    );
    expect(site.published('practice.yaml')).toContain('price: { amount: 175 }');
    expect(site.published('articles/tea-for-cold-hands.md')).toBe(
      '---\ntitle: Tea for cold hands\ndate: 2026-11-30\n---\n\nGinger, and time.',
    );
    expect(await tab.evaluate('problems')).toEqual([]);
  });

  test('opens every view, none of which is wider than the window', async () => {
    for (const [address, heading] of VIEWS) {
      await tab.evaluate(`void (location.hash = '#/${address}')`);
      await user.until(`document.querySelector('main h1')?.textContent.includes('${heading}')`, heading);
      expect(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    }
    expect(await tab.evaluate('problems')).toEqual([]);
  });
});
