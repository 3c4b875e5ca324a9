import { readEnv } from './env.js';
import { CliError } from './errors.js';
import { formatError } from './format-error.js';
import { run } from './run.js';
import { processTerminal } from './terminal.js';

// No process.exit(): it would cut off output that a pipe has not accepted yet.
try {
  process.exitCode = await run(process.argv.slice(2), processTerminal(await readEnv(process.env)));
} catch (error) {
  // `run` throws nothing, so this is a settings file that cannot be read.
  if (!(error instanceof CliError)) throw error;
  const terminal = processTerminal(process.env);
  terminal.err(formatError(error, undefined, terminal));
  process.exitCode = 1;
}
