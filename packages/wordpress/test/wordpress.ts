import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { anyPort } from '../../../scripts/lib/port.mjs';
import { find, run } from './php.js';

/** Where Debian's package `wordpress` puts it. */
const SOURCE = '/usr/share/wordpress';
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export const hasWordPress = existsSync(SOURCE) && ['php', 'mariadbd'].every(find);

/** A WordPress of its own, with its own database server, in a temporary folder. */
export interface WordPress {
  /** Where it is. The administrator's name is `admin`, and the password `trial`. */
  url: string;
  /** Runs PHP in it, and returns what it prints. */
  run(code: string): Promise<string>;
  /** The HTML of the post with all blocks in a theme. */
  post(theme: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts WordPress on a day, with a post of the given blocks, written by an author. */
export async function startWordPress(today: string, blocks: readonly string[]): Promise<WordPress> {
  const root = mkdtempSync(join(tmpdir(), 'tendwell-wordpress-'));
  const site = join(root, 'site');
  const port = await anyPort('127.0.0.1');
  const secret = randomUUID();
  // Debian's copy consists of links, and reads its configuration from /etc.
  cpSync(SOURCE, site, { recursive: true, dereference: true });
  mkdirSync(join(site, 'wp-content/mu-plugins'));
  writeFileSync(
    join(site, 'wp-content/mu-plugins/today.php'),
    `<?php
add_filter( 'tendwell_today', static function () { return '${today}'; } );
// As plugins for several languages do it, without a language pack.
add_filter( 'locale', static function () { return get_option( 'trial_locale', 'en_US' ); } );
// Runs a test's code, which nobody else can send.
add_action( 'wp_loaded', static function () {
	if ( ( $_SERVER['HTTP_TRIAL_CODE'] ?? '' ) !== '${secret}' ) { return; }
	eval( file_get_contents( 'php://input' ) );
	exit;
} );
`,
  );
  writeFileSync(join(site, 'wp-config.php'), config(root, port));
  const processes: ChildProcess[] = [];
  const stop = async () => {
    for (const child of processes) {
      if (child.exitCode !== null) continue;
      const gone = once(child, 'exit');
      // Its data is thrown away.
      child.kill('SIGKILL');
      await gone;
    }
    rmSync(root, { recursive: true, force: true });
  };
  try {
    processes.push(await startDatabase(root));
    const paths = [site, path('../../elements/fixtures'), path('../dist/tendwell.zip')];
    const id = run('php', [path('set-up.php'), ...paths, blocks.join()]).match(/\d+$/)?.[0];
    const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', site], { stdio: 'ignore' });
    processes.push(server);
    const url = `http://127.0.0.1:${port}/?p=${id}`;
    await until(async () => (await fetch(url).catch(() => undefined))?.ok === true);
    /** In the process of the server, which has compiled WordPress already. */
    const runPhp = async (code: string) => {
      const init = { method: 'POST', headers: { 'trial-code': secret }, body: code };
      const response = await fetch(`http://127.0.0.1:${port}/`, init);
      const printed = await response.text();
      if (!response.ok) throw new Error(`${response.status} of ${code}\n${printed}`);
      return printed;
    };
    return {
      url: `http://127.0.0.1:${port}`,
      run: runPhp,
      post: async (theme) => {
        await runPhp(`switch_theme('${theme}');`);
        return (await fetch(url)).text();
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startDatabase(root: string): Promise<ChildProcess> {
  const data = join(root, 'db');
  const socket = join(root, 'db.sock');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const setUp = [`--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'];
  run('mariadb-install-db', ['--no-defaults', ...user, ...setUp]);
  const server = spawn(
    find('mariadbd') ?? 'mariadbd',
    ['--no-defaults', ...user, `--datadir=${data}`, `--socket=${socket}`, '--skip-networking'],
    { stdio: 'ignore' },
  );
  const connect = `(new mysqli(null, 'root', '', '', 0, '${socket}'))`;
  const create = 'CREATE DATABASE IF NOT EXISTS trial CHARACTER SET utf8mb4';
  await until(async () => {
    try {
      run('php', ['-r', `${connect}->query('${create}');`]);
      return true;
    } catch {
      return false;
    }
  });
  return server;
}

function config(root: string, port: number): string {
  const constants = {
    DB_NAME: 'trial',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${root}/db.sock`,
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    WP_HOME: `http://127.0.0.1:${port}`,
    WP_SITEURL: `http://127.0.0.1:${port}`,
  };
  const flags = ['WP_HTTP_BLOCK_EXTERNAL', 'DISABLE_WP_CRON', 'AUTOMATIC_UPDATER_DISABLED'];
  return `<?php
${Object.entries(constants)
  .map(([name, value]) => `define( '${name}', '${value}' );`)
  .join('\n')}
${flags.map((name) => `define( '${name}', true );`).join('\n')}
// As on most hosts, PHP writes the files of plugins itself.
define( 'FS_METHOD', 'direct' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;
}

/** Asks again until the answer is yes, for up to a minute. */
async function until(isReady: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    if (await isReady()) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('Not ready after a minute');
}
