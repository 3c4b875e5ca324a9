import { build, type Rolldown } from 'vite';
import { afterEach, expect, it } from 'vitest';
import { cleanUp, FILES, pages, siteFolder, write } from '../../test/fixture.js';
import { tendwell } from '../index.js';

afterEach(cleanUp);

const path = 'content/articles/oil.md';
const oil = FILES[path] as string;

it('rebuilds when the content changes, and after an error is fixed', async () => {
  const root = await siteFolder();
  const watcher = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [tendwell({ pages })],
    build: { watch: {} },
  })) as Rolldown.RolldownWatcher;
  const ends: string[] = [];
  watcher.on('event', (event) => {
    if (event.code === 'ERROR') ends.push(event.error.message);
    if (event.code === 'BUNDLE_END') ends.push('built');
  });
  try {
    await expect.poll(() => ends, { timeout: 8_000 }).toEqual(['built']);
    await write(root, path, oil.replace('2026-03-02', '2026-13-02'));
    await expect.poll(() => ends.at(-1), { timeout: 8_000 }).toContain('oil.md:3:7');
    await write(root, path, oil);
    await expect.poll(() => ends.at(-1), { timeout: 8_000 }).toBe('built');
  } finally {
    await watcher.close();
  }
}, 30_000);
