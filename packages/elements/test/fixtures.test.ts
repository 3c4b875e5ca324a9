import { readdirSync, readFileSync } from 'node:fs';
import { type Html, trusted } from '@tendwell/content/html';
import { expect, test } from 'vitest';
import {
  articleListHtml,
  newsletterSignupHtml,
  practiceAnnouncementHtml,
  practiceFaqHtml,
  practiceFooterHtml,
  practicePeopleHtml,
  practicePoliciesHtml,
  practiceServicesHtml,
  practiceVisitHtml,
} from '../src/html.js';
import { enPractice } from '../src/internal/en-practice.js';
import { en } from '../src/lang/en.js';
import { enForm } from '../src/newsletter-signup/en-form.js';
import { PROVIDERS } from '../src/newsletter-signup/providers/all.js';
import { longestDay, longestMonth } from '../src/practice-footer/longest-dates.js';
import { zoneName } from '../src/practice-footer/zone-name.js';

/*
 * The markup contract: what each element accepts as its content, as data and the HTML made of it, for renderers in other
 * languages. `-u` writes the HTML.
 */

type Renderer = (data: never, options: object) => Html;

const RENDERERS: Record<string, Renderer> = {
  'article-list': articleListHtml,
  'newsletter-signup': newsletterSignupHtml,
  'practice-announcement': practiceAnnouncementHtml,
  'practice-faq': practiceFaqHtml,
  'practice-footer': practiceFooterHtml,
  'practice-people': practicePeopleHtml,
  'practice-policies': practicePoliciesHtml,
  'practice-services': practiceServicesHtml,
  'practice-visit': practiceVisitHtml,
};

const folder = new URL('../fixtures/', import.meta.url);
const cases = Object.keys(RENDERERS).flatMap((element) =>
  readdirSync(new URL(element, folder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => [element, file.replace('.json', '')] as const),
);

/** `{ "html": … }` in the data is HTML; every other text is escaped. */
const revive = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && 'html' in value && typeof value.html === 'string'
    ? trusted(value.html)
    : value;

test.each(cases)('%s renders the fixture %s', async (element, name) => {
  const text = readFileSync(new URL(`${element}/${name}.json`, folder), 'utf8');
  const { data, options } = JSON.parse(text, revive) as { data: never; options: object };
  const html = (RENDERERS[element] as Renderer)(data, options);
  await expect(String(html)).toMatchFileSnapshot(new URL(`${element}/${name}.html`, folder).pathname);
});

test('every fixture belongs to an element', () => {
  const names = readdirSync(folder).filter((name) => !name.includes('.'));
  expect(names.sort()).toEqual(Object.keys(RENDERERS).sort());
});

const LOCALE = 'en-US';

/** What a code is called, for each that is called something else. */
function names(type: 'language' | 'region', codes: readonly string[]): Record<string, string> {
  const display = new Intl.DisplayNames(LOCALE, { type, fallback: 'none' });
  return Object.fromEntries(
    codes.flatMap((code) => {
      const name = display.of(code);
      return name ? [[code, name]] : [];
    }),
  );
}

/** What stands before an amount, and how many decimals it has. */
function currency(code: string): [symbol: string, digits: number] {
  const format = new Intl.NumberFormat(LOCALE, {
    style: 'currency',
    currency: code,
    currencyDisplay: 'narrowSymbol',
  });
  return [format.format(1).replace(/1.*/, ''), format.resolvedOptions().maximumFractionDigits ?? 2];
}

/** What Intl calls things. Another version of Node has another version of CLDR, which differs in a few names. */
function intlNames() {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  const clock = new Intl.DateTimeFormat(LOCALE, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  const noon = Date.UTC(2024, 0, 1, 12);
  const write = (date: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALE, { weekday: 'long', timeZone: 'UTC', ...options }).format(date);
  const longestWeekday = Date.parse(longestDay(LOCALE));
  return {
    cldr: process.versions.cldr,
    /** Between the ends of a range of times or dates. */
    separator: clock
      .formatRangeToParts(0, noon)
      .find(({ source, value }) => source === 'shared' && value.trim())?.value,
    /** Before AM and PM in a range of times. In a time alone, it is an ordinary space. */
    rangeSpace: clock.formatRange(0, noon).replace(/.*00(.*)PM/, '$1'),
    /** The longest weekday, and the longest date with it. */
    longest: [write(longestWeekday, {}), write(longestMonth(LOCALE), { month: 'long', day: 'numeric' })],
    currencies: Object.fromEntries(Intl.supportedValuesOf('currency').map((code) => [code, currency(code)])),
    languages: names(
      'language',
      pairs.map((pair) => pair.toLowerCase()),
    ),
    regions: names('region', pairs),
    zones: Object.fromEntries(
      ['UTC', ...Intl.supportedValuesOf('timeZone')].map((zone) => [zone, zoneName(zone, LOCALE)]),
    ),
  };
}

test('the texts, providers, and names of the fixtures are current', async () => {
  const file = new URL('en.json', folder);
  const { words: _, providers: __, ...written } = JSON.parse(readFileSync(file, 'utf8'));
  const data = {
    words: { ...enPractice, ...en, ...enForm },
    providers: Object.fromEntries(
      Object.entries(PROVIDERS).map(([name, { json: _, ...provider }]) => [name, provider]),
    ),
    // To write those of another version, put its CLDR version into the file first.
    ...(written.cldr === process.versions.cldr ? intlNames() : written),
  };
  await expect(`${JSON.stringify(data, null, 1)}\n`).toMatchFileSnapshot(file.pathname);
});
