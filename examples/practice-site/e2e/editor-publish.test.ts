import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveEditor } from '@tendwell/editor/node';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { launch } from './support/browser.js';
import { removeEdited, smallTargets, widthAt320 } from './support/editor.js';
import { type GitSite, startGitSite } from './support/git-site.ts';

/** A practice in English and Spanish. */
const EXAMPLE = 'solo-therapist';

let site: GitSite;
let browser: Browser;
let page: Page;

const remote = () => path.join(site.folder, 'remote.git');

beforeAll(async () => {
  site = await startGitSite({ now: () => new Date('2026-11-30T15:00:00Z') }, EXAMPLE);
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: 'en-US' });
  await page.goto(site.server.url);
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

beforeEach(async () => {
  site.git('checkout', '--quiet', '--', 'content');
});

let loads = 0;

/** Opens a view in a fresh page: with another query, it is loaded, whatever its hash. */
async function go(view: string, heading: string): Promise<void> {
  await page.goto(`${new URL(site.server.url).origin}/?${++loads}#/${view}`);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const said = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor();

async function expectGoodView(): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await widthAt320(page)).toBe(320);
  expect(await smallTargets(page)).toEqual([]);
}

describe('a site in two languages', () => {
  it('names the language of the facts of a translation, and not that of the others', async () => {
    await go('facts', 'Facts');
    const names = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(names.filter((name) => name.startsWith('Practice'))).toEqual(['Practice', 'Practice Spanish']);
  });

  it('is closed with a reason in each, and opened again in both', async () => {
    await go('today', 'Today');
    await press('Close for several days');
    await page.getByLabel('First day').fill('2027-02-15');
    await page.getByLabel('Last day').fill('2027-02-19');
    await page.getByRole('textbox', { name: 'Reason (optional)' }).fill('A course');
    await page.getByLabel('Reason in Spanish').fill('Un curso');
    await expectGoodView();
    await press('Save');
    await said('Feb 15');
    expect(await site.read('practice.yaml')).toContain(
      '{ from: 2027-02-15, to: 2027-02-19, reason: A course',
    );
    expect(await site.read('es/practice.yaml')).toContain('{ from: 2027-02-15, reason: Un curso }');
    await press('Undo');
    await said('Undone');
    expect(await site.read('es/practice.yaml')).not.toContain('Un curso');
    await press(/^Remove: Dec\s21/);
    await said('Removed');
    expect(await site.read('practice.yaml')).not.toContain('2026-12-21');
    expect(await site.read('es/practice.yaml')).not.toContain('2026-12-21');
  });

  it('announces something in each', async () => {
    await go('today', 'Today');
    await press('Write an announcement');
    await page.getByLabel('Text', { exact: true }).fill('I have two openings.');
    await page
      .getByRole('textbox', { name: 'Text in Spanish (optional)', exact: true })
      .fill('Tengo dos lugares.');
    await expectGoodView();
    await press('Save');
    await said('The announcement is saved');
    expect(await site.read('practice.yaml')).toContain('text: I have two openings.');
    expect(await site.read('es/practice.yaml')).toContain('text: Tengo dos lugares.');
    await page.getByRole('region', { name: 'Announcement' }).getByRole('button', { name: 'Remove' }).click();
    await said('removed');
    for (const file of ['practice.yaml', 'es/practice.yaml'])
      expect(await site.read(file)).not.toContain('announcement');
  });
});

describe('Publish', () => {
  const change = async (file: string, from: string, to: string) =>
    writeFile(path.join(site.folder, 'content', file), (await site.read(file)).replace(from, to));

  it('has nothing to publish at first', async () => {
    await go('publish', 'Publish');
    await page.getByText('Everything is published.').waitFor();
    expect(await page.getByRole('button', { name: 'Publish' }).isDisabled()).toBe(true);
    await expectGoodView();
  });

  it('shows the changes in words, and side by side', async () => {
    await change('practice.yaml', 'title: LPC, LPCC', 'title: LPC');
    await go('publish', 'Publish');
    await page
      .locator('summary')
      .filter({ hasText: /^Practice/ })
      .click();
    const row = page.getByRole('row').filter({ hasText: 'People › Marisol Quiroga › Credentials' });
    await row.getByRole('cell', { name: 'LPC, LPCC' }).waitFor();
    await page.locator('ins').filter({ hasText: 'title: LPC' }).waitFor();
    await expectGoodView();
  });

  it('stops at an error, and links to it', async () => {
    await change('practice.yaml', 'title: LPC, LPCC', 'titel: LPC');
    await go('publish', 'Publish');
    await page.getByRole('heading', { name: 'Fix these first' }).waitFor();
    expect(await page.getByRole('button', { name: 'Publish' }).isDisabled()).toBe(true);
    await expectGoodView();
    await page.getByRole('link', { name: 'Practice, 47' }).click();
    await page.getByRole('heading', { level: 1, name: 'practice.yaml' }).waitFor();
  });

  it('shows that it publishes, and that the remote rejects it, and keeps everything', async () => {
    await change('practice.yaml', 'title: LPC, LPCC', 'title: LPC');
    const hook = path.join(remote(), 'hooks/pre-receive');
    await writeFile(hook, '#!/bin/sh\nsleep 1\necho "No room for more."\nexit 1\n', { mode: 0o755 });
    await go('publish', 'Publish');
    const published = said('Publishing…');
    await press('Publish');
    await published;
    await page.getByRole('alert').filter({ hasText: 'Your site was not published' }).waitFor();
    await page.getByText('Output of the programs').click();
    await page.getByText('No room for more.').waitFor();
    await expectGoodView();
    await rm(hook);
    await press('Publish');
    await said('Your site is published.');
    await page.getByText('Everything is published.').waitFor();
    expect(site.published('practice.yaml')).toContain('title: LPC\n');
    await expectGoodView();
  });

  it('overwrites nothing that was pushed to the same line', async () => {
    site.git('clone', '--quiet', 'remote.git', 'theirs');
    const theirs = path.join(site.folder, 'theirs/content/practice.yaml');
    await writeFile(theirs, (await readFile(theirs, 'utf8')).replace('title: LPC', 'title: Theirs'));
    site.git('-C', 'theirs', 'commit', '--quiet', '--all', '--message=Theirs');
    site.git('-C', 'theirs', 'push', '--quiet');
    await change('practice.yaml', 'title: LPC', 'title: Ours');
    await go('publish', 'Publish');
    await press('Publish');
    await page.getByRole('alert').filter({ hasText: 'Your site was not published' }).waitFor();
    await expectGoodView();
    expect(site.published('practice.yaml')).toContain('title: Theirs');
    expect(await site.read('practice.yaml')).toContain('title: Ours');
    site.git('reset', '--quiet', '--hard', 'origin/main');
  });

  it('shows who has changed what, and restores it', async () => {
    await go('today', 'Today');
    await page.getByRole('group', { name: 'Marisol Quiroga' }).getByLabel('No', { exact: true }).check();
    await said('Marisol Quiroga');
    const after = await site.read('practice.yaml');
    await go('publish', 'Publish');
    await press(/^Restore the version before/);
    await said('The earlier version was restored.');
    expect(await site.read('practice.yaml')).not.toBe(after);
    await page
      .getByText(/^Restored: Practice/)
      .first()
      .waitFor();
    await expectGoodView();
  });

  it('shows that the site is not published from here', async () => {
    await rename(path.join(site.folder, '.git'), path.join(site.folder, 'git'));
    try {
      await go('publish', 'Publish');
      await page.getByText('This site is not published from here').waitFor();
      await expectGoodView();
    } finally {
      await rename(path.join(site.folder, 'git'), path.join(site.folder, '.git'));
    }
  });
});

it('reports that a command has printed nothing for two minutes, and stops it', async () => {
  const own = await mkdtemp(path.join(tmpdir(), 'tendwell-publish-'));
  await cp(path.join(import.meta.dirname, '../..', EXAMPLE, 'content'), path.join(own, 'content'), {
    recursive: true,
  });
  const wait = `"${process.execPath}" -e "console.log('Building…'); setInterval(() => {}, 1000)"`;
  const slow = await serveEditor({ content: path.join(own, 'content'), publish: { command: wait } });
  const view = await browser.newPage({ locale: 'en-US' });
  try {
    await view.clock.install();
    await view.goto(slow.url);
    await view.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    await view.getByRole('group', { name: 'Marisol Quiroga' }).getByLabel('No', { exact: true }).check();
    await view.getByRole('status').filter({ hasText: 'Marisol Quiroga' }).waitFor();
    await view.getByRole('link', { name: 'Publish' }).click();
    await view.getByRole('button', { name: 'Publish', exact: true }).click();
    // From here on, the time of the page passes only second by second, each with a question to the server.
    await view.clock.pauseAt((await view.evaluate(() => Date.now())) + 5000);
    const seconds = async (count: number) => {
      for (let passed = 0; passed < count; passed++)
        await Promise.all([view.waitForResponse(/publication\/progress$/), view.clock.runFor(1000)]);
    };
    await expect
      .poll(async () => {
        await seconds(1);
        return view.locator('pre').filter({ hasText: 'Building…' }).count();
      })
      .toBe(1);
    const quiet = view.getByText('There has been no output for two minutes.');
    await seconds(118);
    expect(await quiet.count()).toBe(0);
    await seconds(3);
    await quiet.waitFor();
    await view.clock.resume();
    expect(await violations(view)).toEqual([]);
    await view.getByRole('button', { name: 'Stop' }).click();
    await view.getByRole('alert').filter({ hasText: 'Your site was not published' }).waitFor();
    expect(await quiet.count()).toBe(0);
  } finally {
    await view.close();
    await slow.close();
    await removeEdited(own);
  }
});
