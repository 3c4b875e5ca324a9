import { expect, it } from 'vitest';
import { makeWorld, rows } from '../testing/world.js';
import { retryAfter } from './delivery.js';

it('waits longer each time, up to some six hours, and never the same time', () => {
  const middle = (attempt: number) => retryAfter(attempt, () => 0.5) / 60_000;
  expect([1, 2, 3, 4, 5, 20].map(middle)).toEqual([1, 2, 4, 8, 16, 360]);
  expect(retryAfter(3, () => 0)).toBe(3 * 60_000);
  expect(retryAfter(3, () => 1)).toBe(5 * 60_000);
});

it('sends what was left in the outbox by a process that is gone', async () => {
  const first = await makeWorld();
  await first.signUp('ada@example.com');

  const sent: string[] = [];
  await makeWorld({
    store: first.store,
    mailer: {
      send: async ({ to }) => {
        sent.push(to);
      },
    },
  });
  await expect.poll(() => sent).toEqual(['ada@example.com']);
});

it('sends each mail once when two processes work on one outbox', async () => {
  const sent: string[] = [];
  const mailer = {
    send: async ({ to }: { to: string }) => {
      sent.push(to);
    },
  };
  const first = await makeWorld({ mailer });
  const second = await makeWorld({ store: first.store, mailer });
  const addresses = Array.from({ length: 20 }, (_, i) => `reader${i}@example.com`);
  await Promise.all(addresses.map((address, i) => (i % 2 ? first : second).signUp(address)));
  await expect.poll(() => sent.length).toBe(20);
  expect([...sent].sort()).toEqual([...addresses].sort());
});

it('forgets sign-ups that nobody confirmed within 30 days, with their consents, tokens and mails', async () => {
  const world = await makeWorld();
  await world.signUp('ada@example.com');
  world.later(31 * 24 * 60);
  await world.store.tidy(new Date(world.clock.now.getTime() - 30 * 24 * 60 * 60_000));
  for (const table of ['subscribers', 'consents', 'tokens', 'mails']) {
    expect(await rows(world.url, `SELECT * FROM ${table}`)).toEqual([]);
  }
});

it('warns when mails would pile up where nobody sees them', async () => {
  const world = await makeWorld({ outbox: false });
  expect(world.logged).toEqual([
    { level: 'warn', message: expect.stringContaining('nobody will get a mail') },
  ]);
});
