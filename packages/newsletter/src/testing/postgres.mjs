import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A server of its own in a temporary folder, reached by a socket in it. */
export interface PostgresServer {
  /** A URL of a new, empty place for a list; with a name, the same place again. */
  url(list: string): Promise<string>;
  /** Runs a statement as the owner of everything. */
  sql(statement: string): Promise<Record<string, unknown>[]>;
  /** Ends it at once, as when it is restarted in a hurry: connections are cut. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Ends it, and removes the folder. */
  remove(): Promise<void>;
}

/** Folder with PostgreSQL's programs, or why there is none. TENDWELL_POSTGRES names another one. */
export function findPostgres(): { programs: string } | { missing: string } {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    process.env.TENDWELL_POSTGRES ?? '',
    ...(process.env.PATH ?? '').split(':'),
    ...versions.map((version) => join(debian, version, 'bin')),
  ];
  const programs = folders.find((folder) => folder !== '' && existsSync(join(folder, 'initdb')));
  return programs ? { programs } : { missing: 'PostgreSQL is not installed here' };
}

/** PostgreSQL refuses to run as root; Debian's package makes a user for it. */
function otherUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {}
  }
  throw new Error('PostgreSQL does not run as root, and there is no other user.');
}

/** Makes a server. @param settings `name=value` as in postgresql.conf */
export async function startPostgres(settings: readonly string[] = ['fsync=off']): Promise<PostgresServer> {
  const found = findPostgres();
  if ('missing' in found) throw new Error(found.missing);
  const user = otherUser();
  const folder = mkdtempSync(join(tmpdir(), 'tendwell-pg-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { ...user, cwd: folder, env: { LC_ALL: 'C', PATH: process.env.PATH ?? '' } };
  execFileSync(
    join(found.programs, 'initdb'),
    ['-D', data, '-U', 'owner', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    { ...options, stdio: 'pipe' },
  );

  let server: ChildProcess | undefined;
  const sql = async (statement: string) => {
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
    const child = spawn(
      join(found.programs, 'postgres'),
      ['-D', data, ...all.flatMap((one) => ['-c', one])],
      {
        ...options,
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    server = child;
    let log = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      log = (log + text).slice(-4000);
    });
    for (;;) {
      if (child.exitCode !== null) throw new Error(`PostgreSQL did not start:\n${log}`);
      const up = await sql('SELECT 1').catch(() => false);
      if (up) return;
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
  return {
    async url(list) {
      await sql(`CREATE SCHEMA IF NOT EXISTS "${list}"`);
      const options = encodeURIComponent(`-c search_path=${list}`);
      return `postgres://owner@/postgres?host=${encodeURIComponent(folder)}&options=${options}`;
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
