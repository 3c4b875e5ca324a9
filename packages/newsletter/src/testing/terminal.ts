import { run } from '../cli/run.js';
import type { Terminal } from '../cli/terminal.js';

/** Runs the command in this process, as somebody in front of it sees it. */
export async function here(
  args: readonly string[],
  some: Partial<Terminal> = {},
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
    ...some,
  });
  return { code, out, err };
}
