import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TextStore } from './text-store.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tendwell-texts-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('texts of any script and length are read back', () => {
  const texts = ['', 'tea', 'Zur Kür 🌿', 'x'.repeat(3 << 20), '\u0000'];
  const store = new TextStore(folder, 'a');
  const places = texts.map((text) => store.add(text, `About ${text}`));
  store.flush();
  const notes = texts.map((text) => `About ${text}`);
  for (const each of [store, new TextStore(folder, 'a')]) {
    expect(places.map((place) => each.read(place))).toEqual(texts);
    expect(places.map((place) => each.readNote(place))).toEqual(notes);
  }
});

test('a text can be read before it is written', () => {
  const texts = ['ginger', 'x'.repeat(1 << 20), 'tea', '', 'linen'];
  const store = new TextStore(folder, 'a');
  const places = texts.map((text) => store.add(text, `About ${text}`));
  expect(places.map((place) => store.read(place))).toEqual(texts);
  expect(places.map((place) => store.readNote(place))).toEqual(texts.map((text) => `About ${text}`));
});

test('a text that was modified, cut off, or deleted is missing', async () => {
  const store = new TextStore(folder, 'a');
  const [first, second] = [store.add('ginger', 'fresh'), store.add('tea', 'green')];
  store.flush();
  const file = join(folder, first[0]);
  await writeFile(file, (await readFile(file, 'utf8')).replace('ginger', 'gunger').slice(0, -1));
  expect([store.read(first), store.readNote(first)]).toEqual([undefined, 'fresh']);
  expect([store.read(second), store.readNote(second)]).toEqual(['tea', undefined]);
  await rm(file);
  const other = new TextStore(folder, 'a');
  expect([other.read(first), other.readNote(first)]).toEqual([undefined, undefined]);
});

test('each process writes a file of its own, and old ones without a known text are removed', async () => {
  const places = ['one', 'two', 'three'].map((text) => {
    const store = new TextStore(folder, 'a');
    const place = store.add(text, '');
    store.flush();
    return place;
  });
  const [one, two, three] = places.map(([file]) => file);
  const old = new Date('2020-01-01');
  for (const file of [one, two]) await utimes(join(folder, String(file)), old, old);
  await writeFile(join(folder, 'b-other.texts'), '');
  await utimes(join(folder, 'b-other.texts'), old, old);
  new TextStore(folder, 'a').sweep(places.slice(1, 2));
  expect((await readdir(folder)).sort()).toEqual([String(two), String(three), 'b-other.texts'].sort());
});

test('texts in many files count as scattered', () => {
  const places = Array.from({ length: 60 }, (_, index) => [`a-${index}`, 0, 1, '', 16] as const);
  const store = new TextStore(folder, 'a');
  expect([store.isScattered(places.slice(0, 40)), store.isScattered(places)]).toEqual([false, true]);
});
