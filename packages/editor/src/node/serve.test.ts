import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveEditor } from './serve.js';

async function serve() {
  const folder = await mkdtemp(join(tmpdir(), 'tendwell-serve-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return serveEditor({ content: folder });
}

/** Connects as a browser does. */
async function connected(url: string) {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  return socket;
}

test('stops even if a browser has opened a connection in advance', async () => {
  const { url, close } = await serve();
  const socket = await connected(url);
  // Once the server answers on a later connection, it has accepted the first one.
  await fetch(url, { redirect: 'manual' });
  await close();
  if (!socket.closed) await once(socket, 'close');
});

test('answers a request in progress before it stops', async () => {
  const { editor, url, close } = await serve();
  let answer = (_: Response) => {};
  const asked = new Promise<void>((arrived) => {
    editor.fetch = () => {
      arrived();
      return new Promise((resolve) => {
        answer = resolve;
      });
    };
  });
  const answered = fetch(url);
  await asked;
  let isClosed = false;
  const closed = close().then(() => {
    isClosed = true;
  });
  await expect(fetch(url)).rejects.toThrow();
  expect(isClosed).toBe(false);
  answer(new Response('Done'));
  expect(await (await answered).text()).toBe('Done');
  await closed;
});
