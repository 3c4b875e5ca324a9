import { setImmediate } from 'node:timers/promises';
import { expect, it, onTestFinished, vi } from 'vitest';
import { imported } from '../conformance/fixtures.js';
import { refusal, startSmtp } from '../testing/smtp.js';
import { makeWorld, rows, temporaryStore } from '../testing/world.js';
import { smtpMailer } from './smtp.js';

it('sends emails that another process left in the outbox', async () => {
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

it('sends each email once when two processes share an outbox', async () => {
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

it('ends an attempt whose mailer never settles, and does not log the address', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  let asked = 0;
  const world = await makeWorld({
    mailer: {
      send: () => {
        asked += 1;
        return new Promise<void>(() => {});
      },
    },
  });
  const signedUp = world.signUp('ada@example.com');
  while (asked === 0) {
    vi.advanceTimersByTime(100);
    await setImmediate();
  }
  await signedUp;
  expect(asked).toBe(1);
  vi.advanceTimersByTime(2 * 60_000);
  vi.useRealTimers();
  await expect
    .poll(() => world.logged.map(({ message }) => message))
    .toEqual([expect.stringContaining('timed out. Retrying at')]);
});

it('continues when the outcome of an email cannot be stored', async () => {
  const { store, url } = await temporaryStore();
  await rows(
    url,
    `CREATE TRIGGER full BEFORE UPDATE ON mails WHEN NEW.state = 'sent' BEGIN SELECT RAISE(ABORT, 'disk full'); END`,
  );
  const sent: string[] = [];
  const world = await makeWorld({
    store,
    mailer: {
      send: async ({ to }) => {
        sent.push(to);
      },
    },
  });
  await world.signUp('ada@example.com');
  await world.signUp('grace@example.com');
  await expect.poll(() => sent).toEqual(['ada@example.com', 'grace@example.com']);
  await expect.poll(() => world.logged.length).toBe(2);
  expect(world.logged[0]).toMatchObject({
    level: 'error',
    message: expect.stringContaining('could not be stored'),
  });
  // They are leased, so no process sends them again.
  expect(await store.takeMail(world.clock.now, 1000)).toBeUndefined();
});

it.each([
  ['5.1.1 <ada@example.com>: user unknown', 'bounced'],
  ['5.2.2 mailbox full', 'confirmed'],
])('treats 550 %s like a bounce', async (answer, status) => {
  const { transport } = await startSmtp({
    onRcptTo: (_address, _session, callback) => callback(refusal(answer, 550)),
  });
  const mailer = smtpMailer({ ...transport, from: 'newsletter@quietpine.example.com' });
  const { store, url } = await temporaryStore();
  const world = await makeWorld({ store, mailer });
  const before = { createdAt: new Date(world.clock.now.getTime() - 60_000) };
  await store.importSubscribers([imported('grace@example.com', before)], { at: world.clock.now });
  // One email confirms an address, the other reminds somebody who is on the list.
  await world.signUp('ada@example.com');
  await world.signUp('grace@example.com');
  await expect.poll(() => store.listDeliveries({ state: 'failed', limit: 9 })).toHaveLength(2);
  // Waits for running attempts.
  await world.endpoint.close();
  const people = await rows(
    url,
    `SELECT email, CASE WHEN bounced_at IS NULL THEN status ELSE 'bounced' END AS status FROM subscribers ORDER BY email`,
  );
  expect(people.map((person) => ({ ...person }))).toEqual([
    { email: 'ada@example.com', status: 'pending' },
    { email: 'grace@example.com', status },
  ]);
});

it('deletes sign-ups that were not confirmed within 30 days, with their consents, tokens, and emails', async () => {
  const world = await makeWorld();
  await world.signUp('ada@example.com');
  for (let day = 0; day <= 31; day++) {
    await world.store.tidy(world.clock.now);
    world.later(24 * 60);
  }
  for (const table of ['subscribers', 'consents', 'tokens', 'mails']) {
    expect(await rows(world.url, `SELECT * FROM ${table}`)).toEqual([]);
  }
});

it('warns if emails are neither sent nor shown', async () => {
  const world = await makeWorld({ outbox: false });
  expect(world.logged).toEqual([
    { level: 'warn', message: expect.stringContaining('Nobody will get an email') },
  ]);
});
