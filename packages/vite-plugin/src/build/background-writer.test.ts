import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BackgroundWriter } from './background-writer.js';
import { hashOf } from './hash.js';
import { stampOf } from './manifest.js';

/** The built module can start a worker thread, its source can't. */
const built = new URL('../../dist/build/background-writer.js', import.meta.url).href;
const { BackgroundWriter: InThread } = (await import(built)) as typeof import('./background-writer.js');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tendwell-writer-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe.each([
  ['this thread', BackgroundWriter],
  ['another thread', InThread],
])('files written in %s', (_, Writer) => {
  it('have their content, and are told with its hash and their stamp', async () => {
    const writer = new Writer(folder);
    const told = new Map<string, readonly [string, string]>();
    for (let index = 0; index < 500; index += 1) {
      const name = `pages/${index % 7}/${index}.html`;
      await writer.write([name, `é ${index}`], (written) => told.set(name, written));
    }
    await writer.write(['bytes', Uint8Array.of(0, 255)], (written) => told.set('bytes', written));
    await writer.finish();
    expect(told.size).toBe(501);
    for (const [name, written] of told) {
      expect(written).toEqual([hashOf(await readFile(join(folder, name))), stampOf(join(folder, name))]);
    }
    expect(await readFile(join(folder, 'pages/2/499.html'), 'utf8')).toBe('é 499');
  });

  it('have their content when they fill the shared memory again and again, and when one has no room in it', async () => {
    const writer = new Writer(folder);
    const told = new Set<string>();
    const textOf = (index: number) => `${index} é😀 `.repeat(index % 150 === 99 ? 60_000 : index * 20);
    for (let index = 0; index < 400; index += 1) {
      await writer.write([`${index}.html`, textOf(index)], () => told.add(`${index}.html`));
    }
    await writer.finish();
    expect(told.size).toBe(400);
    for (let index = 0; index < 400; index += 1) {
      const written = await readFile(join(folder, `${index}.html`), 'utf8');
      expect(written === textOf(index), `${index}.html`).toBe(true);
    }
  });

  it('are an error if one of them cannot be written', async () => {
    const writer = new Writer(folder);
    const write = async () => {
      for (let index = 0; index < 300; index += 1) await writer.write([`${index}.html`, 'a'], () => {});
      await writer.write(['7.html/index.html', 'a'], () => {});
      for (let index = 300; index < 600; index += 1) await writer.write([`${index}.html`, 'a'], () => {});
    };
    const failed = write().finally(() => writer.finish());
    await expect(failed).rejects.toThrow(/ENOTDIR|EEXIST/);
  });
});
