import { chdir, cwd as currentFolder } from 'node:process';
import { readEnv } from '../cli/env.js';
import { run } from '../cli/run.js';
import type { Terminal } from '../cli/terminal.js';
import type { Surroundings } from './command-line.js';

/** Runs the command in this process, with the test's own terminal and clock. Default time: 2026-03-10, 12:00 UTC. */
export async function here(
  args: readonly string[],
  overrides: Partial<Terminal> = {},
): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await run(args, {
    out: async (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    color: false,
    columns: undefined,
    progress: undefined,
    ask: undefined,
    env: {},
    now: () => new Date('2026-03-10T12:00:00Z'),
    ...overrides,
  });
  return { code, out, err };
}

/**
 * Runs the command in this process, in another folder, whose `.env` it reads. Its own process would take half a second to
 * load everything.
 */
export async function hereIn(
  args: readonly string[],
  { cwd, env = {} }: Surroundings,
): Promise<{ code: number; out: string; err: string }> {
  const before = currentFolder();
  chdir(cwd);
  try {
    return await here(args, { env: await readEnv(env) });
  } finally {
    chdir(before);
  }
}
