// @ts-check
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';

const module = new URL('memory-folder.mjs', import.meta.url).href;
const shutdown = new URL('../shutdown.mjs', import.meta.url).href;

/**
 * In a process of its own, the folder of its temporary files, and its mode. The process then ends as a command does.
 *
 * @param {string} memory
 * @param {Record<string, string>} [env]
 * @returns {Promise<{ folder: string, mode: number }>}
 */
async function chosen(memory, env = {}) {
  const script = `
    import { statSync } from 'node:fs';
    import { tmpdir } from 'node:os';
    import { useMemoryFolder } from ${JSON.stringify(module)};
    import { shutDown } from ${JSON.stringify(shutdown)};
    useMemoryFolder(${JSON.stringify(memory)});
    console.log(JSON.stringify({ folder: tmpdir(), mode: statSync(tmpdir()).mode & 0o777 }));
    await shutDown(0);`;
  const { TMPDIR: _, ...own } = process.env;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...own, ...env },
  });
  return JSON.parse(stdout);
}

test('temporary files are in memory, open to other users, and gone at the end', async ({ skip }) => {
  const memory = mkdtempSync(path.join(tmpdir(), 'memory-'));
  onTestFinished(() => rmSync(memory, { recursive: true }));
  const { folder, mode } = await chosen(memory);
  // With little memory or on other systems, the folder is the usual one.
  if (!folder.startsWith(memory)) skip('there is not enough memory');
  expect(mode).toBe(0o777);
  expect(existsSync(folder)).toBe(false);
  expect(statSync(memory).isDirectory()).toBe(true);
});

test('a folder that the user has chosen is kept, and the usual one without memory', async () => {
  expect((await chosen('/dev/shm', { TMPDIR: '/usr' })).folder).toBe('/usr');
  expect((await chosen('/does/not/exist')).folder).not.toContain('tendwell-test-');
});
