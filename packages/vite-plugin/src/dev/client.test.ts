import { afterEach, expect, it } from 'vitest';
import { cleanUp, serveSite, siteFolder } from '../../test/fixture.js';

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
