// @ts-check
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { findPostgres } from './find-postgres.mjs';

/**
 * A PostgreSQL server in a temporary folder, which listens on a socket in it.
 *
 * @typedef {object} PostgresServer
 * @property {(list: string) => Promise<string>} url the URL of a list; a new name is a new, empty list
 * @property {(statement: string) => Promise<Record<string, unknown>[]>} sql runs a statement as the superuser
 * @property {() => Promise<void>} stop stops it immediately and closes all connections
 * @property {() => Promise<void>} start
 * @property {() => Promise<void>} remove stops it and deletes the folder
 */

/**
 * Starts a server. Committed writes survive the end of its process and, with `fsync=on`, a power failure.
 *
 * @param {readonly string[]} settings `name=value` as in postgresql.conf
 * @returns {Promise<PostgresServer>}
 */
export async function startPostgres(settings = ['fsync=off']) {
  const programs = findPostgres();
  if (programs === undefined) throw new Error('PostgreSQL is not installed.');
  const user = otherUser();
  const folder = mkdtempSync(join(tmpdir(), 'tendwell-pg-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { ...user, cwd: folder, env: { LC_ALL: 'C', PATH: process.env.PATH ?? '' } };
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'owner', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    { ...options, stdio: 'pipe' },
  );

  /** @type {import('node:child_process').ChildProcess | undefined} */
  let server;

  /** @param {string} statement */
  const sql = async (statement) => {
    const client = new pg.Client({ host: folder, user: 'owner', database: 'postgres' });
    client.on('error', () => {});
    await client.connect();
    try {
      return (await client.query(statement)).rows;
    } finally {
      await client.end();
    }
  };

  const start = async () => {
    const all = [...settings, 'listen_addresses=', `unix_socket_directories=${folder}`, 'max_connections=50'];
    const child = spawn(join(programs, 'postgres'), ['-D', data, ...all.flatMap((one) => ['-c', one])], {
      ...options,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    server = child;
    let log = '';
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      log = (log + text).slice(-4000);
    });
    while (!(await sql('SELECT 1').catch(() => undefined))) {
      if (child.exitCode !== null) throw new Error(`PostgreSQL did not start:\n${log}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  const stop = async () => {
    const child = server;
    server = undefined;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGINT');
    await ended;
  };

  await start();
  /** @type {Map<string, Promise<unknown>>} */
  const schemas = new Map();
  return {
    async url(list) {
      // "IF NOT EXISTS" fails for concurrent statements.
      const made = schemas.get(list) ?? sql(`CREATE SCHEMA IF NOT EXISTS "${list}"`);
      schemas.set(list, made);
      await made;
      const path = encodeURIComponent(`-c search_path=${list}`);
      return `postgres://owner@/postgres?host=${encodeURIComponent(folder)}&options=${path}`;
    },
    sql,
    stop,
    start,
    async remove() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root. Debian's package creates a user for it. */
function otherUser() {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      /** @param {string} flag */
      const id = (flag) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {}
  }
  throw new Error('PostgreSQL does not run as root, and there is no user named postgres or nobody.');
}
