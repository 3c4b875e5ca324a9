import { resolveConfig } from 'vite';
import { afterEach, expect, it } from 'vitest';
import { cleanUp, FILES, pages, siteFolder, write } from '../test/fixture.js';
import { resolveOptions } from './options.js';
import { Project } from './project.js';

afterEach(cleanUp);

const TOWELS = 'content/articles/towels.md';

it('reads what was changed during a reading once more, when that has ended', async () => {
  const root = await siteFolder();
  const config = await resolveConfig({ root, configFile: false, logLevel: 'silent' }, 'serve');
  let running = 0;
  let most = 0;
  let readings = 0;
  const whileReading = async () => {
    running += 1;
    most = Math.max(most, running);
    readings += 1;
    await write(root, TOWELS, (FILES[TOWELS] ?? '').replace('Forty towels', `Towels ${readings}`));
    running -= 1;
  };
  const settings = resolveOptions(
    {
      pages: async (site) => {
        await whileReading();
        return pages(site);
      },
    },
    config,
  );
  const project = new Project({ ...settings, warn: () => {} });
  const first = project.refresh();
  const [second, third] = [project.refresh(), project.refresh()];
  const title = async (reading: typeof first) => (await reading).pages.get('/articles/towels/')?.title;
  expect(await Promise.all([first, second, third].map(title))).toEqual([
    'Forty towels',
    'Towels 1',
    'Towels 1',
  ]);
  expect(await title(project.refresh())).toBe('Towels 2');
  expect([most, readings]).toEqual([1, 3]);
});
