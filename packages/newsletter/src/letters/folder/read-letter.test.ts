import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentError } from '@tendwell/content';
import { letterPicture } from '@tendwell/content/node';
import { describe, expect, it } from 'vitest';
import { LETTER, letterFolder, NEWSLETTER, PRACTICE, SVG } from '../../testing/letter-folder.js';
import { LEAVE_URL, MANAGE_URL } from '../frozen-letter.js';
import { letterNames, type ReadLetter, readLetter } from './read-letter.js';

async function read(files: Record<string, string> = {}, name = 'winter-tea'): Promise<ReadLetter> {
  const found = await readLetter(await letterFolder(files), name);
  if (!found) throw new Error(`There is no letter ${name}.`);
  return found;
}

const problemsOf = ({ problems }: ReadLetter) =>
  problems.map(({ severity, message }) => `${severity}: ${message}`);

describe('a letter from a file', () => {
  it('has a version with its subject, preheader, and page, and says who gets it', async () => {
    const { letter, problems } = await read();
    expect(letter).toMatchObject({ name: 'winter-tea', interests: ['tea'], defaultLanguage: 'en-US' });
    expect(Object.keys(letter.versions)).toEqual(['en-US']);
    expect(letter.versions['en-US']).toMatchObject({
      subject: 'Three teas for the cold months',
      preheader: 'Ginger for cold hands, and one to sleep on.',
      archiveUrl: 'https://quietpine.example.com/letters/winter-tea/',
    });
    expect(problems).toEqual([]);
  });

  it('has absolute links only: to pages, and to its own page for files, whose address the build decides', async () => {
    const { html = '' } = (await read()).letter.versions['en-US'] ?? {};
    const page = 'https://quietpine.example.com/letters/winter-tea/';
    expect([...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, url]) => url)).toEqual([
      'https://quietpine.example.com/',
      page,
      'https://quietpine.example.com/articles/ginger/#steps',
      'https://quietpine.example.com/visit/',
      page,
      'mailto:hello@quietpine.example.com',
      `${page}#ginger`,
      MANAGE_URL,
      LEAVE_URL,
    ]);
  });

  it('has links below the path of a site that has one', async () => {
    const practice = PRACTICE.replace('example.com/', 'example.com/pine/');
    const { html = '', archiveUrl } =
      (await read({ 'practice.yaml': practice })).letter.versions['en-US'] ?? {};
    expect(archiveUrl).toBe('https://quietpine.example.com/pine/letters/winter-tea/');
    expect(html).toContain('href="https://quietpine.example.com/pine/visit/"');
    expect(html).toContain(' src="https://quietpine.example.com/pine/letters/pictures/bowl-');
  });

  it('shows pictures at the URL where the site publishes them, with their size', async () => {
    const root = await letterFolder({});
    const found = await readLetter(root, 'winter-tea');
    const { path } = letterPicture('bowl.svg', await readFile(join(root, 'letters/bowl.svg')));
    const url = `https://quietpine.example.com${path}`;
    expect(path).toMatch(/\.png$/);
    expect(found?.pictures).toEqual([{ file: join(root, 'letters/bowl.svg'), url, width: 560, height: 350 }]);
    const { html = '' } = found?.letter.versions['en-US'] ?? {};
    expect([...html.matchAll(/<img [^>]*>/g)].map(([image]) => image.replace(/ style="[^"]*"/, ''))).toEqual([
      `<img src="${url}" alt="A bowl of tea" width="560" height="350">`,
      `<img src="${url}" alt="Moxa" width="560" height="350">`,
    ]);
  });

  it('shows the alternative text of a picture that the site does not have, and reports it', async () => {
    const found = await read({
      'letters/winter-tea.md':
        '---\nsubject: A\n---\n![Far away](https://pictures.example.org/a.jpg)\n\n![Broken](./broken.png)\n',
      'letters/broken.png': 'no picture',
    });
    expect(found.letter.versions['en-US']?.html).toContain('>Far away</p>');
    expect(found.letter.versions['en-US']?.html).not.toContain('<img');
    expect(problemsOf(found)).toEqual([
      'warning: The picture https://pictures.example.org/a.jpg is not in the content folder: the letter shows its alternative text.',
      'warning: The picture ./broken.png cannot be read: the letter shows its alternative text.',
    ]);
  });

  it('has its first words as the preheader if it has none', async () => {
    const body = `---\nsubject: A\n---\n## Heading\n\nBoil *water*, ${'and wait '.repeat(30)}\n`;
    const { preheader = '' } = (await read({ 'letters/winter-tea.md': body })).letter.versions['en-US'] ?? {};
    expect(preheader).toMatch(/^Boil water, and wait .*…$/);
    expect(preheader.length).toBeLessThanOrEqual(141);
  });

  it('has a hash that changes with its text, its pictures, and the address of the practice', async () => {
    const hashes = [
      await read(),
      await read({ 'letters/winter-tea.md': LETTER.replace('Bye.', 'Goodbye.') }),
      await read({ 'letters/bowl.svg': SVG.replace('640v', '639v') }),
      await read({ 'practice.yaml': PRACTICE.replace('12 Alder', '13 Alder') }),
    ].map(({ letter }) => letter.hash);
    expect(new Set(hashes).size).toBe(4);
    expect((await read()).letter.hash).toBe(hashes[0]);
  });
});

describe('a letter that is an article', () => {
  it('has its title and summary, and can be any article', async () => {
    const { letter } = await read({}, 'ginger');
    expect(letter.versions['en-US']).toMatchObject({
      subject: 'Ginger tea',
      preheader: 'How to slice it.',
      archiveUrl: 'https://quietpine.example.com/articles/ginger/',
    });
    expect(letter.interests).toEqual([]);
  });

  it('is hidden by a letter of the same name', async () => {
    const found = await read({ 'letters/ginger.md': '---\nsubject: Ginger again\n---\nWords.\n' }, 'ginger');
    expect(found.letter.versions['en-US']?.subject).toBe('Ginger again');
  });
});

describe('a letter in several languages', () => {
  it('has a version for each, with the words and the address of that language', async () => {
    const { letter } = await read({
      'es/practice.yaml': 'locale: es-US\nname: Pino Quieto\n',
      'es/letters/winter-tea.md': '---\nsubject: Tres infusiones\n---\nMire [las horas](/visit/).\n',
      'ar/practice.yaml': 'locale: ar\n',
      'ar/letters/winter-tea.md': '---\nsubject: ثلاثة أنواع من الشاي\n---\nمرحبًا.\n',
      'fr/practice.yaml': 'locale: fr\n',
    });
    expect(Object.keys(letter.versions)).toEqual(['en-US', 'ar', 'es']);
    expect(letter.versions.es).toMatchObject({
      subject: 'Tres infusiones',
      archiveUrl: 'https://quietpine.example.com/es/letters/winter-tea/',
    });
    expect(letter.versions.es?.html).toContain('href="https://quietpine.example.com/es/visit/"');
    expect(letter.versions.es?.text).toContain('Darse de baja:');
    expect(letter.versions.es?.text).toContain('boletín de Pino Quieto');
    expect(letter.versions.ar?.html).toContain('<html lang="ar" dir="rtl">');
  });
});

describe('what keeps a letter from being sent', () => {
  it('is that it is a draft', async () => {
    const found = await read({ 'letters/winter-tea.md': '---\nsubject: A\ndraft: true\n---\nWords.\n' });
    expect(problemsOf(found)).toEqual(['error: The letter is a draft.']);
    expect(found.letter.versions['en-US']?.archiveUrl).toBeUndefined();
  });

  it('is that it has no postal address, unless newsletter.yaml has one', async () => {
    const practice = `${PRACTICE.replace('street: 12 Alder Street, ', '')}telehealth: { regions: [CA] }\n`;
    const found = await read({ 'practice.yaml': practice });
    expect(problemsOf(found)).toEqual([expect.stringContaining('error: The letter has no postal address')]);
    const other = await read({
      'practice.yaml': practice,
      'newsletter.yaml': `${NEWSLETTER}postalAddress: P.O. Box 114, Fort Bragg, CA 95437\n`,
    });
    expect(problemsOf(other)).toEqual([]);
    expect(other.letter.versions['en-US']?.text).toContain(
      '-- \nQuiet Pine Acupuncture\nP.O. Box 114, Fort Bragg, CA 95437\n',
    );
  });

  it('is that the site does not make the pictures of an article for mail programs', async () => {
    const article = (more: string) =>
      `---\ntitle: Ginger\ndate: 2026-01-02\npicture: { src: ../letters/bowl.svg, alt: A bowl }\n${more}---\nSlice.\n`;
    const found = await read({ 'articles/ginger.md': article('') }, 'ginger');
    expect(problemsOf(found)).toEqual([expect.stringContaining('error: The article has pictures')]);
    expect(problemsOf(await read({ 'articles/ginger.md': article('letter: true\n') }, 'ginger'))).toEqual([]);
  });

  it('is that Gmail would cut it off', async () => {
    const found = await read({
      'letters/winter-tea.md': `---\nsubject: A\n---\n${'Words and tea. '.repeat(7000)}\n`,
    });
    expect(problemsOf(found)).toEqual([expect.stringContaining('Gmail hides what comes after 102 kB')]);
  });
});

it('reads a letter although other files have errors, and reports those of its own', async () => {
  const broken = { 'articles/other.md': '---\ntitel: Other\n---\n' };
  expect((await read(broken)).letter.name).toBe('winter-tea');
  const error = await read({ ...broken, 'letters/winter-tea.md': '---\ntitle: A\n---\n' }).catch(
    (error) => error,
  );
  expect(error).toBeInstanceOf(ContentError);
  expect((error as ContentError).issues.map(({ file }) => file.split('/').at(-1))).toEqual([
    'winter-tea.md',
    'winter-tea.md',
  ]);
});

it('finds nothing under another name, and lists the existing letters', async () => {
  const root = await letterFolder({});
  expect(await readLetter(root, 'summer-tea')).toBeUndefined();
  await writeFile(join(root, 'letters/spring.md'), '---\nsubject: Spring\ndraft: true\n---\nWords.\n');
  expect(await letterNames(root)).toEqual(['spring', 'winter-tea']);
});
