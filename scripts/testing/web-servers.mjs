// @ts-check
// Real web servers for tests: nginx, Apache, and Caddy, each in a temporary folder, with the settings that the documentation shows.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { anyPort } from '../lib/port.mjs';

const SETTINGS = new URL('../../docs/servers/', import.meta.url);
const APACHE_MODULES = '/usr/lib/apache2/modules';
const MEDIA_TYPES = '/etc/mime.types';

/** @param {string} name of a program in the PATH, or where Debian has those of servers */
function programOf(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

const NGINX = programOf('nginx') ?? '';
const NGINX_SETTINGS = join(NGINX, '../../../etc/nginx');
const CADDY = programOf('caddy') ?? '';
const APACHE = programOf('apache2') ?? '';

/** Why nginx can't be started here. `undefined`: it can. */
export const noNginx =
  NGINX && existsSync(NGINX_SETTINGS) ? undefined : 'nginx with the settings of Debian is not installed';

/** Why Caddy can't be started here. `undefined`: it can. */
export const noCaddy = CADDY ? undefined : 'caddy is not installed';

/** Why Apache can't be started here. `undefined`: it can. */
export const noApache =
  APACHE && existsSync(APACHE_MODULES) && existsSync(MEDIA_TYPES)
    ? undefined
    : 'the Debian packages apache2-bin and media-types are not installed';

/**
 * @typedef {object} WebServer
 * @property {string} origin without a trailing slash
 * @property {() => Promise<void>} stop
 */

/**
 * Starts nginx with Debian's settings, and with a site's.
 *
 * @param {string} site the folder of the whole site
 * @param {string} base the path below which the pages are, with a slash at both ends
 */
export function startNginx(site, base) {
  return startServer(async (folder, port) => {
    for (const name of ['logs', 'sites-enabled', 'conf.d', 'modules-enabled'])
      await mkdir(join(folder, name));
    await cp(join(NGINX_SETTINGS, 'mime.types'), join(folder, 'mime.types'));
    const debian = await readFile(join(NGINX_SETTINGS, 'nginx.conf'), 'utf8');
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/${name};\n`,
    );
    await writeFile(
      join(folder, 'nginx.conf'),
      debian
        .replaceAll('/etc/nginx/', `${folder}/`)
        .replaceAll('/var/log/nginx/', `${folder}/logs/`)
        .replace(/^pid .*$/m, `pid ${folder}/pid;\ndaemon off;`)
        .replace('worker_processes auto', 'worker_processes 1')
        .replace('http {', `http {\n${temporary.join('')}`),
    );
    await writeFile(
      join(folder, 'sites-enabled/site'),
      replaced(await readFile(new URL('nginx.conf', SETTINGS), 'utf8'), [
        ['listen 80;', `listen 127.0.0.1:${port};`],
        ['/var/www/heronstreet', site],
        [' /404.html', ` ${base}404.html`],
        ['~^/es/ /es/', `~^${base}es/ ${base}es/`],
      ]),
    );
    return { program: NGINX, args: ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'logs/start')] };
  });
}

/** The modules that shared hosts have, as a rule. */
const MODULES = 'mpm_event authz_core dir mime alias autoindex negotiation filter deflate headers setenvif';

/**
 * Starts Apache as a shared host does: it lists folders, and reads the `.htaccess` of a site.
 *
 * @param {string} site the folder of the whole site, in which `.htaccess` is written
 * @param {string} base the path below which the pages are, with a slash at both ends
 */
export function startApache(site, base) {
  return startServer(async (folder, port) => {
    const settings = await readFile(new URL('htaccess', SETTINGS), 'utf8');
    await writeFile(
      join(site, base, '.htaccess'),
      replaced(settings, [
        [' /404.html', ` ${base}404.html`],
        ['^/es/', `^${base}es/`],
        [' /es/', ` ${base}es/`],
      ]),
    );
    const modules = MODULES.split(' ').map(
      (name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`,
    );
    await writeFile(
      join(folder, 'apache.conf'),
      `${modules.join('\n')}
Listen 127.0.0.1:${port}
ServerName localhost
PidFile ${folder}/pid
DefaultRuntimeDir ${folder}
Mutex file:${folder}
ErrorLog ${folder}/log
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
TypesConfig ${MEDIA_TYPES}
DocumentRoot ${site}
<Directory ${site}>
  Options Indexes FollowSymLinks MultiViews
  AllowOverride All
  Require all granted
</Directory>
<FilesMatch "^\\.ht">
  Require all denied
</FilesMatch>
`,
    );
    return { program: APACHE, args: ['-f', join(folder, 'apache.conf'), '-D', 'FOREGROUND'] };
  });
}

/**
 * Starts Caddy with a site's settings, but without certificates.
 *
 * @param {string} site the folder of the whole site
 * @param {string} base the path below which the pages are, with a slash at both ends
 */
export function startCaddy(site, base) {
  return startServer(async (folder, port) => {
    const settings = await readFile(new URL('Caddyfile', SETTINGS), 'utf8');
    const file = join(folder, 'Caddyfile');
    await writeFile(
      file,
      `{\n\tadmin off\n\tdefault_bind 127.0.0.1\n}\n${replaced(settings, [
        ['heronstreet.example.com {', `http://127.0.0.1:${port} {`],
        ['import /var/www/heronstreet/', `import ${join(site, base)}/`],
        ['/var/www/heronstreet', site],
        ['@original /404.html', `@original ${base}404.html`],
        [' /es/', ` ${base}es/`],
      ])}`,
    );
    const args = ['run', '--config', file, '--adapter', 'caddyfile'];
    return { program: CADDY, args, env: { HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder } };
  });
}

/**
 * Text with some parts replaced, all of which must be in it.
 *
 * @param {string} text
 * @param {readonly (readonly [from: string, to: string])[]} parts
 */
function replaced(text, parts) {
  return parts.reduce((result, [from, to]) => {
    if (!result.includes(from)) throw new Error(`The settings of the documentation do not contain ${from}`);
    return result.replaceAll(from, to);
  }, text);
}

/**
 * Runs a server in a temporary folder until it is stopped.
 *
 * @param {(folder: string, port: number) => Promise<{
 *   program: string, args: readonly string[], cwd?: string, env?: Readonly<Record<string, string>>,
 * }>} prepare writes its settings
 * @returns {Promise<WebServer>}
 */
export async function startServer(prepare) {
  const folder = await mkdtemp(join(tmpdir(), 'tendwell-web-server-'));
  // The server may run as another user.
  await chmod(folder, 0o755);
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 10 });
  const port = await anyPort('127.0.0.1');
  const { program, args, cwd, env } = await prepare(folder, port);
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env } });
  let output = '';
  let hasEnded = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      output += data;
    });
  }
  child.once('error', (error) => {
    output += error;
  });
  const ended = new Promise((resolve) => {
    child.once('close', resolve);
  }).then(() => {
    hasEnded = true;
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await remove();
  };
  while (!hasEnded) {
    if (await accepts(port)) return { origin: `http://127.0.0.1:${port}`, stop };
    await wait(50);
  }
  await remove();
  throw new Error(`${program} did not start: ${output}`);
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function accepts(port) {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
