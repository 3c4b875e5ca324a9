// @ts-check
// Measures whether response times reveal who is on the list. Posts all kinds of addresses in random order, one at a time,
// over loopback. If responses for one kind take longer, its separation differs from 0.5.
// Usage: node bench/timing.mjs [--store=file|postgres] [--count=1500 of each kind]
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startPostgres } from '../src/testing/postgres.mjs';
import { newsletter, practice } from '../src/testing/site.mjs';
import { firstMessage } from './lib/first-message.mjs';
import { formToken, post, signUps } from './lib/load.mjs';
import { chance, distance, quantile, separation } from './lib/statistics.mjs';

const { values } = parseArgs({
  options: { store: { type: 'string', default: 'file' }, count: { type: 'string', default: '1500' } },
});
const count = Number(values.count);
const DAY_MS = 24 * 60 * 60_000;
const consent = newsletter.consent.version;

const folder = await mkdtemp(join(tmpdir(), 'tendwell-timing-'));
const server = values.store === 'postgres' ? await startPostgres([]) : undefined;
const url = server ? await server.url('list') : `file:${join(folder, 'list.db')}`;
let endpoint = await start();

try {
  console.log(`${server ? 'PostgreSQL' : 'a libSQL file'}, ${count} of each kind`);
  await prepare();
  const kinds = ['new', 'new-too', 'pending', 'pending-again', 'confirmed', 'confirmed-again'];
  const times = await measure('/newsletter/subscribe', kinds, { consent });
  report('POST subscribe', times);
  // The response times of somebody who tries every address twice.
  report('POST subscribe, repeated', new Map([...times].filter(([kind]) => kind.endsWith('again'))));
  // Make all emails older, so that people on the list may get another one.
  await makeMailsOlder();
  report(
    'POST manage, requesting a link',
    // Fewer requests, because each takes at least 100 ms.
    await measure(
      '/newsletter/manage',
      ['nobody', 'nobody-too', 'pending', 'confirmed'],
      { do: 'link' },
      Math.min(count, 500),
    ),
  );
} finally {
  await stop();
  await server?.remove();
  await rm(folder, { recursive: true, force: true });
}

/** Adds pending and confirmed people to the list. Half of each got an email today. */
async function prepare() {
  const { port } = endpoint;
  const token = await formToken(port);
  const options = { port, count, connections: 32, consent, token };
  for (const prefix of ['pending', 'confirmed', 'pending-again', 'confirmed-again'])
    await signUps({ ...options, prefix });
  await run(
    `UPDATE subscribers SET status = 'confirmed', confirmed_at = asked_at WHERE email LIKE 'confirmed%'`,
  );
  await run(`UPDATE mails SET created_at = created_at - ${2 * DAY_MS} WHERE recipient NOT LIKE '%again%'`);
  await warm(token);
}

/** @param {string} token */
async function warm(token) {
  await signUps({ port: endpoint.port, count: 1000, connections: 1, consent, token, prefix: 'warm' });
}

async function makeMailsOlder() {
  await run(`UPDATE mails SET created_at = created_at - ${2 * DAY_MS}`);
  await warm(await formToken(endpoint.port));
}

/**
 * @param {string} path
 * @param {readonly string[]} kinds
 * @param {object} fields
 * @param {number} times
 */
async function measure(path, kinds, fields, times = count) {
  const token = await formToken(endpoint.port);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const visits = kinds.flatMap((kind) => Array.from({ length: times }, (_, i) => ({ kind, i })));
  for (let i = visits.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    [visits[i], visits[j]] = [/** @type {any} */ (visits[j]), /** @type {any} */ (visits[i])];
  }
  /** @type {Map<string, number[]>} */
  const found = new Map(kinds.map((kind) => [kind, []]));
  for (const { kind, i } of visits) {
    const start = performance.now();
    const status = await post(
      endpoint.port,
      agent,
      { ...fields, email: `${kind}-${i}@example.com`, token },
      path,
    );
    found.get(kind)?.push(performance.now() - start);
    if (status !== 200) throw new Error(`${path} responded with ${status} for ${kind}`);
  }
  agent.destroy();
  return found;
}

/**
 * Compares the first kind with each of the others. A kind that ends in `-too` is the same kind, as a control.
 *
 * @param {string} what
 * @param {Map<string, number[]>} times
 */
function report(what, times) {
  const [[first, ones] = ['', []], ...others] = times;
  console.log(`\n${what}: ${first} (median ${quantile(ones, 0.5).toFixed(3)} ms) compared with`);
  for (const [kind, values] of others) {
    const auc = separation(ones, values);
    const within = Math.abs(auc - 0.5) <= chance(ones.length, values.length);
    console.log(
      `  ${kind.padEnd(16)} median ${quantile(values, 0.5).toFixed(3)} ms, separation ${auc.toFixed(3)}` +
        ` (chance ±${chance(ones.length, values.length).toFixed(3)}${within ? '' : ', exceeded'}), distance ${distance(ones, values).toFixed(3)}`,
    );
  }
}

async function start() {
  const child = fork(fileURLToPath(new URL('./lib/server.mjs', import.meta.url)), [
    url,
    JSON.stringify({ practice, newsletter }),
  ]);
  const { port } = await firstMessage(child);
  return { child, port };
}

async function stop() {
  endpoint.child.send('close');
  await once(endpoint.child, 'exit');
}

/** Changes the list while the endpoint is stopped. @param {string} sql */
async function run(sql) {
  await stop();
  if (server) await server.sql(sql.replace(/(subscribers|mails) SET/, 'list.$1 SET'));
  else {
    const { createClient } = await import('@libsql/client');
    const client = createClient({ url });
    await client.execute(sql);
    client.close();
  }
  endpoint = await start();
}
