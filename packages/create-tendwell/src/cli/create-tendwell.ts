import { run } from './run.js';

// The reader of a pipe may close it early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();

process.exitCode = await run(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  err: (text) => process.stderr.write(text),
  isInteractive: process.stdin.isTTY === true && process.stdout.isTTY === true && !process.env.CI,
  cwd: process.cwd(),
  machine: { zone: timeZone, locale },
  userAgent: process.env.npm_config_user_agent,
  now: new Date(),
  interruptible: async (work, stop) => {
    process.on('SIGINT', stop);
    return work.finally(() => process.off('SIGINT', stop));
  },
  patienceMs: 20_000,
});
