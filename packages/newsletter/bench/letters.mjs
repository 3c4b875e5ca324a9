// @ts-check
// Compares the rate of a letter with a bare Nodemailer loop that sends the same messages to the same mail server over the
// same number of connections, and measures memory. The two take turns of two seconds, so that other work on the machine slows
// down both.
// Usage: node bench/letters.mjs [--store=file|postgres] [--people=10000] [--rounds=3] [--connections=4] [--dkim] [--profile]
import { fork } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startPostgres } from '../src/testing/postgres.mjs';
import { firstMessage } from './lib/first-message.mjs';

const { values } = parseArgs({
  options: {
    store: { type: 'string', default: 'file' },
    people: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '4' },
    dkim: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
  },
});
const [people, rounds, connections] = [values.people, values.rounds, values.connections].map(Number);
/** Shorter than the pauses after which either side would close a connection. */
const TURN_MS = 2000;
const folder = await mkdtemp(join(tmpdir(), 'tendwell-letters-'));
// PostgreSQL's default settings are durable.
const postgres = values.store === 'postgres' ? await startPostgres([]) : undefined;
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

const server = fork(module('./lib/letter-server.mjs'));
let port = 0;
try {
  ({ port } = await firstMessage(server));
  console.log(
    `${postgres ? 'PostgreSQL' : 'a libSQL file'}, ${people} people, ${connections} connections${values.dkim ? ', DKIM' : ''}`,
  );
  const ratios = [];
  for (let round = 0; round < (rounds ?? 0); round++) {
    const url = postgres ? await postgres.url(`list${round}`) : `file:${join(folder, `list${round}.db`)}`;
    const loop = await prepare('loop', url);
    const letter = await prepare('letter', url);
    await takeTurns([loop, letter]);
    const rate = loop.ms / letter.ms;
    ratios.push(rate);
    const cpu = (loop.result?.cpu ?? 0) / (letter.result?.cpu ?? 0);
    console.log(
      `bare loop ${summary(loop)}; letter ${summary(letter)}; ratio ${rate.toFixed(2)}, CPU ${cpu.toFixed(2)}`,
    );
  }
  ratios.sort((a, b) => a - b);
  console.log(`median ratio ${ratios[Math.floor(ratios.length / 2)]?.toFixed(2)}`);
} finally {
  server.kill();
  await postgres?.remove();
  await rm(folder, { recursive: true, force: true });
}

/**
 * @typedef {object} Run
 * @property {import('node:child_process').ChildProcess} child
 * @property {number} ms How long it has run.
 * @property {{ cpu: number, mb: number } | undefined} result
 */

/**
 * Starts a process that sends to everybody, as soon as it is its turn.
 *
 * @param {'loop' | 'letter'} how
 * @param {string} url
 * @returns {Promise<Run>}
 */
async function prepare(how, url) {
  const options = { how, url, port, people, connections, ...(values.dkim && { privateKey }) };
  const child = fork(module('./lib/letter-client.mjs'), [JSON.stringify(options)], {
    execArgv: values.profile ? ['--cpu-prof'] : [],
  });
  await firstMessage(child);
  return { child, ms: 0, result: undefined };
}

/** @param {Run[]} runs */
async function takeTurns(runs) {
  const ended = runs.map(async (run) => {
    run.result = await firstMessage(run.child);
  });
  for (const { child } of runs) {
    child.send('start');
    child.kill('SIGSTOP');
  }
  for (let turn = 0; runs.some(({ result }) => !result); turn++) {
    const i = turn % runs.length;
    const run = runs[i];
    if (!run || run.result) continue;
    const start = performance.now();
    run.child.kill('SIGCONT');
    const over = new AbortController();
    await Promise.race([ended[i], wait(TURN_MS, undefined, over)]);
    over.abort();
    if (!run.result) run.child.kill('SIGSTOP');
    run.ms += performance.now() - start;
  }
  for (const { child } of runs) {
    child.disconnect();
    await once(child, 'exit');
  }
}

/** @param {Run} run */
function summary({ ms, result }) {
  return `${((people ?? 0) / (ms / 1000)).toFixed(0)}/s, ${result?.cpu.toFixed(2)} ms CPU each, ${result?.mb} MB`;
}

/** @param {string} path */
function module(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}
