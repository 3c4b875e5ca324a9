import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiskSiteCache } from './disk-site-cache.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tendwell-cache-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const TEXTS = new Map([['a key', 'a text\nof two lines']]);
const cache = (version = '1') => new DiskSiteCache(join(folder, 'cache'), () => version);

describe('the cache of a site', () => {
  it('keeps texts by name, until others take their place', () => {
    expect(cache().read('/search/')).toEqual(new Map());
    cache().write('/search/', TEXTS);
    expect(cache().read('/search/')).toEqual(TEXTS);
    expect(cache().read('/es/search/')).toEqual(new Map());
    cache().write('/search/', new Map([['b', 'c']]));
    expect(cache().read('/search/')).toEqual(new Map([['b', 'c']]));
  });

  it('knows nothing after the code has changed', () => {
    cache('1').write('/search/', TEXTS);
    expect(cache('2').read('/search/')).toEqual(new Map());
  });

  it('knows nothing of a file that is truncated or changed', async () => {
    cache().write('/search/', TEXTS);
    const [name = ''] = await readdir(join(folder, 'cache'));
    const file = join(folder, 'cache', name);
    const text = await readFile(file, 'utf8');
    for (const damaged of [text.slice(0, -1), text.replace('a text', 'b text'), '', `${text} `]) {
      await writeFile(file, damaged);
      expect(cache().read('/search/')).toEqual(new Map());
    }
  });

  it('keeps nothing where nothing can be written', async () => {
    await writeFile(join(folder, 'cache'), 'a file, not a folder');
    cache().write('/search/', TEXTS);
    expect(cache().read('/search/')).toEqual(new Map());
  });
});
