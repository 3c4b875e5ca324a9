import { expect, it } from 'vitest';
import { canWatchContent, ignoring } from './content-watch.js';

it('leaves the content to Vite’s watcher where that is set up, and where nothing says when to stop', () => {
  expect(canWatchContent('/site/content', '/site')).toBe(true);
  expect(canWatchContent('/site/content', '/site', { port: 5000 })).toBe(true);
  expect(canWatchContent('/words', '/site')).toBe(true);
  expect(canWatchContent('/site/content', '/site', { watch: { usePolling: true } })).toBe(false);
  expect(canWatchContent('/site/content', '/site', { watch: null })).toBe(false);
  expect(canWatchContent('/site/content', '/site', { middlewareMode: true })).toBe(false);
});

it('leaves content that is the whole site to Vite’s watcher', () => {
  expect(canWatchContent('/site', '/site')).toBe(false);
  expect(canWatchContent('/', '/site')).toBe(false);
});

it('keeps Vite’s watcher out of the folder, and out of no other', () => {
  const [isIgnored] = ignoring('/site/content').ignored;
  const paths = ['/site/content', '/site/content/a/b.md', '/site/content.config.js', '/site/src/a.ts'];
  expect(paths.map((path) => isIgnored?.(path))).toEqual([true, true, false, false]);
});
