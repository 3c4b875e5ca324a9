import { readdirSync, readFileSync } from 'node:fs';
import { type Html, html, trusted } from '@tendwell/content/html';
import { expect, test } from 'vitest';
import {
  articleHtml,
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
import { ar } from '../src/lang/ar.js';
import { de } from '../src/lang/de.js';
import { en } from '../src/lang/en.js';
import { es } from '../src/lang/es.js';
import { fr } from '../src/lang/fr.js';
import { zh } from '../src/lang/zh.js';
import { enForm } from '../src/newsletter-signup/en-form.js';
import { PROVIDERS } from '../src/newsletter-signup/providers/all.js';
import { LANGUAGES, languageData } from './locales/index.js';

/*
 * The markup contract: what each element accepts as its content, as data and the HTML made of it, for renderers in other
 * languages. `-u` writes the HTML.
 */

type Renderer = (data: never, options: object) => Html;

const RENDERERS: Record<string, Renderer> = {
  'article-list': articleListHtml,
  'article-view': articleHtml,
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

/** `{ "html": … }` alone is HTML; every other text is escaped. */
const revive = (_: string, value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).join() === 'html' &&
  'html' in value &&
  typeof value.html === 'string'
    ? trusted(value.html)
    : value;

function read(element: string, name: string): { data: never; options: object } {
  const text = readFileSync(new URL(`${element}/${name}.json`, folder), 'utf8');
  const { data, options } = JSON.parse(text, revive) as { data: never; options: { bios?: string } };
  // A function is not JSON: `{bio}` stands for the escaped text.
  const { bios, ...others } = options;
  const bioHtml = (bio: string) => trusted(bios?.replace('{bio}', String(html`${bio}`)) ?? '');
  return { data, options: { ...others, ...(bios !== undefined && { bioHtml }) } };
}

test.each(cases)('%s renders the fixture %s', async (element, name) => {
  const { data, options } = read(element, name);
  const printed = (RENDERERS[element] as Renderer)(data, options);
  await expect(String(printed)).toMatchFileSnapshot(new URL(`${element}/${name}.html`, folder).pathname);
});

/** Each `whole` fixture in the other languages, in a region, and with the options of the fixture. */
const LOCALES = ['ar', 'de', 'en-GB', 'es-US', 'fr-CA', 'zh-TW'];
const translated = cases
  .filter(([, name]) => name === 'whole')
  .flatMap(([element]) => LOCALES.map((locale) => [element, locale] as const));

test.each(translated)('%s renders the fixture whole in "%s"', async (element, locale) => {
  const { data, options } = read(element, 'whole');
  const printed = (RENDERERS[element] as Renderer)(data, { ...options, locale });
  await expect(String(printed)).toMatchFileSnapshot(
    new URL(`${element}/whole.${locale}.html`, folder).pathname,
  );
});

test('every fixture belongs to an element', () => {
  const names = readdirSync(folder).filter((name) => !name.includes('.'));
  expect(names.sort()).toEqual(Object.keys(RENDERERS).sort());
});

/** The texts of each language. A language that misses some has those in English, as the renderers do. */
const WORDS: Readonly<Record<string, object>> = { ar, de, en, es, fr, zh };

test.each(Object.keys(LANGUAGES))('the texts, formats, and names in "%s" are current', async (language) => {
  const file = new URL(`${language}.json`, folder);
  const { words: _, ...formats } = JSON.parse(readFileSync(file, 'utf8'));
  const { cldr = process.versions.cldr } = formats;
  const data = {
    words: { ...enPractice, ...en, ...enForm, ...WORDS[language] },
    // To write those of another version, put its CLDR version into the file first.
    ...(cldr === process.versions.cldr ? languageData(language) : formats),
  };
  await expect(`${JSON.stringify(data, null, 1)}\n`).toMatchFileSnapshot(file.pathname);
});

test('the newsletter providers of the fixtures are current', async () => {
  const file = new URL('providers.json', folder);
  const data = Object.fromEntries(
    Object.entries(PROVIDERS).map(([name, { json: _, ...provider }]) => [name, provider]),
  );
  await expect(`${JSON.stringify(data, null, 1)}\n`).toMatchFileSnapshot(file.pathname);
});
