import { readFileSync } from 'node:fs';
import type { Newsletter, Practice } from '@tendwell/content';
import {
  newsletterSignupHtml,
  practiceAnnouncementHtml,
  practiceFooterHtml,
  practicePeopleHtml,
  practicePoliciesHtml,
  practiceServicesHtml,
  practiceVisitHtml,
} from '@tendwell/elements/html';
import '@tendwell/elements/lang/de';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  hasChromium,
  insertBlocks,
  invalidBlocks,
  launch,
  logIn,
  openNewPage,
  publish,
} from './block-editor.js';
import { isOptional } from './php.js';
import { hasWordPress, startWordPress, type WordPress } from './wordpress.js';

const TODAY = '2026-12-20';
const BLOCKS = [
  'announcement',
  'article-list',
  'services',
  'policies',
  'people',
  'faq',
  'newsletter-signup',
  'visit',
  'footer',
];

const fixture = (path: string) =>
  (
    JSON.parse(readFileSync(new URL(`../../elements/fixtures/${path}.json`, import.meta.url), 'utf8')) as {
      data: unknown;
    }
  ).data;
const practice = fixture('practice-footer/whole') as Practice;
const newsletter = fixture('newsletter-signup/whole') as Newsletter;

/** What each element contains according to @tendwell/elements. */
function contentIn(locale: string) {
  const options = { today: TODAY, headingLevel: 2, locale } as const;
  return {
    'practice-announcement': practiceAnnouncementHtml(practice, options),
    'practice-services': practiceServicesHtml(practice, options),
    'practice-policies': practicePoliciesHtml(practice, options),
    'practice-people': practicePeopleHtml(practice, options),
    'practice-visit': practiceVisitHtml(practice, options),
    'practice-footer': practiceFooterHtml(practice, options),
  };
}

const contentOf = (page: string, tag: string) => page.match(new RegExp(`<${tag}>(.*?)</${tag}>`, 's'))?.[1];

describe.skipIf(isOptional && !hasWordPress)('the plugin in WordPress', () => {
  let wordpress: WordPress;
  beforeAll(async () => {
    wordpress = await startWordPress(TODAY, BLOCKS);
  }, 180_000);
  afterAll(() => wordpress?.stop(), 60_000);

  test.each(['twentytwentyone', 'twentytwentytwo', 'twentytwentythree'])(
    'shows every block of an author in %s, byte for byte as the renderers print it',
    async (theme) => {
      const page = await wordpress.post(theme);
      const content = (tag: string) => contentOf(page, tag);
      for (const [tag, html] of Object.entries(contentIn('en-US'))) {
        expect(content(tag), tag).toBe(String(html));
      }
      const pagePath = content('newsletter-signup')?.match(/name="page" value="([^"]*)"/)?.[1] ?? '';
      expect(content('newsletter-signup')).toBe(
        String(newsletterSignupHtml(newsletter, { locale: 'en-US', page: pagePath })),
      );
      expect(content('practice-faq')).toContain('<summary>May I &lt;eat&gt;?</summary>');
      expect(content('article-list')).toContain('>Hello world!</a>');
      const article = content('article-view');
      expect(article).toContain('<div class="tendwell-heading"><h2 id="salt-water">Salt &amp; water</h2>');
      expect(article).toContain('<h2 id="waves">Waves</h2>');
      expect(article).toContain('<li>1 min read</li>');
      expect(article).toContain('<li><a href="#waves">Waves</a></li>');
      expect(article).toContain('<p>Cold at first.</p>');
      expect(page.match(/<link [^>]*assets\/tendwell\.css/g)?.length).toBe(1);
      expect(page).toMatch(/<script defer data-cfasync="false"[^>]* src='[^']*assets\/tendwell\.js/);
      expect(page).not.toMatch(/<b>(?:Warning|Notice|Deprecated|Fatal error)/);
    },
    60_000,
  );

  describe.skipIf(isOptional && !hasChromium)('in a browser', () => {
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      browser = await launch();
      page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      page.setDefaultTimeout(60_000);
      await logIn(page, wordpress.url);
    }, 120_000);
    afterAll(() => browser?.close());

    test('shows each block in the editor, and on the published page at two widths', async () => {
      await openNewPage(page, wordpress.url);
      await insertBlocks(page, BLOCKS);
      for (const name of BLOCKS) {
        const tag = /^(?:article|newsletter)-/.test(name) ? name : `practice-${name}`;
        await page.waitForSelector(`[data-type="tendwell/${name}"] ${tag}`, { state: 'attached' });
      }
      const address = await publish(page);
      expect(await invalidBlocks(page)).toEqual([]);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(address);
        await page.waitForSelector('practice-visit [aria-current]', { state: 'attached' });
        expect(await page.textContent('article-view .tendwell-body')).toContain('Cold at first.');
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      }
    }, 180_000);
  });

  test('uses the language of the site, also in the script', async () => {
    await wordpress.run(`update_option('trial_locale', 'de_DE');`);
    const page = await wordpress.post('twentytwentythree');
    for (const [tag, html] of Object.entries(contentIn('de-DE'))) {
      expect(contentOf(page, tag), tag).toBe(String(html));
    }
    expect(page).toMatch(/<script defer [^>]* src='[^']*assets\/tendwell-de\.js/);
    expect(page).toContain('<html lang="de-DE"');
  }, 60_000);

  test('marks blocks in the language of the practice on a page in a language that it does not have', async () => {
    await wordpress.run(`update_option('trial_locale', 'nl_NL');`);
    await wordpress.run(
      `update_option('tendwell_practice', str_replace('en-US', 'ar', get_option('tendwell_practice')));`,
    );
    const page = await wordpress.post('twentytwentythree');
    expect(page).toContain('<html lang="nl-NL"');
    expect(page).toMatch(/<div [^>]*lang="ar" dir="rtl"[^>]*><practice-visit>/);
    expect(contentOf(page, 'practice-people')).toContain('حجز موعد مع Ona Reyes');
  }, 60_000);
});
