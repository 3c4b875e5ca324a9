import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cleanUp, FILES, serveSite, siteFolder, write } from '../../test/fixture.js';
import { openPage, type PageSocket } from '../../test/page-socket.js';

afterEach(cleanUp);

const TOWELS = 'content/articles/towels.md';
const OIL_PICTURE = 'content/articles/oil.svg';

describe('the page of a text that was not edited', () => {
  let root: string;
  let page: PageSocket;
  let shown: (article?: string) => Promise<string>;
  let home: () => Promise<string>;
  let now = new Date('2026-06-01T12:00:00Z');
  beforeEach(async () => {
    now = new Date('2026-06-01T12:00:00Z');
    root = await siteFolder({
      'content/articles/wool.md': `---
title: Wool
date: 2026-05-02
publishAt: 2026-06-02
---

See [towels](./towels.md), ![oil](./oil.svg).
`,
    });
    const site = await serveSite(root, { now: () => now });
    page = await openPage(site);
    shown = async (article = 'wool') => (await site.get(`/articles/${article}/`)).text();
    home = async () => (await site.get('/')).text();
    await shown();
  });

  it('links to the new address of a text', async () => {
    expect(await shown()).toContain('<a href="/articles/towels/">');
    await write(root, TOWELS, (FILES[TOWELS] ?? '').replace('date:', 'slug: hot-towels\ndate:'));
    await page.next('full-reload');
    expect(await shown()).toContain('<a href="/articles/hot-towels/">');
  });

  it('has the new size of a picture', async () => {
    expect(await shown()).not.toContain('width="40"');
    await write(root, OIL_PICTURE, '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"></svg>');
    await page.next('full-reload');
    expect(await shown()).toContain('width="40" height="30"');
  });

  it('has the address of a file that was added where a link leads', async () => {
    await write(
      root,
      'content/articles/silk.md',
      '---\ntitle: Silk\ndate: 2026-05-03\n---\n\n[Prices](./prices.pdf)\n',
    );
    await page.next('error');
    await write(root, 'content/articles/prices.pdf', 'prices');
    await page.next('full-reload');
    expect(await shown('silk')).toContain('<a href="/content/articles/prices.pdf">');
  });

  it('is no draft any more on the day that it is published', async () => {
    expect(await home()).toContain('Wool</a> (draft)');
    now = new Date('2026-06-02T12:00:00Z');
    await write(root, TOWELS, `${FILES[TOWELS]}\nAnd dried.\n`);
    await page.next('full-reload');
    expect(await home()).toContain('Wool</a>');
    expect(await home()).not.toContain('Wool</a> (draft)');
  });
});
