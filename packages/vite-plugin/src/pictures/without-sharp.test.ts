import { spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { cleanUp, siteFolder, write } from '../../test/fixture.js';

afterEach(cleanUp);

const plugin = JSON.stringify(fileURLToPath(new URL('../index.ts', import.meta.url)));
const vite = join(dirname(fileURLToPath(import.meta.resolve('vite'))), '../../bin/vite.js');
const javascript = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;

/** Hides sharp from Node, as if its binary for the machine were not installed. */
const HOOK = javascript(`import { register } from 'node:module';
register(${JSON.stringify(
  javascript(`export function resolve(name, context, next) {
  if (name === 'sharp' || name.includes('/node_modules/sharp/')) throw new Error('Could not load sharp');
  return next(name, context);
}`),
)});`);

/** Builds the ready-made pages with the source of this package and the given options. */
async function build(root: string, options: string): Promise<{ code: number | null; output: string }> {
  const config = `import { tendwell } from ${plugin};\nexport default { plugins: [tendwell(${options})] };\n`;
  await write(root, 'vite.config.mjs', config);
  const child = spawn(process.execPath, ['--import', HOOK, vite, 'build'], {
    cwd: root,
    env: { ...process.env, CI: '1', NO_COLOR: '1' },
  });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, output };
}

/** Starts like a JPEG file. */
const PHOTO = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]);

/** A site with a photo. */
async function folder(): Promise<string> {
  const root = await siteFolder({
    'content/articles/towels.md':
      '---\ntitle: Towels\ndate: 2026-02-01\n---\n\n![Towels](../pictures/towels.jpg)\n',
  });
  await writeFile(join(root, 'content/pictures/towels.jpg'), PHOTO);
  return root;
}

describe('a build on a machine without sharp', { timeout: 120_000 }, () => {
  it.each([
    ['with a photo', folder],
    ['with drawings only, of which it makes the pictures of shared pages', siteFolder],
  ])('fails with what to install, and with the option that does without, %s', async (_, make) => {
    const { code, output } = await build(await make(), '');
    expect(code).toBe(1);
    expect(output).toContain('sharp, which resizes pictures, does not run on this machine');
    expect(output).toContain('`npm install --include=optional sharp`');
    expect(output).toContain('`pictures: false`');
  });

  it('copies pictures unchanged and makes none with `pictures: false`', async () => {
    const root = await folder();
    const { code, output } = await build(root, '{ pictures: false }');
    expect(code, output).toBe(0);
    const files = await readdir(join(root, 'dist/assets'));
    const towels = files.find((file) => file.startsWith('towels-')) ?? '';
    expect(await readFile(join(root, 'dist/assets', towels))).toEqual(PHOTO);
    expect(files.filter((file) => /^(?:share|icon)-/.test(file))).toEqual([]);
  });
});
