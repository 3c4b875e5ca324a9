import { constants } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, createClient, LibsqlError, type Transaction } from '@libsql/client';
import { anyPort } from '../../../../scripts/lib/port.mjs';

/**
 * A libSQL server for tests. It implements the parts of Hrana 2 over HTTP that `@libsql/client` uses, on real libSQL
 * files. See https://github.com/tursodatabase/libsql/blob/main/docs/HRANA_2_SPEC.md
 */

/** A server-side connection. Its client identifies it by the baton of the last response. */
interface Stream {
  readonly client: Client;
  readonly texts: Map<number, string>;
  transaction: Transaction | undefined;
}

type Json = Record<string, unknown>;

const TOKEN = 'test token';
const BUSY_TIMEOUT_MS = 5000;

export async function startLibsqlServer() {
  const folder = await mkdtemp(join(tmpdir(), 'tendwell-libsql-'));
  const streams = new Map<string, Stream>();
  let requests = 0;

  const respond = async (request: IncomingMessage): Promise<{ status: number; body: Json }> => {
    const answer = (status: number, body: Json) => ({ status, body });
    const list = /^\/([\w-]+)\/v2\/pipeline$/.exec(request.url ?? '')?.[1];
    if (request.headers.authorization !== `Bearer ${TOKEN}`) return answer(401, { message: 'invalid token' });
    if (list === undefined) return answer(404, { message: 'not found' });
    const { baton, requests } = JSON.parse(await text(request));
    const known = baton === undefined ? await openStream(join(folder, `${list}.db`)) : streams.get(baton);
    streams.delete(baton);
    if (!known) return answer(400, { message: 'The stream has expired', code: 'STREAM_EXPIRED' });
    const results: Json[] = [];
    let open = true;
    for (const one of requests as Json[]) {
      results.push(await processRequest(known, one));
      open &&= one.type !== 'close';
    }
    const next = open ? crypto.randomUUID() : null;
    if (next) streams.set(next, known);
    else await endStream(known);
    return answer(200, { baton: next, base_url: null, results });
  };
  const server = createServer(async (request, response) => {
    requests += 1;
    const { status, body } = await respond(request);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  const port = await anyPort('127.0.0.1');
  const start = () => new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
  await start();

  const stop = async () => {
    await Promise.all([...streams.values()].map(endStream));
    streams.clear();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };

  return {
    /** The URL of a list. A new name is a new, empty list. */
    url: (list: string, token = TOKEN) =>
      `http://127.0.0.1:${port}/${list}/?authToken=${encodeURIComponent(token)}`,
    /** Lets a list begin as a copy of another one, which is closed, unless it exists already. */
    async begin(list: string, from: string) {
      const [source, target] = [from, list].map((each) => join(folder, `${each}.db`)) as [string, string];
      await copyFile(source, target, constants.COPYFILE_EXCL).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      });
    },
    /** How many requests it has got. */
    requests: () => requests,
    /** Stops immediately, without committing open transactions. */
    stop,
    start,
    /** Stops the server and deletes its data. */
    async remove() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function text(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  return body;
}

async function openStream(file: string): Promise<Stream> {
  const client = createClient({ url: `file:${file}`, concurrency: 1, intMode: 'bigint' });
  await retryWhileBusy(client, () => client.execute('PRAGMA journal_mode = WAL'));
  await client.execute('PRAGMA foreign_keys = ON');
  return { client, texts: new Map(), transaction: undefined };
}

/**
 * Closes a connection. A transaction is rolled back first: SQLite keeps a closed connection and its lock until each of its
 * statements is finalized, and the driver leaves that of a failed statement to the garbage collector.
 */
async function endStream({ client, transaction }: Stream): Promise<void> {
  await transaction?.rollback().catch(() => {});
  client.close();
}

/** Processes one request of a pipeline. */
async function processRequest(stream: Stream, request: Json): Promise<Json> {
  const { type } = request;
  try {
    switch (type) {
      case 'execute':
        return ok({ type, result: await execute(stream, request.stmt as Json) });
      case 'batch':
        return ok({ type, result: await batch(stream, (request.batch as { steps: Json[] }).steps) });
      case 'store_sql':
        stream.texts.set(request.sql_id as number, request.sql as string);
        return ok({ type });
      case 'close_sql':
        stream.texts.delete(request.sql_id as number);
        return ok({ type });
      case 'close':
        return ok({ type });
      default:
        throw new Error(`${type} is not supported`);
    }
  } catch (error) {
    return { type: 'error', error: describeError(error) };
  }
}

async function batch(stream: Stream, steps: readonly Json[]): Promise<Json> {
  const results: (Json | null)[] = [];
  const errors: (Json | null)[] = [];
  const holds = (condition: Json | undefined): boolean => {
    if (!condition) return true;
    if (condition.type === 'not') return !holds(condition.cond as Json);
    return (condition.type === 'ok' ? results : errors)[condition.step as number] != null;
  };
  for (const { condition, stmt } of steps) {
    const outcome: [Json | null, Json | null] = holds(condition as Json | undefined)
      ? await execute(stream, stmt as Json).then(
          (result) => [result, null],
          (error) => [null, describeError(error)],
        )
      : [null, null];
    results.push(outcome[0]);
    errors.push(outcome[1]);
  }
  return { step_results: results, step_errors: errors };
}

async function execute(stream: Stream, { sql, sql_id, args }: Json): Promise<Json> {
  const statement = (sql ?? stream.texts.get(sql_id as number)) as string;
  const nothing = { cols: [], rows: [], affected_row_count: 0 };
  switch (statement) {
    case 'BEGIN IMMEDIATE':
      stream.transaction = await retryWhileBusy(stream.client, () => stream.client.transaction('write'));
      return nothing;
    case 'COMMIT':
    case 'ROLLBACK':
      await stream.transaction?.[statement === 'COMMIT' ? 'commit' : 'rollback']();
      stream.transaction = undefined;
      return nothing;
  }
  const values = ((args ?? []) as Json[]).map(fromHrana);
  const result = await (stream.transaction ?? stream.client).execute({ sql: statement, args: values });
  return {
    cols: result.columns.map((name) => ({ name })),
    rows: result.rows.map((row) => result.columns.map((_, i) => toHrana(row[i]))),
    affected_row_count: result.rowsAffected,
  };
}

/** Retries while another connection is writing. A busy timeout would block this process, which serves both. */
async function retryWhileBusy<T>(client: Client, work: () => Promise<T>): Promise<T> {
  const until = performance.now() + BUSY_TIMEOUT_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const busy = error instanceof LibsqlError && error.code.startsWith('SQLITE_BUSY');
      if (!busy || performance.now() > until) throw error;
      // The driver never finalizes the failed statement, and its connection cannot commit while it is open.
      await client.reconnect();
      await client.execute('PRAGMA foreign_keys = ON');
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }
}

function fromHrana({ type, value }: Json): bigint | number | string | null {
  if (type === 'integer') return BigInt(value as string);
  return type === 'null' ? null : (value as number | string);
}

function toHrana(value: unknown): Json {
  if (value === null) return { type: 'null' };
  if (typeof value === 'bigint') return { type: 'integer', value: String(value) };
  return { type: typeof value === 'number' ? 'float' : 'text', value };
}

function ok(response: Json): Json {
  return { type: 'ok', response };
}

function describeError(error: unknown): Json {
  const { message, code } = error as LibsqlError;
  return { message, code: code ?? 'UNKNOWN' };
}
