import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { anyPort } from '../../../../scripts/lib/port.mjs';
import { temporaryFolder } from './world.js';

const PRODUCTION = new URL('../../../../examples/newsletter-servers/production/', import.meta.url);

/** A reverse proxy that runs with the settings of the guide, on another port. */
export interface ReverseProxy {
  readonly port: number;
  /** Ends the proxy. Returns everything that it has logged. */
  stop(): Promise<string>;
}

/** True if a program is installed here. */
export const isInstalled = (program: 'nginx' | 'caddy'): boolean =>
  spawnSync(program, ['-v'], { env: { PATH: `${process.env.PATH}:/usr/sbin` } }).error === undefined;

/** Starts nginx with the guide's `nginx.conf`. */
export async function startNginx(endpoint: number): Promise<ReverseProxy> {
  const folder = await temporaryFolder();
  const port = await anyPort('127.0.0.1');
  const site = (await readFile(new URL('nginx.conf', PRODUCTION), 'utf8'))
    .replaceAll('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('127.0.0.1:3000', `127.0.0.1:${endpoint}`)
    .replace('/srv/site/dist', folder);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const conf = `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
  access_log ${folder}/access.log;
  ${temporary.join('\n  ')}
  ${site}
}
`;
  await writeFile(join(folder, 'nginx.conf'), conf);
  const { end } = run('nginx', ['-p', folder, '-e', join(folder, 'error.log'), '-c', 'nginx.conf']);
  await whenListening(port);
  return {
    port,
    stop: async () => {
      const output = await end('SIGQUIT');
      const logs = ['error.log', 'access.log'].map((name) => readFile(join(folder, name), 'utf8'));
      return [output, ...(await Promise.all(logs))].join('');
    },
  };
}

/** Starts Caddy with the guide's `Caddyfile`, without HTTPS, which needs a certificate. */
export async function startCaddy(endpoint: number): Promise<ReverseProxy> {
  const folder = await temporaryFolder();
  const port = await anyPort('127.0.0.1');
  const conf = (await readFile(new URL('Caddyfile', PRODUCTION), 'utf8'))
    .replace('{\n', '{\n\tadmin off\n\tdefault_bind 127.0.0.1\n')
    .replace(/^(www\.)?example\.com \{$/gm, (site) => `http://${site.replace(' {', `:${port} {`)}`)
    .replace('127.0.0.1:3000', `127.0.0.1:${endpoint}`)
    .replace('/srv/site/dist', folder);
  await writeFile(join(folder, 'Caddyfile'), conf);
  const { end } = run('caddy', ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], {
    HOME: folder,
  });
  await whenListening(port);
  return { port, stop: () => end('SIGTERM') };
}

function run(program: string, args: readonly string[], env: Record<string, string> = {}) {
  const child: ChildProcess = spawn(program, args, {
    env: { PATH: `${process.env.PATH}:/usr/sbin`, ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  return {
    end: async (signal: NodeJS.Signals) => {
      child.kill(signal);
      await ended;
      return output;
    },
  };
}

async function whenListening(port: number): Promise<void> {
  const isOpen = () =>
    new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.on('error', () => resolve(false));
    });
  await expect.poll(isOpen).toBe(true);
}
