import { EventEmitter } from 'node:events';
import type { FSWatcher } from 'vite';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchFolder } from './watch.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Watches `/site/content`. Returns the files that were reported, and what a change to a file does. */
function watched() {
  const watcher = Object.assign(new EventEmitter(), { add: () => {} });
  const httpServer = new EventEmitter();
  const reported: string[] = [];
  const server = { watcher, httpServer } as unknown as { watcher: FSWatcher; httpServer: null };
  watchFolder(server, '/site/content', (file) => reported.push(file));
  return {
    reported,
    change: (file: string) => watcher.emit('all', 'change', file),
    close: () => httpServer.emit('close'),
  };
}

it('reports many changes at once, when nothing has changed for a moment', () => {
  const { reported, change } = watched();
  for (const name of ['a', 'b', 'a', 'c']) {
    change(`/site/content/articles/${name}.md`);
    vi.advanceTimersByTime(50);
  }
  expect(reported).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(reported).toEqual(['/site/content/articles/c.md']);
  change('/site/content/articles/a.md');
  vi.advanceTimersByTime(1000);
  expect(reported).toHaveLength(2);
});

it('reports nothing outside of the folder, and nothing after the server was closed', () => {
  const { reported, change, close } = watched();
  change('/site/vite.config.ts');
  vi.advanceTimersByTime(1000);
  change('/site/content/practice.yaml');
  close();
  vi.advanceTimersByTime(1000);
  expect(reported).toEqual([]);
});
