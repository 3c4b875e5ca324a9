import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkFolder } from '../checks/check-folder.js';
import { ContentReader, readContent } from './index.js';

const complete = fileURLToPath(new URL('../../test/fixtures/complete/', import.meta.url));

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tendwell-facts-'));
  await write({
    'practice.yaml': `name: Linden Street
kind: massage
url: https://example.com/
locale: en-US
timeZone: America/Los_Angeles
locations:
  - address: { street: 12 Linden Street, city: Oakland, country: US }
practitioners:
  - { slug: ana-lee, name: Ana Lee }
services:
  - { slug: long-massage, name: Long massage }
`,
  });
});
afterEach(() => rm(folder, { recursive: true }));

async function write(files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

const codes = async () =>
  (await checkFolder(folder, { now: new Date('2026-03-02T12:00:00Z') })).issues.map(
    ({ code, file, line, column }) => `${code} ${file.split('/').slice(-2).join('/')}:${line}:${column}`,
  );

describe('questions', () => {
  test('are those of faq.yaml, then the texts in faq/ by their order', async () => {
    await write({
      'faq.yaml': 'questions:\n  - { question: "What should I wear?", answer: Loose clothes. }\n',
      'faq/a.md': '---\ntitle: Later?\n---\nLater.\n',
      'faq/b.md': '---\ntitle: First?\norder: 1\ngroup: Visits\n---\nFirst.\n',
    });
    const { questions } = await readContent(folder);
    expect(questions).toEqual([
      { question: 'What should I wear?', answer: 'Loose clothes.' },
      { question: 'First?', answer: 'First.\n', slug: 'b', group: 'Visits' },
      { question: 'Later?', answer: 'Later.\n', slug: 'a' },
    ]);
  });

  test('do not share a slug', async () => {
    await write({
      'faq.yaml':
        'questions:\n  - { question: A?, answer: A., slug: a }\n  - { question: B?, answer: B., slug: a }\n',
      'faq/a.md': '---\ntitle: C?\n---\nC.\n',
    });
    expect((await codes()).map((each) => each.split(' ')[0])).toEqual(['duplicate-slug', 'duplicate-slug']);
  });

  test('have links in their answers that are checked', async () => {
    await write({ 'faq.yaml': 'questions:\n  - { question: A?, answer: "[A](./no.md)" }\n' });
    expect(await codes()).toEqual([expect.stringMatching(/^broken-link .*faq\.yaml:2:/)]);
  });

  test('are restored from the cache', async () => {
    await write({ 'faq/b.md': '---\ntitle: First?\norder: 1\ngroup: Visits\n---\nFirst.\n' });
    const cache = join(folder, '.cache');
    const first = await new ContentReader(folder, { cache }).read();
    expect((await new ContentReader(folder, { cache }).read()).questions).toEqual(first.questions);
  });

  test('that are misspelled are errors at their place', async () => {
    await write({ 'faq.yaml': 'questions:\n  - { question: A?, anser: A. }\n' });
    expect(await codes()).toEqual([
      expect.stringMatching(/^missing-key/),
      expect.stringMatching(/^unknown-key .*faq\.yaml:2:21$/),
    ]);
  });
});

test('a page of a person or a service needs one with its name', async () => {
  await write({
    'people/ana-lee.md': '---\ntitle: Ana Lee\n---\nWords.\n',
    'people/ana-le.md': '---\ntitle: Ana Lee\n---\nWords.\n',
    'services/long-massage.md': '---\ntitle: Long massage\n---\nWords.\n',
    'services/back-pain.md': '---\ntitle: Back pain\n---\nWords.\n',
  });
  expect(await codes()).toEqual([
    'unknown-practitioner people/ana-le.md:1:1',
    'unknown-service services/back-pain.md:1:1',
  ]);
});

test('only a page other than an article has a place in the navigation', async () => {
  await write({
    'pages/visit.md': '---\ntitle: Visit us\nnav: { title: Visit, order: 2 }\n---\nWords.\n',
    'articles/a.md': '---\ntitle: A\ndate: 2026-03-02\nnav: { order: 2 }\n---\nWords.\n',
  });
  expect(await codes()).toEqual(['unknown-key articles/a.md:4:1']);
});

test('addresses of bookings, policies, announcements, and answers are replaced', async () => {
  const reader = new ContentReader(complete);
  const { practice, faq } = (await reader.readFolder()).withAddresses(
    (url) => `/base${url.replace(/^\/?/, '/')}`,
  );
  expect(practice.services?.[0]?.booking?.url).toBe('/base/book/first/');
  expect(practice.policies?.[0]?.url).toBe('/base/policies/#cancellation');
  expect(practice.announcement?.link?.url).toBe('/base/rooms/');
  expect(faq?.questions[0]?.answer).toContain('(/base/services/first-acupuncture.md)');
});
