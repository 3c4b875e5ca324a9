import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { anyPort } from '../../../scripts/lib/port.mjs';
import { pressButton, signUpByForm } from './support/form.ts';
import { linkTo, type Mailbox, oneClick, openMailbox } from './support/mailbox.ts';
import { until } from './support/site.ts';

const FOLDER = new URL('../../newsletter-servers/', import.meta.url).pathname;

/** The path of a program on this machine; `undefined` if it isn't installed. */
function program(name: string): string | undefined {
  const path = process.env[`TENDWELL_${name.toUpperCase()}`] ?? name;
  return spawnSync(path, ['--version']).status === 0 ? path : undefined;
}

const bun = program('bun');
const deno = program('deno');
const cli = new URL('../../../packages/newsletter/bin/tendwell-newsletter.js', import.meta.url).pathname;
const SERVERS = [
  { name: 'tendwell-newsletter serve', run: [process.execPath, cli, 'serve'] },
  { name: 'Express', run: [process.execPath, 'express.js'] },
  { name: 'Connect', run: [process.execPath, 'connect.js'] },
  { name: 'node:http', run: [process.execPath, 'node.js'] },
  { name: 'Hono', run: [process.execPath, 'hono.js'] },
  { name: 'Bun', run: bun && [bun, 'bun.js'] },
  { name: 'Deno', run: deno && [deno, 'run', '--allow-all', 'deno.js'] },
];

let mailbox: Mailbox;
let child: ChildProcess | undefined;
let data: string;

beforeAll(async () => {
  mailbox = await openMailbox();
  data = await mkdtemp(join(tmpdir(), 'tendwell-servers-'));
});
afterEach(() => {
  child?.kill('SIGKILL');
});
afterAll(async () => {
  await mailbox.close();
  await rm(data, { recursive: true, force: true });
});

describe.each(SERVERS)('on $name', ({ name, run }) => {
  // Continuous integration has all of them; elsewhere the report lists the skipped ones.
  it.skipIf(!run && !process.env.CI)('people can sign up, confirm, and unsubscribe', async () => {
    const [command, ...args] = run ?? [];
    if (!command)
      throw new Error(`${name} is not installed. Set TENDWELL_${name.toUpperCase()} to its path.`);
    const port = await anyPort('localhost');
    const origin = `http://localhost:${port}`;
    const email = `reader${port}@example.com`;
    const server = start(command, args, {
      PORT: String(port),
      ORIGIN: origin,
      STORE_URL: `file:${join(data, `${port}.db`)}`,
      SMTP_URL: mailbox.url,
      SMTP_FROM: 'letters@lowtide.example.com',
    });
    const form = `${origin}/newsletter/subscribe`;
    await until(
      () =>
        fetch(form).then(
          ({ ok }) => ok,
          () => false,
        ),
      server.output,
    );
    // The command serves only the newsletter; another server serves the rest of the site.
    const home = await fetch(origin);
    expect(args.includes('serve') ? home.status : home.url).toBe(args.includes('serve') ? 404 : form);

    await signUpByForm(origin, email, server.output);
    const confirmation = await mailbox.mailTo(email, 'Review and confirm', server.output);
    expect((await pressButton(linkTo('confirm', confirmation))).status).toBe(200);
    const welcome = await mailbox.mailTo(email, 'You are subscribed', server.output);

    const { url, body } = oneClick(welcome);
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(200);
    expect(await (await fetch(url)).text()).toContain('You are unsubscribed');

    const tooLong = await fetch(form, {
      method: 'POST',
      headers: { ...headers, Origin: origin },
      body: `email=${'x'.repeat(20_000)}`,
    });
    expect(tooLong.status).toBe(413);
    expect((await fetch(`${origin}/newsletter/outbox`)).status).toBe(404);
    expect(await server.stop()).toBe(0);
    expect(server.output().trim()).not.toMatch(/error/i);
  });
});

function start(command: string, args: string[], env: NodeJS.ProcessEnv) {
  let output = '';
  const running = spawn(command, args, { cwd: FOLDER, env: { ...process.env, ...env } });
  child = running;
  const ended = new Promise<number | null>((resolve) => running.on('close', resolve));
  for (const stream of [running.stdout, running.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  return {
    output: () => output,
    stop: () => {
      running.kill('SIGTERM');
      return ended;
    },
  };
}
