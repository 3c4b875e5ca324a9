import { connect, type Socket } from 'node:net';
import { expect, it, onTestFinished, vi } from 'vitest';
import { serve } from '../testing/serve.js';
import { newsletter, rows, type World } from '../testing/world.js';

const HEAD = 'POST /newsletter/subscribe HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n';

/** A connection to the server that is as slow as the test wants it to be. */
async function visitor(port: number) {
  const socket: Socket = connect(port, '127.0.0.1');
  socket.setNoDelay(true);
  let said = '';
  socket.on('data', (chunk) => {
    said += chunk;
  });
  // Some tests reset the connection.
  socket.on('error', () => {});
  onTestFinished(() => void socket.destroy());
  await new Promise((resolve) => socket.once('connect', resolve));
  return {
    socket,
    write: (text: string) => new Promise((resolve) => socket.write(text, resolve)),
    answered: () => said !== '',
    status: () => vi.waitUntil(() => /^HTTP\/1\.1 (\d+) /.exec(said)?.[1], { timeout: 15_000 }).then(Number),
  };
}

const form = async (world: World, email = 'ada@example.com') =>
  JSON.stringify({ email, consent: newsletter.consent.version, token: await world.formToken() });

const people = (world: World) => rows(world.url, 'SELECT email FROM subscribers ORDER BY email');

it.each([
  ['with Content-Length', (body: string) => [`Content-Length: ${body.length}\r\n\r\n`, ...body]],
  [
    'in chunks',
    (body: string) => [
      'Transfer-Encoding: chunked\r\n\r\n',
      ...[...body].map((letter) => `1\r\n${letter}\r\n`),
      '0\r\n\r\n',
    ],
  ],
])('accepts a body that arrives byte by byte, %s', async (_, pieces) => {
  const { port, world } = await serve();
  const slow = await visitor(port);
  await slow.write(HEAD);
  for (const piece of pieces(await form(world))) await slow.write(piece);
  expect(await slow.status()).toBe(200);
  expect(await people(world)).toEqual([{ email: 'ada@example.com' }]);
});

it.each(['Content-Length: 100', 'Transfer-Encoding: chunked'])(
  'responds with 408 to a body that stops arriving (%s), and stores nothing',
  async (header) => {
    const { port, world } = await serve();
    const slow = await visitor(port);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    await slow.write(`${HEAD}${header}\r\n\r\n${header.startsWith('T') ? '1\r\n{\r\n' : '{'}`);
    // body.test.ts tests how long it waits.
    while (!slow.answered()) {
      await new Promise((resolve) => setImmediate(resolve));
      await vi.advanceTimersByTimeAsync(1000);
    }
    vi.useRealTimers();
    expect(await slow.status()).toBe(408);
    expect(await people(world)).toEqual([]);
    expect(world.logged).toEqual([]);
  },
);

it('discards an incomplete body when the connection is reset', async () => {
  const { port, origin, world } = await serve();
  for (const header of ['Content-Length: 100', 'Transfer-Encoding: chunked']) {
    const gone = await visitor(port);
    await gone.write(`${HEAD}${header}\r\n\r\n`);
    gone.socket.resetAndDestroy();
  }
  expect((await fetch(`${origin}/newsletter/subscribe`)).status).toBe(200);
  expect(await people(world)).toEqual([]);
  expect(world.logged).toEqual([]);
});

it('serves others while a hundred bodies do not arrive', async () => {
  const { port, origin, world } = await serve();
  const idle = await Promise.all(Array.from({ length: 100 }, () => visitor(port)));
  await Promise.all(idle.map(({ write }) => write(`${HEAD}Content-Length: 100\r\n\r\n{`)));
  const answer = await fetch(`${origin}/newsletter/subscribe`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: await form(world, 'grace@example.com'),
  });
  expect(answer.status).toBe(200);
  expect(await people(world)).toEqual([{ email: 'grace@example.com' }]);
});
