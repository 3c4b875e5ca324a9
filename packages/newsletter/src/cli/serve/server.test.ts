import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { expect, it, onTestFinished, vi } from 'vitest';
import { listenOn } from './server.js';

/** A server with a request in progress, and a connection as browsers open them in advance. */
async function stopping() {
  // The limit only comes when the test says so.
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  let asked = (_: ServerResponse) => {};
  const request = new Promise<ServerResponse>((resolve) => {
    asked = resolve;
  });
  const server = createServer((_, response) => asked(response));
  const { address, stop } = await listenOn(server, { host: '127.0.0.1', port: 0 });
  const opened = connect(address.port, '127.0.0.1');
  onTestFinished(() => void opened.destroy());
  await once(opened, 'connect');
  // The server has accepted the first connection when it gets a request on the second one.
  const answer = fetch(`http://127.0.0.1:${address.port}`);
  const response = await request;
  const stopped = stop();
  if (!opened.closed) await once(opened, 'close');
  return { stopped, answer, response };
}

it('waits for requests in progress when it stops, but for no connection that a browser has opened in advance', async () => {
  const { stopped, answer, response } = await stopping();
  response.end('Done');
  expect(await (await answer).text()).toBe('Done');
  await stopped;
});

it('waits for requests in progress for ten seconds', async () => {
  const { stopped, answer } = await stopping();
  vi.advanceTimersByTime(10_000);
  await expect(answer).rejects.toThrow('fetch failed');
  await stopped;
});
