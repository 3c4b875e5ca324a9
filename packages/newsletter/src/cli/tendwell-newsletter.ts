import { readEnv } from './env.js';
import { run } from './run.js';
import { processTerminal } from './terminal.js';

// No process.exit(): it would cut off output that a pipe has not accepted yet.
process.exitCode = await run(process.argv.slice(2), processTerminal(await readEnv(process.env)));
