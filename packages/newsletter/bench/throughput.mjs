// @ts-check
// Compares durable sign-ups over HTTP with plain durable inserts into the same kind of store, in the same run.
// Usage: node bench/throughput.mjs [--store=file|postgres] [--count=20000] [--connections=512] [--profile]
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startPostgres } from '../src/testing/postgres.mjs';
import { newsletter, practice } from '../src/testing/site.mjs';
import { firstMessage } from './lib/first-message.mjs';
import { formToken, signUps } from './lib/load.mjs';

const { values } = parseArgs({
  options: {
    store: { type: 'string', default: 'file' },
    count: { type: 'string', default: '20000' },
    connections: { type: 'string', default: '512' },
    profile: { type: 'boolean', default: false },
  },
});
const count = Number(values.count);
const folder = await mkdtemp(join(tmpdir(), 'tendwell-bench-'));
// PostgreSQL's default settings are durable.
const server = values.store === 'postgres' ? await startPostgres([]) : undefined;
/** @param {string} list */
const urlOf = async (list) => (server ? server.url(list) : `file:${join(folder, `${list}.db`)}`);
let lists = 0;

try {
  console.log(server ? 'PostgreSQL' : 'a libSQL file');
  const before = await measureRaw();
  const signedUp = await measureEndpoint();
  // Measure before and after: on a shared machine, the speed changes within a minute.
  const after = await measureRaw();
  for (const [i, { name, rate }] of before.entries()) {
    const average = (rate + (after[i]?.rate ?? rate)) / 2;
    const ratios = signedUp.map((one) => (one / average).toFixed(2));
    console.log(`${name}: ${Math.round(average)}/s; ratio ${ratios.join(', ')}`);
  }
} finally {
  await server?.remove();
  await rm(folder, { recursive: true, force: true });
}

async function measureRaw() {
  const kinds = [
    { kind: 'row', connections: 1, name: 'raw inserts of one row, sequential' },
    { kind: 'sign-up', connections: 1, name: 'raw inserts of the five rows of a sign-up, sequential' },
    // Only one connection at a time can write to a file.
    ...(server ? [{ kind: 'row', connections: 16, name: 'raw inserts of one row, 16 connections' }] : []),
  ];
  const rates = [];
  for (const { kind, connections, name } of kinds) {
    const args = [await urlOf(`raw${lists++}`), kind, '5000', String(connections)];
    const rate = await firstMessage(fork(module('./lib/raw.mjs'), args));
    rates.push({ name, rate });
  }
  return rates;
}

async function measureEndpoint() {
  const endpoint = fork(
    module('./lib/server.mjs'),
    [await urlOf('list'), JSON.stringify({ practice, newsletter })],
    {
      execArgv: ['--expose-gc', ...(values.profile ? ['--cpu-prof'] : [])],
    },
  );
  const { port } = await firstMessage(endpoint);
  const memory = async () => {
    endpoint.send('memory');
    return firstMessage(endpoint);
  };
  const token = await formToken(port);
  const consent = newsletter.consent.version;
  const options = { port, connections: Number(values.connections), consent, token };
  await signUps({ ...options, count: 2000, prefix: 'warm' });
  const rates = [];
  for (const keepAlive of [true, false]) {
    const before = await memory();
    const prefix = keepAlive ? 'kept' : 'new';
    const { seconds, latencies, statuses } = await signUps({ ...options, keepAlive, count, prefix });
    const after = await memory();
    rates.push(count / seconds);
    report(keepAlive ? 'keep-alive' : 'new connections', seconds, latencies, statuses);
    console.log(
      `  memory: heap ${mb(before.heapUsed)} before, ${mb(after.heapUsed)} after ${count}; resident ${mb(before.rss)}, ${mb(after.rss)}`,
    );
  }
  endpoint.send('close');
  await once(endpoint, 'exit');
  return rates;
}

/**
 * @param {string} how
 * @param {number} seconds
 * @param {Float64Array} latencies
 * @param {Record<string, number>} statuses
 */
function report(how, seconds, latencies, statuses) {
  const rate = Math.round(count / seconds);
  console.log(`sign-ups over HTTP, ${values.connections} connections, ${how}: ${rate}/s`, statuses);
  const [median, p99, maximum] = [0.5, 0.99, 1].map((share) =>
    latencies[Math.floor((count - 1) * share)]?.toFixed(1),
  );
  console.log(`  latency: median ${median} ms, 99th percentile ${p99} ms, maximum ${maximum} ms`);
}

/** @param {number} bytes */
function mb(bytes) {
  return `${Math.round(bytes / 1e6)} MB`;
}

/** @param {string} path */
function module(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}
