import { resolveConfig } from 'vite';
import { afterEach, expect, it } from 'vitest';
import { cleanUp, FILES, pages, siteFolder, write } from '../test/fixture.js';
import { resolveOptions } from './options.js';
import { Project } from './project.js';

afterEach(cleanUp);

const TOWELS = 'content/articles/towels.md';

/** A project in development. */
async function projectOf(root: string) {
  const config = await resolveConfig({ root, configFile: false, logLevel: 'silent' }, 'serve');
  return new Project({ ...resolveOptions({ pages }, config), warn: () => {} });
}

it('checks the content for the first time when it is not busy, and at once when that is read again', async () => {
  const root = await siteFolder();
  for (const isReadAgain of [false, true]) {
    const project = await projectOf(root);
    let asked = 0;
    let isChecked = false;
    let next: Promise<unknown> | undefined;
    project.isBusy = () => {
      asked += 1;
      expect(isChecked).toBe(false);
      if (asked === 5 && isReadAgain) next = project.refresh();
      return asked < 10 || isReadAgain;
    };
    const { check } = await project.read();
    await check();
    isChecked = true;
    await next;
    expect(asked).toBeGreaterThanOrEqual(isReadAgain ? 5 : 10);
    // Otherwise, it would ask every few milliseconds for seconds.
    expect(asked).toBeLessThan(30);
  }
});

it('reads again what was changed during a read, when that has ended', async () => {
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
