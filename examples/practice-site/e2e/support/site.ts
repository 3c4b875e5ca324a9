import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Client, createClient } from '@libsql/client';
import { inject } from 'vitest';
import { BUILT_AT } from './moments.ts';

const EXAMPLES = new URL('../../../', import.meta.url).pathname;
const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');

/** Builds the site of the folder that it runs in: a line for a shell. */
export const buildCommand = `"${process.execPath}" "${vite}" build`;

/** A copy of an example site with its own database, in its own process. */
export interface RunningSite {
  /** Without a trailing slash. */
  readonly origin: string;
  readonly folder: string;
  /** What the process has printed so far. */
  output(): string;
  database(): Client;
  /** Edits a file of the copy. Resolves to a function that restores it. */
  edit(file: string, from: string, to: string): Promise<() => Promise<void>>;
  stop(): Promise<void>;
}

/** Writes or changes a site's files before it is built. */
export type Prepare = (folder: string) => Promise<void>;

/** Copies an example site into a folder below its own, so that Node finds its packages. */
export async function copySite(
  name = 'practice-site',
  prepare?: Prepare,
): Promise<{ folder: string; remove(): Promise<void> }> {
  const project = join(EXAMPLES, name);
  const data = join(project, '.data');
  await mkdir(data, { recursive: true });
  const folder = await mkdtemp(join(data, 'e2e-'));
  for (const part of ['content', 'src', 'package.json', 'vite.config.ts']) {
    if (existsSync(join(project, part)))
      await cp(join(project, part), join(folder, part), { recursive: true });
  }
  await prepare?.(folder);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Runs a Vite command on a copy of the site until it exits. */
export async function runVite(
  folder: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number | null; output: string }> {
  const child = start(folder, args, env);
  const code = await new Promise<number | null>((resolve) => child.process.on('close', resolve));
  return { code, output: child.output() };
}

/**
 * Starts the site in Vite's dev server, or builds it and starts the preview server. `env` applies to the build too, which
 * is otherwise of the moment of all builds that test files share: servers have the time of the machine.
 */
export async function startSite(
  command: 'dev' | 'preview' = 'dev',
  env: NodeJS.ProcessEnv = {},
  name?: string,
  prepare?: Prepare,
): Promise<RunningSite> {
  const { folder, remove } = await copySite(name, prepare);
  if (command === 'preview') {
    const dist = await builtOnce(
      { TENDWELL_NOW: process.env.TENDWELL_NOW ?? BUILT_AT, ...env },
      name,
      prepare,
    );
    await cp(dist, join(folder, 'dist'), { recursive: true });
  }
  const child = start(folder, [command, '--port', '0', '--host', 'localhost'], env);
  const origin = await until(() => /http:\/\/localhost:\d+/.exec(child.output())?.[0], child.output);
  // One client for all queries: every open client keeps the database from being deleted on some systems.
  let client: Client | undefined;
  return {
    origin,
    folder,
    output: child.output,
    database() {
      client ??= createClient({
        url: `file:${join(folder, '.data/newsletter.db')}`,
        // The site may be writing.
        timeout: 20_000,
      });
      return client;
    },
    async edit(file, from, to) {
      const path = join(folder, file);
      const before = await readFile(path, 'utf8');
      if (!before.includes(from)) throw new Error(`${file} does not contain ${from}`);
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

/**
 * Waits for the first answer of a site's endpoint, which on a busy machine may take the server longer to load than the
 * sign-up waits for an answer.
 */
export async function answers({ origin, output }: RunningSite): Promise<void> {
  const { status } = await fetch(`${origin}/newsletter/subscribe`);
  if (status !== 200) throw new Error(`The endpoint answers with ${status}.\n${output()}`);
}

async function build(folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  const built = await runVite(folder, ['build'], env);
  if (built.code !== 0) throw new Error(built.output);
}

/**
 * The output of a build of an example, which the test files of a run share.
 *
 * @param prepare A function with a name, which always writes the same.
 */
export async function builtOnce(
  env: NodeJS.ProcessEnv,
  name = 'practice-site',
  prepare?: Prepare,
): Promise<string> {
  const key = createHash('sha256')
    .update(JSON.stringify([name, prepare?.name, env]))
    .digest('hex')
    .slice(0, 16);
  const shared = join(inject('sharedBuilds'), `${prepare?.name ?? name}-${key}`);
  const lock = `${shared}-lock`;
  // Another test file may be building it. If that fails, this one tries, so that both report why.
  while (!existsSync(shared) && !(await create(lock))) await wait(50);
  if (existsSync(shared)) return shared;
  try {
    const { folder, remove } = await copySite(name, prepare);
    await build(folder, env);
    await cp(join(folder, 'dist'), `${shared}-new`, { recursive: true });
    await rename(`${shared}-new`, shared);
    await remove();
  } finally {
    await rm(lock, { recursive: true });
  }
  return shared;
}

/** Creates a folder. Of several at the same time, one succeeds; for the others, and if there is one already, it's false. */
async function create(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
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

/** A busy machine may need many seconds to start a server. A test may take a minute. */
const UNTIL_MS = 50_000;

/** Polls until `get` returns a truthy value. Fails shortly before the test does, with what `explain` returns. */
export async function until<Value>(
  get: () => Value | Promise<Value>,
  explain = () => '',
): Promise<NonNullable<Value>> {
  const end = Date.now() + UNTIL_MS;
  for (;;) {
    const value = await get();
    if (value) return value as NonNullable<Value>;
    if (Date.now() > end) throw new Error(`Timed out after ${UNTIL_MS} ms: ${get}\n${explain()}`);
    await wait(50);
  }
}
