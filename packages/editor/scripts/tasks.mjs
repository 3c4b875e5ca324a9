// @ts-check
// Performs the tasks of docs/editor.md on a phone, and prints its table: the number of taps and seconds that each takes.
// The seconds are an estimate for a person (TAP_S to find and tap something, KEY_S for each character) plus the measured
// time of the editor. Build the packages first. Needs a Chromium: set TENDWELL_CHROMIUM if it is in an unusual place.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pasteFromWord } from '../../../examples/practice-site/e2e/support/paste-word.mjs';
import { launchChromium } from '../../../scripts/lib/browsers/launch-chromium.mjs';
import { root } from '../../../scripts/lib/root.mjs';
import { makeGitRemote } from '../../../scripts/testing/git-remote.mjs';
import { serveEditor } from '../dist/node/index.js';
import { WORD } from './word.mjs';

const TAP_S = 1.5;
const KEY_S = 0.25;
/** Opening the calendar of a phone, and choosing a day in it. */
const DAY_S = 4;

const folder = await mkdtemp(path.join(tmpdir(), 'tendwell-editor-tasks-'));
const content = path.join(folder, 'content');
await cp(path.join(root, 'examples/practice-site/content'), content, { recursive: true });
makeGitRemote(folder);
const server = await serveEditor({ content, now: () => new Date('2026-12-01T10:00:00-05:00') });
const browser = await launchChromium();
const page = await browser.newPage({
  viewport: { width: 360, height: 740 },
  locale: 'en-US',
  hasTouch: true,
});
let taps = 0;
let person = 0;

/** @param {string} name @param {import('playwright-core').Locator | import('playwright-core').Page} [where] */
async function tap(name, where = page) {
  taps += 1;
  person += TAP_S;
  await where.getByRole('button', { name, exact: true }).first().click();
}

/** @param {string} label @param {string} day */
async function choose(label, day) {
  person += DAY_S;
  await page.getByLabel(label, { exact: true }).fill(day);
}

/** @param {import('playwright-core').Locator} field @param {string} text */
async function type(field, text) {
  person += text.length * KEY_S;
  await field.fill(text);
}

/** @param {string} name */
async function goTo(name) {
  taps += 1;
  person += TAP_S;
  await page.getByRole('link', { name, exact: true }).click();
}

/** @param {string | RegExp} text */
const said = (text) => page.getByRole('status').filter({ hasText: text }).waitFor();

/** @type {[string, () => Promise<void>][]} */
const tasks = [
  [
    'close today',
    async () => {
      await tap('Close today');
      await tap('Close today', page.locator('closing-form'));
      await said('closed today');
    },
  ],
  [
    'close for the winter break',
    async () => {
      await tap('Close for several days');
      await choose('First day', '2027-12-24');
      await choose('Last day', '2028-01-02');
      await tap('Winter break');
      await tap('Save');
      await said('Dec 24');
    },
  ],
  [
    'have other hours on one day',
    async () => {
      await tap('Other hours on one day');
      await choose('Day', '2026-12-08');
      await type(page.getByRole('textbox', { name: 'Hours', exact: true }), '9-12');
      await tap('Save');
      await said('Your hours on');
    },
  ],
  [
    'say that somebody is away',
    async () => {
      await tap('Someone is away');
      taps += 1;
      person += TAP_S;
      await page.getByRole('checkbox', { name: 'Irene Kuo' }).check();
      await choose('First day', '2026-12-07');
      await choose('Last day', '2026-12-11');
      await tap('Save');
      await said('Irene Kuo');
    },
  ],
  [
    'say that somebody is away for an afternoon',
    async () => {
      await tap('Someone is away');
      taps += 1;
      person += TAP_S;
      await page.getByRole('checkbox', { name: 'Irene Kuo' }).check();
      await choose('First day', '2026-12-04');
      await type(page.getByRole('textbox', { name: 'Hours', exact: true }), '9-12');
      await tap('Save');
      await said('Irene Kuo: 9:00');
    },
  ],
  [
    'announce something',
    async () => {
      await tap('Write an announcement');
      await type(page.getByLabel('Text', { exact: true }), 'We have room for new people in January.');
      await tap('Save');
      await said('The announcement is saved');
    },
  ],
  [
    'say whether there is room for new clients',
    async () => {
      taps += 1;
      person += TAP_S;
      await page.getByRole('group', { name: 'Irene Kuo' }).getByLabel('No', { exact: true }).check();
      await said('Irene Kuo');
    },
  ],
  [
    'raise a price',
    async () => {
      await tap('Change the price of First visit');
      await type(page.getByLabel('Price', { exact: true }), '175');
      await tap('Save');
      await said('First visit is now');
    },
  ],
  [
    'paste an article with two photos from Word, describe one, and schedule it',
    async () => {
      const dialog = page.getByRole('dialog');
      await goTo('Articles');
      await tap('New article');
      await type(dialog.getByLabel('Title of the article'), 'Wool: what it can do');
      await tap('New article', dialog);
      taps += 2;
      person += 2 * TAP_S;
      const text = page.getByRole('textbox', { name: 'Text', exact: true });
      await text.click();
      await pasteFromWord(text, WORD);
      taps += 1;
      person += TAP_S;
      await type(dialog.getByLabel('What does the picture show?').nth(1), 'A chair by a window');
      await tap('Add to the text', dialog);
      await page.locator('.text-bar').getByText('Saved', { exact: true }).waitFor();
      await tap('When it is shown…');
      await choose('First day on the site', '2026-12-12');
      await tap('Schedule', dialog);
      await said('is scheduled for Dec 12, 2026.');
    },
  ],
  [
    'publish',
    async () => {
      await goTo('Publish');
      await tap('Publish');
      await said('Your site is published.');
    },
  ],
];

try {
  await page.goto(server.url);
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  console.log('| to | taps | seconds |\n|---|---|---|');
  for (const [name, act] of tasks) {
    taps = 0;
    person = 0;
    const start = performance.now();
    await act();
    const seconds = person + (performance.now() - start) / 1000;
    console.log(`| ${name} | ${taps} | ${Math.round(seconds)} |`);
  }
} finally {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
}
