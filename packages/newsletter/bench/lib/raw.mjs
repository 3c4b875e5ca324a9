// Measures plain durable inserts with the store's own driver, one commit each: one row of a subscriber's size, or the five
// rows of a sign-up in the store's own tables.
import { createClient } from '@libsql/client';
import pg from 'pg';
import { openStore } from '../../dist/index.js';

const [url = '', kind = 'row', count = '10000', connections = '1'] = process.argv.slice(2);
if (kind === 'row')
  await execute('CREATE TABLE raw (id TEXT PRIMARY KEY, email TEXT, locale TEXT, at BIGINT)');
else await (await openStore({ url })).close();
const commit = url.startsWith('file:') ? await libsql() : postgres();
const html = 'An email of about this length. '.repeat(145);
let next = 1;
const start = performance.now();
await Promise.all(
  Array.from({ length: Number(connections) }, async () => {
    for (let number = next++; number <= Number(count); number = next++) {
      await commit(kind === 'row' ? row(number) : signUp(number));
    }
  }),
);
process.send?.(Number(count) / ((performance.now() - start) / 1000));
process.exit();

function row(number) {
  return [insert('raw', { id: crypto.randomUUID(), email: email(number), locale: 'en-US', at: Date.now() })];
}

function signUp(number) {
  const [id, at, to] = [crypto.randomUUID(), Date.now(), email(number)];
  const token = (purpose) =>
    insert('tokens', { hash: hash(), purpose, subscriber_id: id, consent_id: number, created_at: at });
  const person = { email: to, email_key: to, status: 'pending', locale: 'en-US' };
  const consent = { text: 'I agree.', version: '1', locale: 'en-US', page: '/' };
  const mail = { kind: 'confirmation', recipient: to, recipient_key: to, subject: 'Confirm', headers: '{}' };
  const times = { created_at: at, due_at: at, send_until: at };
  return [
    insert('subscribers', { id, ...person, created_at: at, asked_at: at }),
    insert('consents', { id: number, subscriber_id: id, action: 'asked', at, ...consent }),
    token('confirm'),
    token('unsubscribe'),
    insert('mails', { number, id: crypto.randomUUID(), ...mail, html, state: 'waiting', ...times }),
  ];
}

function email(number) {
  return `reader-${number}@example.com`;
}

function hash() {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex');
}

function insert(table, values) {
  const names = Object.keys(values);
  const places = names.map((_, i) => (url.startsWith('file:') ? '?' : `$${i + 1}`));
  return { sql: `INSERT INTO ${table} (${names}) VALUES (${places})`, args: Object.values(values) };
}

async function libsql() {
  const client = createClient({ url, concurrency: 1 });
  await client.execute('PRAGMA journal_mode = WAL');
  await client.execute('PRAGMA synchronous = FULL');
  return (statements) =>
    statements.length === 1 ? client.execute(statements[0]) : client.batch(statements, 'write');
}

function postgres() {
  const pool = new pg.Pool({ connectionString: url, max: Number(connections) });
  return async (statements) => {
    const client = await pool.connect();
    const run = ({ sql, args }) => client.query({ name: sql.slice(0, 24), text: sql, values: args });
    if (statements.length === 1) await run(statements[0]);
    else {
      await client.query('BEGIN');
      for (const statement of statements) await run(statement);
      await client.query('COMMIT');
    }
    client.release();
  };
}

async function execute(sql) {
  if (url.startsWith('file:')) return createClient({ url }).execute(sql);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}
