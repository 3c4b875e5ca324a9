import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Newsletter, Practice } from '@tendwell/content';
import { renderMarkdown } from '@tendwell/content/markdown';
import {
  articleHtml,
  articleListHtml,
  newsletterSignupHtml,
  practiceFooterHtml,
} from '@tendwell/elements/html';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const script = await readFile(require.resolve('@tendwell/elements/cdn/tendwell.js'), 'utf8');
const stylesheet = await readFile(require.resolve('@tendwell/elements/tendwell.css'), 'utf8');

/** The practice on the page. */
export const practice: Practice = {
  name: 'Fern & Tide',
  kind: 'massage',
  url: 'https://ferntide.example.com/',
  locale: 'en-US',
  timeZone: 'America/New_York',
  locations: [
    {
      address: { street: '4 Pilot Row', city: 'Rockport', region: 'ME', postalCode: '04856', country: 'US' },
      phone: '+1 207 555 0131',
      email: 'hello@ferntide.example.com',
      hours: {
        monday: ['09:00-17:00'],
        tuesday: ['09:00-12:00', '13:00-17:00'],
        saturday: ['09:00-12:00'],
        exceptions: [
          { from: '2026-11-26', to: '2026-11-27', reason: 'Thanksgiving' },
          { from: '2026-12-24', to: '2027-01-02', reason: 'Winter break' },
        ],
        note: 'Ring twice.',
      },
      parking: 'Two spaces in the yard.',
    },
  ],
  crisis: 'US',
};
const newsletter: Newsletter = {
  action: '/newsletter/subscribe',
  description: 'One letter each season.',
  consent: { text: 'You agree to get one letter each season.', version: '1' },
};
const section = (index: number) =>
  `## Part ${index}\n\n${'Wool first, then water. '.repeat(40)}\n\n- One\n- Two\n`;
const article = {
  title: 'Hands in winter',
  date: '2026-01-15',
  tags: [],
  slug: 'hands',
  ...renderMarkdown(Array.from({ length: 12 }, (_, index) => section(index)).join('\n')),
};
const summaries = Array.from({ length: 12 }, (_, index) => ({
  title: `Letter ${index}`,
  date: '2026-01-15',
  url: `/${index}/`,
  summary: 'Wool first, then water.',
  tags: [index % 2 ? 'tea' : 'sleep'],
}));

/** A page with all five elements, for sites without a build step. */
const ALL_FIVE = `<!doctype html>
<html lang="en-US">
<meta name="viewport" content="width=device-width">
<title>All five</title>
<link rel="stylesheet" href="/all-five/tendwell.css">
<script src="/all-five/tendwell.js" defer></script>
<practice-provider>
<script type="application/json">${JSON.stringify(practice).replaceAll('<', '\\u003c')}</script>
<article-view>${articleHtml(article, { practice, contents: true })}</article-view>
<article-list>${articleListHtml(summaries, { practice, filter: true })}</article-list>
<newsletter-signup>${newsletterSignupHtml(newsletter, { page: '/' })}</newsletter-signup>
<practice-footer>${practiceFooterHtml(practice)}</practice-footer>
</practice-provider>
</html>`;

/** Serves that page at `/all-five/`, with the script and the stylesheet for sites without a build step. */
export async function serveAllFive(page: Page): Promise<void> {
  const files = {
    '': ['text/html', ALL_FIVE],
    'tendwell.css': ['text/css', stylesheet],
    'tendwell.js': ['text/javascript', script],
  } as const;
  for (const [name, [contentType, body]] of Object.entries(files)) {
    await page.route(`**/all-five/${name}`, (route) => route.fulfill({ contentType, body }));
  }
}
