import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ContentInspection, ContentReader, type ContentReaderOptions } from './index.js';
import { practice, spanish } from './testing/translated-practice.js';

const now = new Date('2026-03-02T12:00:00Z');
let root = '';
let folder = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tendwell-inspection-'));
  folder = join(root, 'content');
  await cp(fileURLToPath(new URL('../../test/fixtures/complete/', import.meta.url)), folder, {
    recursive: true,
  });
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(root, { recursive: true });
});

const inspect = (options: ContentReaderOptions = {}) => new ContentReader(folder, options).inspect({ now });
const cached = (): ContentReaderOptions => ({ cache: join(root, 'cache'), rereads: true });
const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');

/** Everything that is known of the texts. */
const textsOf = ({ texts }: ContentInspection) =>
  texts.map(({ path, text, hash, content: { article, page } }) => [path, text, hash, article, page]);

describe('the hash of a text', () => {
  test('is that of its words, with a byte order mark and without', async () => {
    const words = '---\ntitle: A Grüß\ndate: 2026-01-01\n---\nWords.\n';
    await writeFile(join(folder, 'pages', 'plain.md'), words);
    await writeFile(join(folder, 'pages', 'marked.md'), `\ufeff${words}`);
    await writeFile(join(folder, 'pages', 'broken.md'), '---\ntitle: [\n---\n');
    const { texts } = await inspect();
    expect(texts.map(({ hash }) => hash)).toEqual(texts.map(({ text }) => sha256(text)));
    const hashOf = (name: string) => texts.find(({ path }) => path === `pages/${name}.md`)?.hash;
    expect(hashOf('marked')).toBe(hashOf('plain'));
  });

  test('is the same from the cache, and that of an edited text is new', async () => {
    // Files that were written just now are always read again.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
    const first = textsOf(await inspect());
    expect(textsOf(await inspect(cached()))).toEqual(first);
    expect(textsOf(await inspect(cached()))).toEqual(first);
    const [path = ''] = (await inspect()).texts.map((text) => text.path);
    const words = '---\ntitle: Other\ndate: 2026-01-01\n---\nWords.\n';
    await writeFile(join(folder, path), words);
    const edited = (await inspect(cached())).texts.find((text) => text.path === path);
    expect([edited?.hash, edited?.text]).toEqual([sha256(words), words]);
  });
});

describe('the value of a file of facts', () => {
  const values = async () => {
    const { facts, parse } = await inspect();
    const parsed = facts.map(({ path, text }) => [path, parse(path, text).value]);
    expect(facts.map(({ path, value }) => [path, value])).toEqual(parsed);
    return new Map(parsed as [string, unknown][]);
  };

  test('is what it states itself, as it is written', async () => {
    await writeFile(join(folder, 'practice.yaml'), practice.replace('"+1 510 555 0142"', '+15105550142'));
    await mkdir(join(folder, 'es'));
    await writeFile(join(folder, 'es', 'practice.yaml'), spanish);
    const all = await values();
    expect(all.get('practice.yaml')).toMatchObject({ locations: [{ phone: 15_105_550_142 }] });
    expect(all.get('es/practice.yaml')).not.toHaveProperty('name');
    expect(all.get('es/practice.yaml')).toMatchObject({ services: [{ name: 'Masaje' }, {}] });
  });

  test('is none after a syntax error, and an empty one in an empty file', async () => {
    await writeFile(join(folder, 'practice.yaml'), 'name: [\n');
    await writeFile(join(folder, 'faq.yaml'), '');
    const all = await values();
    expect([all.get('practice.yaml'), all.get('faq.yaml')]).toEqual([undefined, Object.create(null)]);
  });
});
