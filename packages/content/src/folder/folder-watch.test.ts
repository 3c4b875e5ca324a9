import { rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FolderWatch } from './folder-watch.js';

let folder = '';
let watch: FolderWatch | undefined;
const changes: (readonly string[])[] = [];
const file = () => join(folder, 'tea.md');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tendwell-watch-'));
  writeFileSync(file(), 'Tea');
  changes.length = 0;
  watch = new FolderWatch(folder, (paths) => changes.push(paths));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(async () => {
  vi.useRealTimers();
  watch?.close();
  await rm(folder, { recursive: true });
});

/** Changes the file, and waits until the watch has noticed. */
async function after(change: () => void): Promise<void> {
  change();
  while (vi.getTimerCount() === 0) await new Promise((resolve) => setImmediate(resolve));
}

it('reports an edit at once', async () => {
  await after(() => writeFileSync(file(), 'Ginger tea'));
  vi.advanceTimersByTime(20);
  expect(changes).toEqual([[file()]]);
});

it.each([
  ['emptied', () => writeFileSync(file(), '')],
  ['deleted', () => rmSync(file())],
])(
  'waits a little for the words of a file that was %s: an editor may be saving it',
  async (_name, change) => {
    await after(change);
    vi.advanceTimersByTime(60);
    expect(changes).toEqual([]);
    writeFileSync(file(), 'Ginger tea');
    vi.advanceTimersByTime(1000);
    expect(changes).toEqual([[file()]]);
  },
);

it('reports a file that stays empty', async () => {
  await after(() => writeFileSync(file(), ''));
  vi.advanceTimersByTime(1000);
  expect(changes).toEqual([[file()]]);
});
