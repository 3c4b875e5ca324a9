import { readdir, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { HistoryEntry } from '../api/publications.js';
import { makeFolder, startTrial } from '../testing/trial-site.js';
import { History } from './history.js';
import type { HistoryRecord } from './record.js';
import { mergeSessions } from './sessions.js';

const START = Date.parse('2026-03-02T12:00:00Z');
const at = (minutes: number) => new Date(START + minutes * 60_000);

let folder: string;
let history: History;
beforeEach(async () => {
  folder = await makeFolder();
  history = new History(folder);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Records that a text was saved. Its versions are the given texts. */
async function save(
  minutes: number,
  [before, after]: readonly [string | null, string | null],
  { path = 'articles/tea.md', by = null as string | null } = {},
): Promise<HistoryRecord> {
  const keep = async (text: string | null) => text && (await history.blobs.keep(Buffer.from(text)));
  const files = [{ path, before: await keep(before), after: await keep(after) }];
  return history.add({ at: at(minutes).toISOString(), by, action: 'change', files });
}

const merged = async () => mergeSessions(await history.list());
const textOf = async (hash: string | null | undefined) => (await history.blobs.read(hash ?? ''))?.toString();

describe('saving while somebody writes a text', () => {
  test('is one change, from the first to the last state', async () => {
    const first = await save(0, ['A', 'AB']);
    await save(9, ['AB', 'ABC']);
    const last = await save(19, ['ABC', 'ABCD']);
    const [session, ...others] = await merged();
    expect(others).toEqual([]);
    expect(session).toMatchObject({ since: first.at, at: last.at });
    expect(await textOf(session?.files[0]?.before)).toBe('A');
    expect(await textOf(session?.files[0]?.after)).toBe('ABCD');
    expect(await history.find(session?.id ?? '')).toEqual(session);
    expect(await history.find(last.id)).toEqual(last);
  });

  test('is one change even if something else was saved in between', async () => {
    await save(0, ['A', 'AB']);
    await save(1, [null, 'Picture'], { path: 'articles/tea-cup.png' });
    await save(2, ['AB', 'ABC']);
    expect((await merged()).map(({ files }) => files[0]?.path)).toEqual([
      'articles/tea.md',
      'articles/tea-cup.png',
    ]);
  });

  test.each([
    ['after a longer pause', () => save(11, ['AB', 'ABC'])],
    ['if somebody else goes on', () => save(1, ['AB', 'ABC'], { by: 'ada@example.com' })],
    ['if another program has changed it in between', () => save(1, ['AX', 'AXY'])],
    ['if the text is removed', () => save(1, ['AB', null])],
    ['if it is a file of facts', () => save(1, ['AB', 'ABC'], { path: 'practice.yaml' })],
  ])('is a separate change %s', async (_, next) => {
    await save(0, ['A', 'AB']);
    await next();
    expect(await merged()).toHaveLength(2);
  });
});

describe('a tidied history', () => {
  const DAY = 24 * 60;
  const versions = async () => [...(await history.blobs.sizes()).keys()].length;
  /** Versions of the last day stay, by the clock of the file system. */
  const age = async () => {
    const place = join(folder, 'versions');
    for (const path of await readdir(place, { recursive: true })) await utimes(join(place, path), 1, 1);
  };

  test('keeps the states before and after what was written on earlier days, and each of today', async () => {
    for (const count of [1, 2, 3]) await save(count, ['A'.repeat(count), 'A'.repeat(count + 1)]);
    const [session] = await merged();
    await age();
    await save(DAY + 10, ['AAAA', 'B']);
    await save(DAY + 11, ['B', 'C']);
    await history.tidy(at(DAY + 11));
    const records = await history.list();
    expect(records).toHaveLength(3);
    expect(records[2]).toEqual(session);
    expect(await textOf(records[2]?.files[0]?.before)).toBe('A');
    expect(await versions()).toBe(4);
    expect(await history.find(session?.id ?? '')).toEqual(session);
  });

  test('removes the oldest changes when the versions take too much space, but not versions that are needed elsewhere', async () => {
    await save(-20, ['Gone', 'Published']);
    const { files } = await save(0, ['Published', 'Old']);
    await age();
    await save(DAY, ['Old', 'X'.repeat(900)], { path: 'practice.yaml' });
    await save(DAY + 1, ['X'.repeat(900), 'New'], { path: 'practice.yaml' });
    const published = files[0]?.before ?? '';
    history = new History(folder, { maxVersionBytes: 910, kept: async () => [published] });
    await history.tidy(at(DAY + 2));
    expect(await history.list()).toHaveLength(2);
    expect(await textOf(published)).toBe('Published');
    expect(await versions()).toBe(4);
  });

  test('is tidied once a day', async () => {
    await history.tidy(at(0));
    for (const count of [1, 2]) await save(count, ['A'.repeat(count), 'A'.repeat(count + 1)]);
    await history.tidy(at(DAY - 1));
    expect(await history.list()).toHaveLength(2);
    await history.tidy(at(2 * DAY));
    expect(await history.list()).toHaveLength(1);
  });
});

test('what was saved while somebody wrote is restored at once, and each save can be undone by itself', async () => {
  await using site = await startTrial();
  const path = 'articles/wool-socks.md';
  const original = await site.read(path);
  const ids: string[] = [];
  for (const word of ['One', 'Two', 'Three']) {
    const { text, version } = await (await site.send('GET', `files/${path}`)).json();
    const saved = await site.send('PUT', `files/${path}`, { text: `${text}${word}\n`, version });
    ids.push((await saved.json()).history);
  }
  const entries = (await (await site.send('GET', 'history')).json()) as HistoryEntry[];
  expect(entries).toHaveLength(1);
  const undone = await (await site.send('POST', `history/${ids[2]}/restore`, {})).json();
  expect(await site.read(path)).toBe(`${original}One\nTwo\n`);
  expect((await site.send('POST', `history/${undone.history}/restore`, {})).status).toBe(200);
  const restored = await site.send('POST', `history/${encodeURIComponent(entries[0]?.id ?? '')}/restore`, {});
  expect(restored.status).toBe(200);
  expect(await site.read(path)).toBe(original);
});
