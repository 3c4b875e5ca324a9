import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type EditorServer, serveEditor } from '@tendwell/editor/node';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { launch } from './support/browser.js';
import { smallTargets, widthAt320 } from './support/editor.js';

const NOW = '2026-11-30T15:00:00Z';
const site = path.join(import.meta.dirname, '../content');

let folder: string;
let server: EditorServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let original: string;
let taps: number;
const errors: string[] = [];

const file = () => path.join(folder, 'content/practice.yaml');
const saved = () => readFile(file(), 'utf8');
const url = (hash = '') => `${new URL(server.url).origin}/${hash}`;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tendwell-edit-'));
  await cp(site, path.join(folder, 'content'), { recursive: true });
  original = await saved();
  server = await serveEditor({ content: path.join(folder, 'content'), now: () => new Date(NOW) });
  browser = await launch();
  context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'en-US',
    timezoneId: 'America/New_York',
  });
  page = await context.newPage();
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML|trusted-types/i.test(message.text()))
      errors.push(message.text());
  });
  await page.goto(server.url);
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await writeFile(file(), original);
  await go();
  taps = 0;
});

/** Opens a view from a fresh page. */
async function go(hash = '', heading: string | RegExp = 'Today'): Promise<void> {
  await page.goto('about:blank');
  await page.goto(url(hash));
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

async function tap(name: string | RegExp, role: 'button' | 'link' = 'button'): Promise<void> {
  taps++;
  await page
    .getByRole(role, { name, exact: typeof name === 'string' })
    .first()
    .click();
}

const said = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor();

/** The lines that differ from the file as it was. */
async function changedLines(): Promise<{ added: string[]; removed: string[] }> {
  const [before, after] = [original.split('\n'), (await saved()).split('\n')];
  return {
    added: after.filter((line) => !before.includes(line)),
    removed: before.filter((line) => !after.includes(line)),
  };
}

describe('Today on a phone', () => {
  it('closes today in two taps, and takes it back in one', async () => {
    await tap('Close today');
    await page.locator('closing-form').getByRole('button', { name: 'Close today' }).click();
    await said('closed today');
    expect(taps + 1).toBe(2);
    expect(await changedLines()).toEqual({
      added: ['        - from: 2026-11-30', '          announceDays: 1'],
      removed: [],
    });
    await tap('Undo');
    await said('Undone');
    expect(await saved()).toBe(original);
  });

  it('closes for a winter break, and shows before what visitors will see', async () => {
    await tap('Close for several days');
    await page.getByLabel('First day').fill('2027-02-15');
    await page.getByLabel('Last day').fill('2027-02-20');
    await tap('Winter break');
    const preview = page.getByRole('region', { name: 'Visitors see' }).last();
    await preview.getByText('Closed Feb 15 – 20, 2027 (Winter break)').first().waitFor();
    await tap('Save');
    await said('Feb 15');
    expect(taps).toBe(3);
    expect((await changedLines()).removed).toEqual([]);
    expect((await changedLines()).added).toEqual(['        - from: 2027-02-15', '          to: 2027-02-20']);
  });

  it('raises a price, and changes only that number', async () => {
    await tap('Change the price of First visit');
    await page.getByLabel('Price', { exact: true }).fill('175');
    await tap('Save');
    await said('First visit is now $175.');
    expect(taps).toBe(2);
    expect(await changedLines()).toEqual({
      added: ['    price: { amount: 175 }'],
      removed: ['    price: { amount: 165 }'],
    });
  });

  it('says that somebody takes no new clients', async () => {
    await page.getByRole('group', { name: 'Irene Kuo' }).getByLabel('No', { exact: true }).check();
    await said('Irene Kuo');
    expect((await changedLines()).added).toEqual(['    acceptingNewClients: false']);
  });

  it('says that somebody is away, in three taps and the two days', async () => {
    await tap('Someone is away');
    taps++;
    await page.getByRole('checkbox', { name: 'Irene Kuo' }).check();
    await page.getByLabel('First day').fill('2026-12-07');
    await page.getByLabel('Last day').fill('2026-12-11');
    const preview = page.getByRole('region', { name: 'Visitors see' }).last();
    await preview.getByText(/Dec\s7.*away/).waitFor();
    await tap('Save');
    await said('Irene Kuo: away Dec 7');
    expect(taps).toBe(3);
    expect(await changedLines()).toEqual({
      added: ['        - from: 2026-12-07', '          to: 2026-12-11'],
      removed: [],
    });
    const row = page.getByRole('listitem').filter({ hasText: 'Away · Irene Kuo' });
    await row.getByRole('button', { name: 'Remove' }).click();
    await said('Removed');
    expect(await page.getByText('Away · Irene Kuo').count()).toBe(0);
  });

  it('says that somebody is away for an afternoon, in three taps, and takes it back in one', async () => {
    await tap('Someone is away');
    taps++;
    await page.getByRole('checkbox', { name: 'Irene Kuo' }).check();
    await page.getByLabel('First day').fill('2026-12-04');
    await page.getByRole('textbox', { name: 'Hours', exact: true }).fill('9-12');
    const preview = page.getByRole('region', { name: 'Visitors see' }).last();
    await preview.getByText(/Dec\s4.*9:00\sAM.*12:00\sPM/).waitFor();
    await tap('Save');
    await said(/Irene Kuo: 9:00\sAM.*12:00\sPM, Dec 4/);
    expect(taps).toBe(3);
    expect(await saved()).toContain('- from: 2026-12-04\n          hours: ["09:00-12:00"]');
    await tap('Undo');
    await said('Undone');
    expect(await saved()).toBe(original);
  });

  it('gives one person hours on one day, in three taps, and changes them there', async () => {
    await tap('Other hours on one day');
    taps++;
    await page.getByRole('radio', { name: 'Amos Pelkey' }).check();
    await page.getByLabel('Day', { exact: true }).fill('2026-12-05');
    const hours = page.getByRole('textbox', { name: 'Hours', exact: true });
    await hours.fill('10-2');
    const preview = page.getByRole('region', { name: 'Visitors see' }).last();
    await preview.getByText(/Dec\s5.*10:00\sAM.*2:00\sPM/).waitFor();
    expect(await page.getByLabel('Announce it at the top of every page').count()).toBe(0);
    await tap('Save');
    await said('Amos Pelkey: 10:00');
    expect(taps).toBe(3);
    const row = page.getByRole('listitem').filter({ hasText: /10:00.*Amos Pelkey/ });
    await row.getByRole('button', { name: 'Change' }).click();
    await hours.fill('11-2');
    await tap('Save');
    await said('Changed');
    expect(await saved()).toContain('- from: 2026-12-05\n          hours: ["11:00-14:00"]');
  });

  it('shows what visitors see by the clock of the server, also when that of the phone is wrong', async () => {
    // Monday at ten in the zone of the practice. The browser has that of the machine.
    const status = page.locator('site-preview .tendwell-status').first();
    await expect
      .poll(() => status.evaluate((line) => line.shadowRoot?.textContent))
      .toMatch(/^Open until 12:30\sPM$/);
  });

  it('gives one day other hours, as they were typed', async () => {
    await tap('Other hours on one day');
    await page.getByLabel('Day', { exact: true }).fill('2026-12-08');
    await page.getByRole('textbox', { name: 'Hours', exact: true }).fill('lunch');
    await tap('Save');
    await page.getByText('isn’t a range of times').waitFor();
    await page.getByRole('textbox', { name: 'Hours', exact: true }).fill('9-12, 2-4');
    await tap('Save');
    await said('Your hours on');
    expect(await saved()).toContain('- from: 2026-12-08\n          hours: ["09:00-12:00", "14:00-16:00"]');
  });

  it('keeps the preview while hours are tidied, so that Save does not move away from under a press', async () => {
    await tap('Other hours on one day');
    await page.getByLabel('Day', { exact: true }).fill('2026-12-08');
    await page.getByRole('textbox', { name: 'Hours', exact: true }).fill('9-12');
    const shown = page.locator('closing-form practice-visit > *').first();
    await shown.waitFor();
    const element = await shown.elementHandle();
    await page.keyboard.press('Tab');
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Hours', exact: true }).inputValue())
      .toMatch(/^9:00/);
    expect(await element?.evaluate((one) => one.isConnected)).toBe(true);
  });
});

describe('Facts', () => {
  it('changes only the field that was typed, and shows errors beside it', async () => {
    await go('#/facts/practice.yaml/locations/0', 'Portland');
    const phone = page.getByLabel('Phone');
    await phone.fill('12');
    await page.locator('[id="f-locations-0-phone-error"]').waitFor();
    // As it was: nothing is left to check.
    await phone.fill('+1 207 555 0164');
    await page.locator('[id="f-locations-0-phone-error"]').waitFor({ state: 'detached' });
    await phone.fill('+1 207 555 0165');
    await page.locator('[id="f-locations-0-phone-error"]').waitFor({ state: 'detached' });
    await tap('Save');
    await said('Saved');
    expect(await changedLines()).toEqual({
      added: ['    phone: "+1 207 555 0165"'],
      removed: ['    phone: "+1 207 555 0164"'],
    });
  });

  it('keeps the place of somebody with a keyboard when Save and Undo go, and ends what it said at the next change', async () => {
    await go('#/facts/practice.yaml/locations/0', 'Portland');
    const phone = page.getByLabel('Phone');
    await phone.fill('+1 207 555 0165');
    await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
    await said('Saved');
    const heading = page.locator('h1:focus');
    await heading.waitFor();
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await said('Undone');
    await heading.waitFor();
    await phone.fill('+1 207 555 0166');
    await page.getByText('Undone').waitFor({ state: 'detached' });
    await tap('Discard changes');
    await said('were discarded');
    // What can be undone stays.
    await tap('Today', 'link');
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
  });

  it('moves a service with the keyboard, and the focus stays on it', async () => {
    await go('#/facts/practice.yaml/services', 'Services and prices');
    await page.getByRole('button', { name: 'Move Follow-up visit up' }).press('Enter');
    await said('is now number 1');
    const focused = page.locator(':focus');
    expect(await focused.getAttribute('aria-label')).toBe('Move Follow-up visit down');
    await tap('Save');
    await said('Saved');
    const text = await saved();
    expect(text.indexOf('Follow-up visit')).toBeLessThan(text.indexOf('name: First visit'));
    expect(text.split('\n').sort()).toEqual(original.split('\n').sort());
  });

  it('adds a service, whose empty name is an error only when it is saved', async () => {
    await go('#/facts/practice.yaml/services', 'Services and prices');
    await tap('Add');
    await page.getByRole('heading', { level: 1, name: 'New' }).waitFor();
    expect(await page.getByText('Fill in this field.').count()).toBe(0);
    await tap('Save');
    await page.getByText('Fill in this field.').waitFor();
    await page.getByLabel('Name of the service', { exact: true }).fill('Cupping');
    await tap('Save');
    await said('Saved');
    expect((await changedLines()).added).toEqual(['  - name: Cupping']);
  });

  it('drags hours with the arrow keys', async () => {
    await go('#/facts/practice.yaml/locations/0', 'Portland');
    await page.getByRole('slider', { name: 'Friday, closes' }).press('ArrowRight');
    await tap('Save');
    await said('Saved');
    expect((await changedLines()).added).toEqual(['      friday: ["09:00-15:15"]']);
  });
});

describe('when something goes wrong', () => {
  it('shows both versions if somebody else has changed the same, and overwrites nothing unasked', async () => {
    await tap('Change the price of First visit');
    await page.getByLabel('Price', { exact: true }).fill('175');
    await writeFile(file(), original.replace('amount: 165', 'amount: 170'));
    await tap('Save');
    const dialog = page.getByRole('dialog', { name: 'Someone else changed this too' });
    await dialog.getByRole('cell', { name: '170' }).waitFor();
    await dialog.getByRole('cell', { name: '175' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Keep theirs' }).click();
    await said('Their version was kept');
    expect(await saved()).toContain('amount: 170');
  });

  it('keeps what somebody else has changed elsewhere, without asking', async () => {
    await tap('Change the price of First visit');
    await page.getByLabel('Price', { exact: true }).fill('175');
    await writeFile(file(), original.replace('founded: "2014"', 'founded: "2013"'));
    await tap('Save');
    await said('First visit is now');
    expect(await saved()).toContain('founded: "2013"');
    expect(await saved()).toContain('amount: 175');
  });

  it('shows what Git or another program has changed when somebody comes back to the window', async () => {
    await writeFile(file(), original.replace('amount: 165', 'amount: 170'));
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.getByText('$170').waitFor();
  });

  it('keeps what was typed while the editor cannot be reached', async () => {
    await tap('Change the price of First visit');
    await page.getByLabel('Price', { exact: true }).fill('175');
    await context.setOffline(true);
    await tap('Save');
    await page.getByRole('alert').filter({ hasText: 'can’t be reached' }).waitFor();
    expect(await page.getByLabel('Price', { exact: true }).inputValue()).toBe('175');
    await context.setOffline(false);
    await tap('Save');
    await said('First visit is now');
  });

  it('asks to sign in when the session has ended', async () => {
    const cookies = await context.cookies();
    await context.clearCookies();
    await page.goto('about:blank');
    await page.goto(url());
    await page.getByRole('heading', { level: 1, name: 'You’re signed out' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await context.addCookies(cookies);
  });

  it('shows a broken file at the line, and continues once it is fixed', async () => {
    await writeFile(file(), original.replace('legalName: ', 'legalName: "'));
    await go();
    await page.getByRole('alert').filter({ hasText: 'can’t be read' }).waitFor();
    await tap('Show where', 'link');
    await page.getByRole('heading', { level: 1, name: 'practice.yaml' }).waitFor();
    await page
      .getByRole('button', { name: /^Line \d/ })
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'practice.yaml' }).fill(original);
    await tap('Save');
    await said('Saved');
    await tap('Today', 'link');
    await page.getByRole('button', { name: 'Close today' }).waitFor();
  });
});

describe('every view', () => {
  it.each([
    ['', 'Today'],
    ['#/facts', 'Facts'],
    ['#/facts/practice.yaml/about', 'About the practice'],
    ['#/facts/practice.yaml/locations/0', 'Portland'],
    ['#/facts/practice.yaml/services', 'Services and prices'],
    ['#/facts/practice.yaml/services/2', 'Thursday evening'],
    ['#/facts/practice.yaml/practitioners/0', 'Miriam Thibodeau'],
    ['#/facts/faq.yaml/questions', 'Questions and answers'],
    ['#/facts/newsletter.yaml/about', 'Settings'],
    ['#/facts/text/practice.yaml', 'practice.yaml'],
  ])('%s is accessible, no wider than a narrow phone, and easy to tap', async (hash, heading) => {
    await go(hash, heading);
    expect(await violations(page)).toEqual([]);
    expect(await widthAt320(page)).toBe(320);
    expect(await smallTargets(page)).toEqual([]);
  });

  it.each(['today', 'days', 'hours', 'away', 'announcement'])(
    'the form for %s is accessible',
    async (form) => {
      const names = {
        today: 'Close today',
        days: 'Close for several days',
        hours: 'Other hours on one day',
        away: 'Someone is away',
        announcement: 'Write an announcement',
      };
      await tap(names[form as keyof typeof names]);
      await page.locator('closing-form, announcement-form').getByRole('button', { name: 'Cancel' }).waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await widthAt320(page)).toBe(320);
      expect(await smallTargets(page)).toEqual([]);
    },
  );

  it('shows in forced colors which view is the current one', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    try {
      const lines = await page
        .locator('.app-header nav a')
        .evaluateAll((links) => links.map((link) => getComputedStyle(link).borderBlockEndColor));
      const [today, ...others] = lines;
      expect(others.length).toBeGreaterThan(3);
      expect(new Set(others).size).toBe(1);
      expect(others).not.toContain(today);
    } finally {
      await page.emulateMedia({ forcedColors: null });
    }
  });

  it('breaks no rule of the Content-Security-Policy, and throws nothing', () => {
    expect(errors).toEqual([]);
  });
});
