import { run } from './run.js';

// The reader of a pipe may close it early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const stop = new AbortController();
const onSignal = () => stop.abort();

// process.exit() would truncate output that a pipe has not consumed yet.
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  color: process.stdout.isTTY === true && !process.env.NO_COLOR && process.stdout.hasColors(),
  now: process.env.TENDWELL_NOW,
  cwd: process.cwd(),
  // Only listens once somebody waits for it: otherwise, a signal ends the process as usual.
  get signal() {
    process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
    return stop.signal;
  },
  githubWorkspace: process.env.GITHUB_WORKSPACE,
});
