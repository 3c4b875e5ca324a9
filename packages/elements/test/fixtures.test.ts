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
