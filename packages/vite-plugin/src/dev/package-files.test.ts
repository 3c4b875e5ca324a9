import { sitePages } from '@tendwell/site';
import { afterEach, expect, it } from 'vitest';
import { cleanUp, serveSite, siteFolder } from '../../test/fixture.js';

afterEach(cleanUp);

it('serves styles and scripts of packages that are linked from outside of the site’s folder', async () => {
  const root = await siteFolder({ 'index.html': null, 'src/main.ts': null });
  const { get } = await serveSite(root, { pages: sitePages });
  const page = await (await get('/')).text();
  const urls = [...page.matchAll(/(?:href|src)="(\/@fs\/[^"]+)"/g)].map(([, url = '']) => url);
  expect(urls.map((url) => url.replace(/.*\//, ''))).toEqual(['booklet.css', 'client.js', 'client.ts']);
  const statuses = await Promise.all(urls.map(async (url) => (await get(url)).status));
  expect(statuses).toEqual([200, 200, 200]);
});
