import { readFile } from 'node:fs/promises';
import { Server } from 'node:net';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { startTrial, type TrialSite } from '../testing/trial-site.js';
import { edit } from './edit.js';

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

test('publishes with the command that is given', async () => {
  const stop = new AbortController();
  let out = '';
  const running = edit({
    folder: site.content,
    open: false,
    publish: 'echo published > done.txt',
    out: (text) => {
      out += text;
    },
    err: () => {},
    signal: stop.signal,
  });
  const url = await vi.waitFor(
    () => {
      const found = /http:\S+/.exec(out)?.[0];
      if (found === undefined) throw new Error('not started yet');
      return found;
    },
    { timeout: 15_000 },
  );
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
  stop.abort();
  expect(await running).toBe(0);
});
