// @ts-check
// Compares the rate of a letter with a bare Nodemailer loop that sends the same messages to the same mail server over the
// same number of connections, in turn, and measures memory.
// Usage: node bench/letters.mjs [--store=file|postgres] [--people=10000] [--rounds=3] [--connections=4] [--dkim] [--profile]
import { fork } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    const loop = await measure('loop', url);
    const letter = await measure('letter', url);
    ratios.push(letter.rate / loop.rate);
    console.log(
      `bare loop ${loop.rate.toFixed(0)}/s, ${loop.cpu.toFixed(2)} ms CPU each, ${loop.mb} MB; ` +
        `letter ${letter.rate.toFixed(0)}/s, ${letter.cpu.toFixed(2)} ms CPU each, ${letter.mb} MB; ` +
        `ratio ${(letter.rate / loop.rate).toFixed(2)}, CPU ${(loop.cpu / letter.cpu).toFixed(2)}`,
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
 * Sends to everybody in a process of its own.
 *
 * @param {'loop' | 'letter'} how
 * @param {string} url
 * @returns {Promise<{ rate: number, cpu: number, mb: number }>}
 */
async function measure(how, url) {
  const options = { how, url, port, people, connections, ...(values.dkim && { privateKey }) };
  const child = fork(module('./lib/letter-client.mjs'), [JSON.stringify(options)], {
    execArgv: values.profile ? ['--cpu-prof'] : [],
  });
  const result = await firstMessage(child);
  child.disconnect();
  await once(child, 'exit');
  return result;
}

/** @param {string} path */
function module(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}
