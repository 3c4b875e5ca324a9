import { get as httpGet } from 'node:http';
import { preview } from 'vite';
import { afterEach, expect, it } from 'vitest';
import { buildSite, cleanUp, pages, siteFolder } from '../test/fixture.js';
import { tendwell } from './index.js';

afterEach(cleanUp);

const rawGet = (origin: string, path: string) =>
  new Promise<{ status: number | undefined; location: string | undefined }>((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    httpGet({ hostname, port, path }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, location: response.headers.location });
    }).on('error', reject);
  });

it.each(['/', '/clinic/'])('serves a built site under %s as a static host does', async (base) => {
  const root = await siteFolder();
  await buildSite(root, {}, { base });
  const plugin = tendwell({ pages });
  const server = await preview({
    root,
    base,
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin],
    preview: { port: 0, host: '127.0.0.1' },
  });
  try {
    const address = server.httpServer.address();
    const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    const get = (path: string) => fetch(origin + path, { redirect: 'manual' });

    expect(await (await get(`${base}articles/oil/`)).text()).toContain('<strong>smells of nothing</strong>');
    const slash = await get(`${base}articles/oil?from=mail`);
    expect([slash.status, slash.headers.get('location')]).toEqual([302, `${base}articles/oil/?from=mail`]);
    for (const path of [`${base}none/`, `${base}none`, `${base}..%2f..%2fpackage.json`]) {
      const none = await get(path);
      expect([path, none.status]).toEqual([path, 404]);
      expect(await none.text()).toContain('There is nothing here');
    }
    // fetch would resolve the dots of these paths.
    for (const path of [
      '//evil.example/..%2f',
      '//evil.example/%2e%2e',
      '/\\evil.example/..%2f',
      `${base}/about`,
    ]) {
      const { status, location } = await rawGet(origin, path);
      expect([path, status, location]).toEqual([path, 404, undefined]);
    }
    expect((await plugin.api.renderPage('/about/'))?.html).toContain('We are two people');
    expect(await plugin.api.renderPage('/none/')).toBeUndefined();
  } finally {
    await server.close();
  }
});
