import { describe, expect, it } from 'vitest';
import { makeWorld, newsletter, ORIGIN, type World } from '../testing/world.js';
import { trustProxy } from './client-ip.js';

const outboxOff = { outbox: false, mailer: { send: async () => {} } };

/** Posts sign-ups of different addresses, and counts the responses by status. */
async function signUps(
  world: World,
  count: number,
  { from, headers }: { from: object; headers?: Record<string, string> },
) {
  const statuses: Record<number, number> = {};
  const token = await world.formToken();
  const signUp = async (i: number) => {
    const body = new URLSearchParams({
      email: `reader${i}@example.com`,
      consent: newsletter.consent.version,
      token,
    });
    const init = { method: 'POST', body, headers: { origin: ORIGIN, ...headers } };
    const { status } = await world.endpoint.fetch(new Request(`${ORIGIN}/newsletter/subscribe`, init), from);
    statuses[status] = (statuses[status] ?? 0) + 1;
  };
  // At the same time, because each response has a minimum duration.
  await Promise.all(Array.from({ length: count }, (_, i) => signUp(i)));
  return statuses;
}

const messages = (world: World) => world.logged.map(({ message }) => message);

describe('visitors whose own address is not known', () => {
  it.each([
    ['behind a local proxy that is not trusted', {}, { address: '127.0.0.1' }, 'a program on this computer'],
    ['on IPv6', {}, { address: '::1' }, 'a program on this computer'],
    ['on a platform that tells no address', {}, {}, 'addresses of visitors are not known'],
    ['behind a proxy in another container', {}, { address: '172.17.0.1' }, 'a reverse proxy'],
    [
      'who send garbage instead of an address',
      { clientIp: trustProxy() },
      { address: '127.0.0.1' },
      'a program on this computer',
    ],
  ])('%s, share one limit, and the log says so once', async (_, options, from, warning) => {
    const world = await makeWorld({ ...outboxOff, ...options });
    const garbage = { 'x-forwarded-for': 'clientIp' in options ? 'garbage' : '203.0.113.7' };
    expect(await signUps(world, 40, { from, headers: garbage })).toEqual({ 200: 30, 429: 10 });
    expect(messages(world)).toEqual([
      expect.stringContaining(warning),
      expect.stringContaining('A network has reached the limit of 30'),
    ]);
    expect(messages(world)[0]).toContain('TRUSTED_PROXIES=1');
    expect(JSON.stringify(world.logged)).not.toMatch(/example\.com|203\.0|172\.17/);
  });

  it('are not limited in development, on the computer itself', async () => {
    const world = await makeWorld();
    expect(await signUps(world, 40, { from: { address: '127.0.0.1' } })).toEqual({ 200: 40 });
    expect(world.logged).toEqual([]);
  });
});

it('reports once an hour that the daily limit is reached, without addresses', async () => {
  const world = await makeWorld({ ...outboxOff, limits: { mailsPerDay: 5 } });
  expect(await signUps(world, 12, { from: { address: '203.0.113.7' } })).toEqual({ 200: 5, 503: 7 });
  expect(messages(world)).toEqual([expect.stringContaining('daily limit of 5 emails is reached')]);
  world.later(61);
  await signUps(world, 1, { from: { address: '203.0.113.7' } });
  expect(messages(world)).toHaveLength(2);
  expect(JSON.stringify(world.logged)).not.toMatch(/@|203\.0/);
});
