import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Client, createClient } from '@libsql/client';

const PROJECT = new URL('../../', import.meta.url).pathname;
const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');

/** A copy of the practice site, with a list of its own, in a process of its own. */
export interface RunningSite {
  /** Without a slash at the end. */
  readonly origin: string;
  readonly folder: string;
  /** What the process has printed so far. */
  output(): string;
  database(): Client;
  /** Changes a file of the copy; gives back what undoes it. */
  edit(file: string, from: string, to: string): Promise<() => Promise<void>>;
  stop(): Promise<void>;
}

/** Copies the site below its own folder, where its packages are found. */
export async function copySite(): Promise<{ folder: string; remove(): Promise<void> }> {
  const data = join(PROJECT, '.data');
  await mkdir(data, { recursive: true });
  const folder = await mkdtemp(join(data, 'e2e-'));
  for (const part of ['content', 'src', 'public', 'index.html', 'package.json', 'vite.config.ts']) {
    await cp(join(PROJECT, part), join(folder, part), { recursive: true });
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Runs a command of Vite on a copy and waits for its end. */
export async function runVite(
  folder: string,
  ...args: string[]
): Promise<{ code: number | null; output: string }> {
  const child = start(folder, args);
  const code = await new Promise<number | null>((resolve) => child.process.on('close', resolve));
  return { code, output: child.output() };
}

/** Starts the site in Vite's dev server (`dev`) or, from the built files, in its preview server. */
export async function startSite(
  command: 'dev' | 'preview' = 'dev',
  env: NodeJS.ProcessEnv = {},
): Promise<RunningSite> {
  const { folder, remove } = await copySite();
  if (command === 'preview') {
    const built = await runVite(folder, 'build');
    if (built.code !== 0) throw new Error(built.output);
  }
  const child = start(folder, [command, '--port', '0', '--host', 'localhost'], env);
  const origin = await until(() => /http:\/\/localhost:\d+/.exec(child.output())?.[0], child.output);
  // One for all questions: each client that is left open keeps the file from being tidied up.
  let client: Client | undefined;
  return {
    origin,
    folder,
    output: child.output,
    database() {
      client ??= createClient({ url: `file:${join(folder, '.data/newsletter.db')}` });
      return client;
    },
    async edit(file, from, to) {
      const path = join(folder, file);
      const before = await readFile(path, 'utf8');
      if (!before.includes(from)) throw new Error(`${file} does not hold ${from}`);
      await writeFile(path, before.replace(from, to));
      return () => writeFile(path, before);
    },
    async stop() {
      client?.close();
      const closed = new Promise((resolve) => child.process.on('close', resolve));
      child.process.kill('SIGTERM');
      await closed;
      await remove();
    },
  };
}

function start(
  folder: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
): { process: ChildProcess; output(): string } {
  let output = '';
  const child = spawn(process.execPath, [vite, ...args], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_ENV: undefined,
      NO_COLOR: '1',
      SMTP_URL: undefined,
      SMTP_FROM: undefined,
      ...env,
    },
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  return { process: child, output: () => output };
}

/** Waits until something is there; fails with what the process said after 20 seconds. */
export async function until<Value>(
  get: () => Value | Promise<Value>,
  explain = () => '',
): Promise<NonNullable<Value>> {
  const end = Date.now() + 20_000;
  for (;;) {
    const value = await get();
    if (value) return value as NonNullable<Value>;
    if (Date.now() > end) throw new Error(`Still not so after 20 s: ${get}\n${explain()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
