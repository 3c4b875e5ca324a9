import { afterEach, expect, it } from 'vitest';
import { cleanUp, FILES, serveSite, siteFolder, write } from '../../test/fixture.js';
import { openPage } from '../../test/page-socket.js';

afterEach(cleanUp);

it('gives every page the module that keeps what is typed during a reload, also from outside of the workspace', async () => {
  const { get } = await serveSite(await siteFolder());
  for (const path of ['/', '/about/']) {
    const [, url = ''] = /src="([^"]*\/dev\/client\.[jt]s)"/.exec(await (await get(path)).text()) ?? [];
    const module = await get(url, { headers: { Accept: '*/*' } });
    expect(module.status).toBe(200);
    expect(await module.text()).toContain('vite:beforeFullReload');
  }
});

it('says which reading a page was made from, so that an edit can be shown in place, unless the shell has own scripts', async () => {
  const reading = (page: string) => /<meta name="tendwell-reading" content="([^"]+)">/.exec(page)?.[1];
  const own = await serveSite(await siteFolder());
  expect(reading(await (await own.get('/about/')).text())).toBeUndefined();

  const root = await siteFolder({ 'index.html': null });
  const site = await serveSite(root);
  const socket = await openPage(site);
  const readings = async () => {
    const pages = await Promise.all(['/', '/about/', '/'].map(async (path) => (await site.get(path)).text()));
    const [first, ...others] = pages.map(reading);
    expect(others).toEqual([first, first]);
    return first;
  };
  const before = await readings();
  expect(before).toMatch(/./);
  await write(root, 'content/pages/about.md', `${FILES['content/pages/about.md']}\nMore.\n`);
  expect(await socket.next('full-reload')).toMatchObject({ triggeredBy: 'tendwell' });
  expect(await readings()).not.toBe(before);
});
