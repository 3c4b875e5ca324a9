import { readFile, writeFile } from 'node:fs/promises';
import { Server } from 'node:net';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { startTrial, type TrialSite } from '../testing/trial-site.js';
import { type EditCommand, edit } from './edit.js';

let site: TrialSite;
beforeEach(async () => {
  site = await startTrial();
});
afterEach(() => site[Symbol.asyncDispose]());

test('prints a configuration for another editor, and what is lost', async () => {
  const printed = { out: '', err: '' };
  const code = await edit({
    folder: site.content,
    open: false,
    config: 'sveltia',
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    signal: new AbortController().signal,
  });
  expect(code).toBe(0);
  const { collections } = parse(printed.out) as { collections: readonly { readonly name: string }[] };
  expect(collections.map(({ name }) => name)).toEqual(['articles', 'facts']);
  expect(printed.err).toContain('comments, quotes, and blank lines in YAML are lost');
});

test.each([
  ['EADDRINUSE', 'is already in use'],
  ['EACCES', 'is one that this user is not allowed to use'],
])('says what to do about a port with the error %s', async (code, problem) => {
  vi.spyOn(Server.prototype, 'listen').mockImplementationOnce(function (this: Server) {
    process.nextTick(() =>
      this.emit('error', Object.assign(new Error('listen'), { code, syscall: 'listen' })),
    );
    return this;
  });
  let err = '';
  const exit = await edit({
    folder: site.content,
    port: 80,
    open: false,
    out: () => {},
    err: (text) => {
      err += text;
    },
    signal: new AbortController().signal,
  });
  expect(exit).toBe(2);
  expect(err).toBe(`tendwell: port 80 ${problem}\n\nChoose another one with --port, or leave it out.\n`);
});

/** Starts the editor. Stopping it resolves to the exit code. */
async function start(options: Partial<EditCommand> = {}): Promise<{ url: string; stop(): Promise<number> }> {
  const stop = new AbortController();
  let out = '';
  const running = edit({
    folder: site.content,
    open: false,
    out: (text) => {
      out += text;
    },
    err: () => {},
    signal: stop.signal,
    ...options,
  });
  const url = await vi.waitFor(
    () => {
      const found = /http:\S+/.exec(out)?.[0];
      if (found === undefined) throw new Error('not started yet');
      return found;
    },
    { timeout: 15_000 },
  );
  return {
    url,
    stop: () => {
      stop.abort();
      return running;
    },
  };
}

test('publishes with the command that is given', async () => {
  const { url, stop } = await start({ publish: 'echo published > done.txt' });
  const { origin } = new URL(url);
  const { headers } = await fetch(url, { redirect: 'manual' });
  const [cookie = ''] = (headers.get('set-cookie') ?? '').split(';');
  const response = await fetch(`${origin}/api/publication`, {
    method: 'POST',
    headers: { cookie, origin, 'content-type': 'application/json' },
    body: '{}',
  });
  expect(await response.json()).toMatchObject({ ok: true });
  expect(await readFile(join(dirname(site.content), 'done.txt'), 'utf8')).toMatch(/^published/);
  expect(await stop()).toBe(0);
});

test('has the same address each time, for which the browser keeps text that was not saved', async () => {
  const first = await start({ folder: relative(process.cwd(), site.content) });
  const { host } = new URL(first.url);
  await first.stop();
  const second = await start();
  expect(new URL(second.url).host).toBe(host);
  // The port is in use, and then a number that is no port was stored.
  const third = await start();
  expect(new URL(third.url).host).not.toBe(host);
  await Promise.all([second.stop(), third.stop()]);
  await writeFile(join(dirname(site.content), '.data', 'editor', 'port.json'), '{ "port": "x" }');
  expect(await (await start()).stop()).toBe(0);
});
