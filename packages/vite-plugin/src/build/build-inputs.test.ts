import { rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveConfig } from 'vite';
import { afterEach, describe, expect, it } from 'vitest';
import { cleanUp, siteFolder, write } from '../../test/fixture.js';
import { buildInputs } from './build-inputs.js';

afterEach(cleanUp);

async function inputsOf(root: string, { text = '', site = 'dist', mode = 'production' } = {}) {
  const config = await resolveConfig({ root, configFile: false, mode }, 'build');
  return buildInputs(config, join(root, 'content'), join(root, site), text);
}

describe('the inputs of a build', () => {
  it('change with each file that a site is made from, and with what is configured', async () => {
    const root = await siteFolder({ 'index.html': null });
    const keys = [await inputsOf(root)];
    const after = async (change: unknown) => {
      await change;
      keys.push(await inputsOf(root));
    };
    await after(write(root, 'content/articles/new.md', 'a'));
    await after(write(root, 'content/articles/new.md', 'b'));
    await after(rm(join(root, 'content/articles/new.md')));
    await after(write(root, 'public/a/b.txt', 'a'));
    await after(write(root, '.env', 'VITE_A=1'));
    await after(write(root, 'package.json', '{}'));
    await after(write(root, 'node_modules/.package-lock.json', '{}'));
    keys.push(await inputsOf(root, { text: '{"feeds":false}' }), await inputsOf(root, { mode: 'staging' }));
    const texts = keys.map((inputs) => inputs?.key);
    // Without the new file, all is as it was.
    expect(texts[3]).toBe(texts[0]);
    expect(new Set(texts).size).toBe(keys.length - 1);
    expect(texts).not.toContain(undefined);
    expect((await inputsOf(root))?.key).toBe(texts[7]);
  });

  it('are unknown with a shell of its own, settings of PostCSS, and links to folders', async () => {
    expect(await inputsOf(await siteFolder())).toBeUndefined();
    expect(await inputsOf(await siteFolder({ 'index.html': null, '.postcssrc': '{}' }))).toBeUndefined();
    const root = await siteFolder({ 'index.html': null });
    expect(await inputsOf(root, { site: 'content/dist' })).toBeUndefined();
    await symlink(tmpdir(), join(root, 'content/elsewhere'));
    expect(await inputsOf(root)).toBeUndefined();
  });
});
