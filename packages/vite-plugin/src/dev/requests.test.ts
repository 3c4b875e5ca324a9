import { createServer, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Requests } from './requests.js';

let now = 0;
let requests: Requests;
let waiting: ServerResponse[] = [];
const server = createServer((incoming, response) =>
  requests.middleware(incoming, response, () => void waiting.push(response)),
);

beforeEach(async () => {
  [now, requests, waiting] = [1000, new Requests(() => now), []];
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

/** Sends a request, and waits until the server has it. */
async function send() {
  const { port } = server.address() as AddressInfo;
  const sent = request({ port, host: '127.0.0.1', agent: false });
  const ended = new Promise((resolve) => sent.once('close', resolve));
  sent.on('response', (response) => response.resume()).on('error', () => {});
  const arrived = new Promise((resolve) => server.once('request', resolve));
  sent.end();
  await arrived;
  return { sent, ended };
}

/** Ends the oldest response. */
async function respond() {
  const response = waiting.shift();
  const closed = new Promise((resolve) => response?.once('close', resolve));
  response?.end('tea');
  await closed;
}

it('expects no requests before the first one', () => {
  expect(requests.areExpected()).toBe(false);
});

it('expects more until shortly after the last response', async () => {
  await send();
  await send();
  now = 60_000;
  expect(requests.areExpected()).toBe(true);
  await respond();
  now = 120_000;
  expect(requests.areExpected()).toBe(true);
  await respond();
  now += 99;
  expect(requests.areExpected()).toBe(true);
  now += 1;
  expect(requests.areExpected()).toBe(false);
});

it('does not wait for a browser that has gone away', async () => {
  const { sent } = await send();
  const closed = new Promise((resolve) => waiting[0]?.once('close', resolve));
  sent.destroy();
  await closed;
  now += 100;
  expect(requests.areExpected()).toBe(false);
});
