import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkFolder } from '../checks/check-folder.js';
import type { ContentError } from '../issues/content-error.js';
import { type ContentFolder, ContentReader, type ContentTranslation } from './index.js';
import { practice, spanish } from './testing/translated-practice.js';

const now = new Date('2026-03-02T12:00:00Z');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tendwell-translations-'));
  await write({
    'practice.yaml': practice,
    'ana.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'pages/visit.md': '---\ntitle: Visit\n---\nRing twice.\n',
    'articles/tea.md': '---\ntitle: Tea\ndate: 2026-01-01\n---\nWarm.\n',
    'articles/steam.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'es/practice.yaml': spanish,
    'es/pages/visit.md': '---\ntitle: Visita\n---\nToque dos veces.\n',
  });
});
afterEach(() => rm(folder, { recursive: true }));

async function write(files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

async function read(): Promise<{ main: ContentFolder; es: ContentTranslation }> {
  const main = await new ContentReader(folder, { links: true }).readFolder();
  const [es] = main.translations;
  if (!es) throw new Error('There is no translation');
  return { main, es };
}

const issues = async () =>
  (await checkFolder(folder, { now })).issues.map(
    ({ code, file, line, column, message }) =>
      `${code} ${file.slice(file.lastIndexOf('tendwell-translations-') + 29)}:${line}:${column} ${message}`,
  );

/** Where a link in a file leads: the page of a text, a path, or a file of the folder. */
function target(main: ContentFolder, url: string, from: string): string {
  const found = main.resolve(url, join(folder, from));
  if (found.type === 'text') return found.text.page + found.rest;
  if (found.type === 'path') return found.url;
  return found.type === 'file' ? found.file.replace(`${folder}/`, '') : found.type;
}

describe('the facts of a translation', () => {
  test('are those of the main language, except what it states', async () => {
    const { main, es } = await read();
    const { practice } = es.content;
    expect(practice.tagline).toBe('Lento y firme.');
    expect(practice.name).toBe('Linden Street');
    expect(practice.locations[0]?.phone).toBe('+1 510 555 0142');
    expect(main.content.practice.tagline).toBe('Slow and firm.');
  });

  test('are in the language of the folder, or a region of it', async () => {
    expect((await read()).es.content.practice.locale).toBe('es');
    await write({ 'es/practice.yaml': `locale: es-US\n${spanish}` });
    expect((await read()).es.content.practice.locale).toBe('es-US');
  });

  test('find people, services, and closures by their slug, place, and first day', async () => {
    const { practice } = (await read()).es.content;
    expect(practice.practitioners?.map(({ name, title }) => `${name}: ${title}`)).toEqual([
      'Ana Lee: Massage therapist',
      'Ben Ortiz: Masajista',
    ]);
    expect(practice.services?.map(({ name, minutes }) => `${name} ${minutes}`)).toEqual([
      'Masaje 60',
      'Masaje largo 90',
    ]);
    expect(practice.locations[0]?.hours?.exceptions).toEqual([
      { from: '2026-12-24', to: '2027-01-02', reason: 'Vacaciones de invierno' },
    ]);
  });

  test('have errors at their own place', async () => {
    await write({ 'es/practice.yaml': `${spanish}taglin: Mal\nfounded: hoy\n` });
    expect(await issues()).toEqual([
      expect.stringMatching(/^unknown-key es\/practice\.yaml:11:1 /),
      expect.stringMatching(/^invalid-year es\/practice\.yaml:12:10 /),
    ]);
  });

  test('have an error where a list entry translates nothing', async () => {
    await write({
      'es/practice.yaml':
        'practitioners:\n  - { slug: bea-ortiz, title: Masajista }\nservices:\n  - { name: Masaje }\n',
    });
    expect(await issues()).toEqual([
      'translation-mismatch es/practice.yaml:2:5 no entry of this list has the slug `bea-ortiz` in the main language',
      'translation-mismatch es/practice.yaml:4:5 this list has 1 of the 2 entries in the main language',
    ]);
  });

  test('have an error for the locale of another language', async () => {
    await write({
      'es/practice.yaml': `locale: pt-BR\n${spanish}`,
      'es/articles/tea.md': '---\ntitle: Té\ndate: 2026-01-01\n---\nCaliente.\n',
    });
    expect(await issues()).toContainEqual(
      expect.stringMatching(/^translation-mismatch es\/practice\.yaml:1:9 `pt-BR` is not/),
    );
  });

  test('are not checked while those of the main language have errors', async () => {
    await write({ 'practice.yaml': practice.replace('kind: massage', 'kind: massages') });
    expect(await issues()).toEqual([expect.stringMatching(/^invalid-value practice\.yaml:2:7 /)]);
  });

  test('may be an empty file', async () => {
    await write({ 'es/practice.yaml': '' });
    expect((await read()).es.content.practice).toMatchObject({ locale: 'es', tagline: 'Slow and firm.' });
  });

  test('lay a newsletter over that of the main language, which has the only endpoint', async () => {
    await write({
      'newsletter.yaml': 'action: /subscribe\ndescription: A letter.\nconsent: { text: Yes, version: "1" }\n',
      'es/newsletter.yaml': 'description: Una carta.\n',
    });
    const { main, es } = await read();
    expect(es.content.newsletter).toMatchObject({ description: 'Una carta.', consent: { text: 'Yes' } });
    const { newsletter } = es.withAddresses((url, from) => target(main, url, from.replace(`${folder}/`, '')));
    expect(newsletter?.action).toBe('/subscribe');
  });

  test('lead to pages of the same language, and to pictures of the main one', async () => {
    const { main, es } = await read();
    const { practice } = es.withAddresses((url, from) => target(main, url, from.replace(`${folder}/`, '')));
    expect(practice.booking?.url).toBe('/es/visit/#booking');
    expect(practice.practitioners?.[0]?.photo?.src).toBe('ana.svg');
  });
});

describe('the texts of a translation', () => {
  test('have the name of their original, and a page below the language', async () => {
    const { main, es } = await read();
    const [visit] = es.texts;
    expect(visit).toMatchObject({ name: 'visit', page: '/es/visit/', translation: 'es' });
    expect(main.texts.map(({ name }) => name)).toEqual(['articles/tea', 'visit']);
  });

  test('may use the slugs and questions of the main language again', async () => {
    await write({
      'es/articles/tea.md': '---\ntitle: Té\ndate: 2026-01-01\n---\nCaliente.\n',
      'faq.yaml': 'questions:\n  - { question: "Why?", answer: So., slug: why }\n',
      'es/faq.yaml': 'questions:\n  - { question: "¿Por qué?", answer: Así., slug: why }\n',
    });
    const { main, es } = await read();
    expect(es.content.articles.map(({ title }) => title)).toEqual(['Té']);
    expect(main.content.translations.es).toBe(es.content);
    expect(es.content.questions.map(({ question }) => question)).toEqual(['¿Por qué?']);
  });

  test('link to a page in their language, or else in the main one', async () => {
    await write({ 'es/articles/te.md': '---\ntitle: Té\ndate: 2026-01-01\n---\nCaliente.\n' });
    const { main } = await read();
    const leads = (url: string) => target(main, url, 'es/articles/te.md');
    expect(leads('../pages/visit.md')).toBe('/es/visit/');
    expect(leads('/visit/?a=1#door')).toBe('/es/visit/?a=1#door');
    expect(leads('/articles/tea/')).toBe('/articles/tea/');
    expect(leads('./tea.md#cups')).toBe('/articles/tea/#cups');
    expect(leads('./steam.svg')).toBe('articles/steam.svg');
    expect(leads('/services/')).toBe('/es/services/');
    expect(leads('/contact.vcf')).toBe('/contact.vcf');
    expect(leads('/es/visit/')).toBe('/es/visit/');
    expect(leads('./none.md')).toBe('missing');
    expect(target(main, '/visit/', 'articles/tea.md')).toBe('/visit/');
    expect(target(main, '../es/articles/te.md', 'articles/tea.md')).toBe('/es/articles/te/');
  });

  test('link to a translated article by the path of its original', async () => {
    await write({
      'es/articles/tea.md': '---\ntitle: Té\nslug: te\ndate: 2026-01-01\n---\n[Aquí](/articles/tea/).\n',
    });
    const { main } = await read();
    expect(target(main, '/articles/tea/', 'es/pages/visit.md')).toBe('/es/articles/te/');
  });

  test('are rendered in their language', async () => {
    await write({ 'es/pages/visit.md': '---\ntitle: Visita\n---\nDijo "no".\n' });
    const { es } = await read();
    expect(String(es.texts[0]?.render('es', (url) => url)?.html)).toBe('<p>Dijo «no».</p>\n');
    await write({ 'pages/visit.md': '---\ntitle: Visit\n---\nSaid "no".\n' });
    const rendered = await new ContentReader(folder, { render: true }).readFolder();
    const htmlOf = (texts: ContentFolder['texts'], name: string) =>
      String(texts.find((text) => text.name === name)?.render('en', (url) => url)?.html);
    expect(htmlOf(rendered.texts, 'visit')).toBe('<p>Said “no”.</p>\n');
    expect(htmlOf(rendered.translations[0]?.texts ?? [], 'visit')).toBe('<p>Dijo «no».</p>\n');
  });

  test('have errors in links like all others', async () => {
    await write({ 'es/pages/visit.md': '---\ntitle: Visita\n---\n[A](./none.md) y [b](/articles/none/).\n' });
    expect(await issues()).toEqual([
      'broken-link es/pages/visit.md:4:5 there is no file `./none.md` in the content folder',
      'broken-link es/pages/visit.md:4:22 there is no page at `/es/articles/none/`',
      expect.stringMatching(/^missing-translation es\/practice\.yaml/),
      expect.stringMatching(/^missing-translation es\/practice\.yaml/),
    ]);
  });
});

describe('a folder is a translation', () => {
  test('if its name is a language, and it has a practice.yaml', async () => {
    await write({
      'fr/pages/visit.md': '---\ntitle: Visite\n---\nSonnez.\n',
      'old/practice.yaml': practice,
      'old/pages/visit.md': '---\ntitle: Old\n---\nRing.\n',
      'zh-Hant/practice.json': '{}',
    });
    const { translations, texts } = (await read()).main;
    expect(translations.map(({ lang }) => lang)).toEqual(['es', 'zh-Hant']);
    expect(texts.map(({ page }) => page)).toContain('/fr/pages/visit/');
  });
});

describe('tendwell check', () => {
  test('lists what has no translation, and what is older than its original', async () => {
    await write({
      'es/pages/visit.md': '---\ntitle: Visita\n---\nToque dos veces.\n',
      'articles/steam.md': '---\ntitle: Steam\ndate: 2026-01-01\nupdated: 2026-02-01\n---\nHot.\n',
      'es/articles/steam.md': '---\ntitle: Vapor\ndate: 2026-01-05\n---\nCaliente.\n',
      'articles/draft.md': '---\ntitle: Draft\ndate: 2026-01-01\ndraft: true\n---\nSoon.\n',
    });
    expect(await issues()).toEqual([
      expect.stringMatching(
        /^outdated-translation es\/articles\/steam\.md:3:7 .*articles\/steam\.md was updated on 2026-02-01/,
      ),
      'missing-translation es/practice.yaml:1:1 1 text has no translation in es: articles/tea.md',
      'missing-translation es/practice.yaml:1:1 1 fact has no translation in es: practitioners.0.title',
    ]);
  });

  test('warns about a second file of facts in the folder of a translation', async () => {
    await write({ 'es/practice.json': '{}' });
    expect((await issues()).filter((issue) => issue.startsWith('ignored'))).toEqual([
      expect.stringMatching(/^ignored-file es\/practice\.json:1:1 /),
    ]);
  });
});

describe('a further reading', () => {
  test('has the facts of a first one after any change, and parses none that have not changed', async () => {
    const reader = new ContentReader(folder);
    const { practice: before } = await reader.read();
    await write({ 'articles/late.md': '---\ntitle: Late\ndate: 2026-01-03\n---\nWarm.\n' });
    expect((await reader.read()).practice).toBe(before);
    const changes: Record<string, string>[] = [
      { 'practice.yaml': practice.replace('Slow and firm.', 'Slow.') },
      { 'es/practice.yaml': spanish.replace('Lento y firme.', 'Lento.') },
      {
        'newsletter.yaml':
          'action: /subscribe\ndescription: A letter.\nconsent: { text: Yes, version: "1" }\n',
      },
      { 'practice.yaml': practice.replace('kind: massage', 'kind: needles') },
      { 'practice.yaml': practice, 'fr/practice.yaml': 'tagline: Lent.\n' },
    ];
    const outcome = (each: ContentReader) => each.read().catch((error: ContentError) => error.issues);
    for (const change of changes) {
      await write(change);
      expect(await outcome(reader)).toEqual(await outcome(new ContentReader(folder)));
    }
    await rm(join(folder, 'fr'), { recursive: true });
    expect(await outcome(reader)).toEqual(await outcome(new ContentReader(folder)));
  });
});

describe('in development', () => {
  test('a translation keeps its last valid facts while they have errors', async () => {
    const reader = new ContentReader(folder);
    await reader.readAvailable();
    await write({ 'es/practice.yaml': `${spanish}taglin: Mal\n` });
    const { folder: available, errors } = await reader.readAvailable();
    expect(errors.map(({ code }) => code)).toEqual(['unknown-key']);
    expect(available.translations[0]?.content.practice.tagline).toBe('Lento y firme.');
  });

  test('a translation whose facts were never valid is left out', async () => {
    await write({ 'es/practice.yaml': 'taglin: Mal\n' });
    const { folder: available, errors } = await new ContentReader(folder).readAvailable();
    expect(errors).toHaveLength(1);
    expect(available.translations).toEqual([]);
  });
});
