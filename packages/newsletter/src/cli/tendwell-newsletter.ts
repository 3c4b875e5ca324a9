import { readEnv } from './env.js';
import { run } from './run.js';
import { processTerminal } from './terminal.js';

// No process.exit(): it would cut off what a pipe has not taken yet.
process.exitCode = await run(process.argv.slice(2), processTerminal(await readEnv(process.env)));
