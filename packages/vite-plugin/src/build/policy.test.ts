import { afterEach, describe, expect, it } from 'vitest';
import { buildSite, cleanUp, FILES, siteFolder, write } from '../../test/fixture.js';

afterEach(cleanUp);

const policyIn = (page: string) =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)?.[1];

describe('the Content-Security-Policy in pages', () => {
  it('is there if it is asked for, before everything that it governs, and is that of _headers', async () => {
    const root = await siteFolder();
    const { read } = await buildSite(root, { policyInPages: true });
    const header = /Content-Security-Policy: (.*)/.exec(await read('_headers'))?.[1] ?? '';
    for (const path of ['index.html', 'articles/oil/index.html', '404.html']) {
      const page = await read(path);
      const policy = policyIn(page)?.replaceAll('&#39;', "'");
      expect(policy).toBe(header.replace(" frame-ancestors 'none';", ''));
      const [charset, meta, script] = ['<meta charset', '<meta http-equiv', '<script'].map((tag) =>
        page.indexOf(tag),
      );
      expect([charset, meta, script]).toEqual([charset, meta, script].sort((a = 0, b = 0) => a - b));
    }
    const without = await buildSite(root);
    expect(policyIn(await without.read('index.html'))).toBeUndefined();
  });

  it('follows the content in every page, also in those that have not changed', async () => {
    const root = await siteFolder();
    const first = await buildSite(root, { policyInPages: true });
    expect(policyIn(await first.read('articles/towels/index.html'))).not.toContain('img.example.com');
    await write(
      root,
      'content/articles/oil.md',
      `${FILES['content/articles/oil.md']}\n![A jar](https://img.example.com/jar.jpg)\n`,
    );
    const second = await buildSite(root, { policyInPages: true });
    expect(policyIn(await second.read('articles/towels/index.html'))).toContain('https://img.example.com;');
  });

  it('is in a shell without a charset, too', async () => {
    const root = await siteFolder({
      'index.html':
        '<!doctype html><html lang="en"><head><!--tendwell:head--></head><body><!--tendwell:body--></body></html>',
    });
    const { read } = await buildSite(root, { policyInPages: true });
    expect(await read('index.html')).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/);
  });
});
