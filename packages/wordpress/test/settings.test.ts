import { readFileSync } from 'node:fs';
import type { Practice } from '@tendwell/content';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { logIn } from './block-editor.js';
import {
  isSkipped,
  practice,
  type Settings,
  save,
  savedFacts,
  saveFacts,
  settingsUrl,
  startSettings,
  violations,
} from './settings-page.js';
import type { WordPress } from './wordpress.js';

const SECTIONS = (
  JSON.parse(readFileSync(new URL('../dist/tendwell/data/form-en.json', import.meta.url), 'utf8')) as {
    sections: { name: string; title: string }[];
  }
).sections.map(({ name }) => name);

/** Facts that no form shows. */
const unshown = { theme: { design: 'quiet' }, 'x-own': { empty: {}, list: [], number: 1.5 } };
const HOSTILE = `"><script>alert(1)</script><b x='`;

describe.skipIf(isSkipped)('the settings in WordPress', { timeout: 120_000 }, () => {
  let settings: Settings;
  let wordpress: WordPress;
  let browser: Browser;
  let page: Page;
  let scripted: Page;
  beforeAll(async () => {
    settings = await startSettings();
    ({ wordpress, browser, page, scripted } = settings);
  }, 240_000);
  afterAll(() => settings?.stop(), 60_000);
  beforeEach(() => saveFacts(wordpress, 'practice', { ...practice, ...unshown }));

  const open = (section: string) => page.goto(settingsUrl(wordpress, section));

  test.each(SECTIONS)('change nothing if “%s” is saved as it is', async (section) => {
    const names = ['practice', 'newsletter', 'questions'];
    const before = await Promise.all(names.map((name) => savedFacts(wordpress, name)));
    await open(section);
    expect(await save(page)).toBe('Saved.');
    expect(await Promise.all(names.map((name) => savedFacts(wordpress, name)))).toEqual(before);
  });

  test('are one click from the list of plugins, where an administrator is after installing it', async () => {
    await page.goto(`${wordpress.url}/wp-admin/plugins.php`);
    await page
      .locator('tr[data-plugin="tendwell/tendwell.php"]')
      .getByRole('link', { name: 'Settings' })
      .click();
    expect(await page.inputValue('#tendwell-name')).toBe(practice.name);
  });

  test('save a fact, and leave alone what has no field', async () => {
    await open('about');
    await page.fill('#tendwell-name', 'Salt & Tide');
    await page.fill('#tendwell-tagline', '');
    expect(await save(page)).toBe('Saved.');
    expect(await page.inputValue('#tendwell-name')).toBe('Salt & Tide');
    const { tagline, ...rest } = practice;
    expect(tagline).toBeDefined();
    expect(await savedFacts(wordpress, 'practice')).toEqual({ ...rest, ...unshown, name: 'Salt & Tide' });
    expect(await wordpress.post('twentytwentythree')).toContain('<practice-visit>');
  });

  test('say what is wrong at its field, save nothing, and keep what was typed', async () => {
    await open('locations');
    await page.locator('summary').first().click();
    await page.fill('#tendwell-locations-0-phone', '555-0118');
    await page.fill('#tendwell-locations-0-parking', 'Behind the mill.');
    await page.fill('#tendwell-locations-0-hours-monday-1-opens', '14:00');
    const said = await save(page);
    expect(said).toContain('Locations 1, Phone: This isn’t a phone number.');
    expect(said).toContain('Locations 1, Opening hours, Monday: A time is missing here');
    expect(await page.inputValue('#tendwell-locations-0-phone')).toBe('555-0118');
    expect(await page.inputValue('#tendwell-locations-0-parking')).toBe('Behind the mill.');
    expect(await page.inputValue('#tendwell-locations-0-hours-monday-1-opens')).toBe('14:00');
    expect(await page.innerText('#tendwell-locations-0-phone-problem')).toContain('+1 503 555 0118');
    expect(await page.getAttribute('#tendwell-locations-0-phone', 'aria-describedby')).toBe(
      'tendwell-locations-0-phone-help tendwell-locations-0-phone-problem',
    );
    expect(await savedFacts(wordpress, 'practice')).toEqual({ ...practice, ...unshown });
    await page.fill('#tendwell-locations-0-phone', '+1 503 555 0118');
    await page.fill('#tendwell-locations-0-hours-monday-1-closes', '18:00');
    expect(await save(page)).toBe('Saved.');
    const [location] = ((await savedFacts(wordpress, 'practice')) as Practice).locations;
    expect(location).toMatchObject({ phone: '+1 503 555 0118', parking: 'Behind the mill.' });
    expect(location?.hours?.monday).toEqual([...(practice.locations[0]?.hours?.monday ?? []), '14:00-18:00']);
  });

  test('add and remove rows without saving them', async () => {
    await open('about');
    const add = page.getByRole('button', { name: 'Add: Social media' });
    await page.fill('#tendwell-legalName', 'Salt and Tide LLC');
    await add.click();
    expect(await page.innerText('#tendwell-messages')).toContain('Nothing has been saved yet.');
    await page.waitForSelector('#tendwell-social-1:focus');
    await page.fill('#tendwell-social-1-name', 'Pictures');
    await page.fill('#tendwell-social-1-url', 'https://pictures.example.com/tide');
    await add.click();
    await page.click('summary:has-text("Mastodon")');
    await page.getByRole('button', { name: 'Remove: Mastodon' }).click();
    expect(await page.inputValue('#tendwell-legalName')).toBe('Salt and Tide LLC');
    expect(await savedFacts(wordpress, 'practice')).toEqual({ ...practice, ...unshown });
    // The empty row is left out.
    expect(await save(page)).toBe('Saved.');
    const social = [{ name: 'Pictures', url: 'https://pictures.example.com/tide' }];
    const legalName = 'Salt and Tide LLC';
    expect(await savedFacts(wordpress, 'practice')).toEqual({ ...practice, ...unshown, social, legalName });
  });

  test('begin with what WordPress knows', async () => {
    await wordpress.run(
      `update_option('tendwell_practice', ''); update_option('timezone_string', 'Asia/Tokyo');`,
    );
    await open('about');
    expect(await page.inputValue('#tendwell-name')).toBe('Trial');
    await page.selectOption('#tendwell-kind', 'yoga');
    expect(await save(page)).toBe('Saved.');
    const url = `${wordpress.url}/`;
    const about = { name: 'Trial', kind: 'yoga', url, locale: 'en-US', timeZone: 'Asia/Tokyo' };
    expect(await savedFacts(wordpress, 'practice')).toEqual(about);
    await open('locations');
    expect(await save(page)).toContain('Locations 1, Address, City: Fill in this field.');
    await page.fill('#tendwell-locations-0-address-city', 'Kyoto');
    await page.selectOption('#tendwell-locations-0-address-country', 'JP');
    await page.fill('#tendwell-locations-0-hours-friday', '09:00');
    await page.fill('#tendwell-locations-0-hours-friday-0-closes', '12:30');
    expect(await save(page)).toBe('Saved.');
    const locations = [{ address: { city: 'Kyoto', country: 'JP' }, hours: { friday: ['09:00-12:30'] } }];
    expect(await savedFacts(wordpress, 'practice')).toEqual({ ...about, locations });
  });

  test('print what was saved or typed as text', async () => {
    await saveFacts(wordpress, 'practice', {
      ...practice,
      name: HOSTILE,
      kind: HOSTILE,
      social: [{ name: HOSTILE, url: HOSTILE, [HOSTILE]: 1 }],
      [HOSTILE]: HOSTILE,
    });
    await open('about');
    expect(await page.inputValue('#tendwell-name')).toBe(HOSTILE);
    await page.fill('#tendwell-locale', HOSTILE);
    const said = await save(page);
    expect(said).toContain('Language and region: This language isn’t known.');
    expect(await page.inputValue('#tendwell-locale')).toBe(HOSTILE);
    expect(await page.inputValue('#tendwell-social-0-url')).toBe(HOSTILE);
    expect(await page.content()).not.toContain('<script>alert');
    expect(await page.locator('.wrap b').count()).toBe(0);
  });

  test('show facts of any type', async () => {
    const odd = {
      name: 5,
      kind: [],
      social: 'none',
      locations: [1, { hours: [], address: 'here' }],
      url: {},
    };
    await saveFacts(wordpress, 'practice', odd);
    for (const section of SECTIONS) {
      await open(section);
      expect(await page.innerText('.wrap')).not.toMatch(/Warning|Notice|Deprecated|Fatal error/);
    }
    await open('locations');
    expect(await save(page)).toContain('Saved.');
    expect(await savedFacts(wordpress, 'practice')).toMatchObject(odd);
  });

  test('warn if somebody else has changed the same facts meanwhile', async () => {
    await open('about');
    await saveFacts(wordpress, 'practice', { ...practice, ...unshown, tagline: 'Theirs', founded: '2014' });
    await page.fill('#tendwell-tagline', 'Mine');
    expect(await save(page)).toContain('Someone else changed this in the meantime.');
    expect(await page.inputValue('#tendwell-tagline')).toBe('Mine');
    expect(await savedFacts(wordpress, 'practice')).toMatchObject({ tagline: 'Theirs' });
    expect(await save(page)).toBe('Saved.');
    expect(await savedFacts(wordpress, 'practice')).toMatchObject({ tagline: 'Mine', founded: '2014' });
  });

  test('save nothing of a form that PHP has cut off, of a user who may not, and without a nonce', async () => {
    await open('about');
    const fields = await page.$$eval('form input, form select', (controls) =>
      controls.map((control): [string, string] => {
        const { name, value } = control as unknown as { name: string; value: string };
        return [name, name === 'tendwell[name]' ? 'Changed' : value];
      }),
    );
    const post = (to: Page, changes: Record<string, string | undefined>) => {
      const form = Object.entries({ ...Object.fromEntries(fields), ...changes });
      const sent = form.filter((entry): entry is [string, string] => entry[1] !== undefined);
      return to.request.post(settingsUrl(wordpress, 'about'), { form: Object.fromEntries(sent) });
    };
    expect(await (await post(page, { tendwell_end: undefined })).text()).toContain('max_input_vars');
    expect((await post(page, { _wpnonce: 'wrong' })).status()).toBe(403);
    const author = await browser.newPage();
    author.setDefaultTimeout(60_000);
    await logIn(author, wordpress.url, 'ada');
    expect((await author.goto(settingsUrl(wordpress, 'about')))?.status()).toBe(403);
    expect((await post(author, {})).status()).toBe(403);
    await author.close();
    expect(await savedFacts(wordpress, 'practice')).toMatchObject({ name: practice.name });
    await post(page, {});
    expect(await savedFacts(wordpress, 'practice')).toMatchObject({ name: 'Changed' });
  });

  test('import all facts as JSON, and keep what was typed if it is not JSON', async () => {
    const before = await savedFacts(wordpress, 'practice');
    await open('json');
    await page.fill('#tendwell-practice', '{ "name": ');
    await page.fill('#tendwell-questions', '[]');
    expect(await save(page)).toContain('Practice: This is not JSON (Syntax error).');
    expect(await page.inputValue('#tendwell-practice')).toBe('{ "name": ');
    expect(await savedFacts(wordpress, 'practice')).toEqual(before);
    expect(await savedFacts(wordpress, 'questions')).not.toEqual([]);
    await page.fill('#tendwell-practice', '{ "name": "Tide &amp; Salt" }');
    await page.fill('#tendwell-questions', JSON.stringify(await savedFacts(wordpress, 'questions')));
    expect(await save(page)).toBe('Saved.');
    expect(await savedFacts(wordpress, 'practice')).toEqual({ name: 'Tide &amp; Salt' });
    expect(await page.inputValue('#tendwell-practice')).toBe('{ "name": "Tide &amp; Salt" }');
  });

  test('point to the JSON if it can’t be read', async () => {
    await wordpress.run(`update_option('tendwell_practice', '{ "name": ');`);
    await open('about');
    expect(await page.innerText('#tendwell-messages')).toContain('What is saved here is not JSON');
    expect(await page.locator('form').count()).toBe(0);
  });

  test.each([...SECTIONS, 'json'])(
    'have nothing that axe finds in “%s”, and fit on any screen',
    async (section) => {
      await scripted.goto(settingsUrl(wordpress, section));
      for (const width of [360, 768, 1280]) {
        await scripted.setViewportSize({ width, height: 900 });
        await scripted.evaluate(
          "document.querySelectorAll('details').forEach((one) => { one.open = true; })",
        );
        expect(await scripted.evaluate('document.documentElement.scrollWidth'), `${width} px`).toBe(width);
      }
      expect(await violations(scripted)).toEqual([]);
    },
  );

  test('are in the language of the user', async () => {
    for (const [locale, title] of [
      ['de_DE', 'Standorte und Öffnungszeiten'],
      ['ar', 'المواقع'],
    ] as const) {
      await wordpress.run(`update_option('trial_locale', '${locale}');`);
      await scripted.goto(settingsUrl(wordpress, 'locations'));
      expect(await scripted.innerText('.nav-tab-active')).toContain(title);
      await scripted.locator('summary').first().click();
      await scripted.fill('#tendwell-locations-0-phone', '12');
      await save(scripted);
      expect(await violations(scripted)).toEqual([]);
    }
    expect(await scripted.getAttribute('.wrap', 'dir')).toBe('rtl');
    await wordpress.run(`update_option('trial_locale', 'en_US');`);
  });
});
