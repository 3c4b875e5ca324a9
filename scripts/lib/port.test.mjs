// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { Failure } from './failure.mjs';
import { anyPort, freePort, wantedPort } from './port.mjs';

/** @type {import('node:net').Server[]} */
const servers = [];

/** @param {number} port @param {string} host */
async function occupy(port, host) {
  const server = createServer().listen(port, host);
  servers.push(server);
  await once(server, 'listening');
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

test('PORT is used unless it is empty', () => {
  expect(wantedPort('8080', 5173)).toBe(8080);
  expect(wantedPort(undefined, 5173)).toBe(5173);
  expect(wantedPort('', 5173)).toBe(5173);
});

test.each(['http', '80.5', '-1', '65536'])('PORT=%s is rejected with a message', (text) => {
  expect(() => wantedPort(text, 5173)).toThrow(Failure);
});

test('a free port is used', async () => {
  const port = await anyPort('127.0.0.1');
  expect(await freePort(port, '127.0.0.1')).toBe(port);
});

test.each(['127.0.0.1', '0.0.0.0'])('a port that is in use on %s is skipped', async (host) => {
  const port = await anyPort('127.0.0.1');
  await occupy(port, host);
  expect(await freePort(port, 'localhost')).toBeGreaterThan(port);
});

test('a port is returned once by all processes at the same time', async () => {
  const code = `
    const { anyPort } = await import('${new URL('./port.mjs', import.meta.url)}');
    const ports = await Promise.all(Array.from({ length: 200 }, () => anyPort('127.0.0.1')));
    process.send(ports);
    process.once('message', () => process.exit());
  `;
  const processes = Array.from({ length: 3 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', code], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    }),
  );
  const ports = await Promise.all(processes.map(async (child) => (await once(child, 'message'))[0]));
  for (const child of processes) child.send('end');
  expect(new Set(ports.flat()).size).toBe(600);
});

test('a port is below those that systems give to servers on port 0', async () => {
  expect(await anyPort('127.0.0.1')).toBeLessThan(32_768);
});

test('port 0 uses any free port', async () => {
  expect(await freePort(0, '127.0.0.1')).toBeGreaterThan(1023);
});
