import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isExhaustive, randomNumbers } from '../../../../../scripts/testing/random.mjs';
import { createNewsletter, openStore, smtpMailer } from '../../index.js';
import { openDatabase } from '../../store/open-store.js';
import { packageFolder } from '../../testing/crash.js';
import { findPostgres } from '../../testing/find-postgres.mjs';
import { smallDisks } from '../../testing/full-disk.js';
import { addReaders, TEA } from '../../testing/letters.js';
import { startPostgres } from '../../testing/postgres.mjs';
import { startSmtp } from '../../testing/smtp.js';
import { newsletter, practice, temporaryFolder } from '../../testing/world.js';

const ROUNDS = isExhaustive ? 50 : 3;
const PEOPLE_PER_ROUND = 120;
/** Later than every lease. */
const ROUND_MS = 10 * 60_000;

const stores = [
  {
    name: 'a libSQL file',
    processes: 1,
    missing: false,
    place: async () => `file:${join(await temporaryFolder(), 'list.db')}`,
  },
  {
    name: 'PostgreSQL',
    processes: 3,
    missing: !findPostgres(),
    place: async () => {
      const server = await startPostgres();
      onTestFinished(() => server.remove());
      return server.url('letters');
    },
  },
];

/** A mail server that records who got how many messages, and takes a moment to answer. */
async function startCounter() {
  const delivered: string[] = [];
  const { transport } = await startSmtp({
    onData(stream, { envelope }, callback) {
      stream.resume();
      // A message without its end is not delivered.
      stream.on('end', async () => {
        delivered.push(...envelope.rcptTo.map(({ address }) => address));
        await wait(3);
        callback();
      });
    },
  });
  return { delivered, port: transport.port };
}

async function startProcess(url: string, port: number, offsetMs: number): Promise<ChildProcess> {
  const child = fork(join(packageFolder, 'src/testing/letter-process.mjs'), [
    ...[url, JSON.stringify(practice), JSON.stringify(newsletter)],
    ...[String(port), String(offsetMs)],
  ]);
  onTestFinished(() => void child.kill('SIGKILL'));
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`The process exited with ${code}.`)));
  });
  return child;
}

describe.each(stores)('$name', ({ processes, missing, place }) => {
  it.skipIf(missing)(
    `sends a letter to everybody once while ${processes} processes are killed, ${ROUNDS} times`,
    async () => {
      const url = await place();
      const random = randomNumbers();
      const counter = await startCounter();
      const store = await openStore({ url });
      const database = await openDatabase({ url });
      onTestFinished(async () => {
        await store.close();
        await database.close();
      });
      const people = ROUNDS * PEOPLE_PER_ROUND;
      await addReaders(store, people, new Date());
      await store.addLetter({ content: TEA, at: new Date() });
      const status = () => store.findLetter('tea');
      const left: string[] = [];

      for (let round = 0; round < ROUNDS && (await status())?.state !== 'sent'; round++) {
        const children = await Promise.all(
          Array.from({ length: processes }, () => startProcess(url, counter.port, round * ROUND_MS)),
        );
        const before = counter.delivered.length;
        await expect
          .poll(async () => counter.delivered.length > before + 5 || (await status())?.state === 'sent', {
            interval: 5,
          })
          .toBe(true);
        const email = `reader${people - 1 - round}@example.com`;
        await store.unsubscribeAddress({ email, at: new Date() });
        const [row] = await database.read(
          `SELECT d.state FROM deliveries d JOIN subscribers s ON s.id = d.subscriber_id WHERE s.email = ?`,
          [email],
        );
        if (row?.state === 'waiting' || row?.state === 'claimed') left.push(email);
        await wait(random() * 200);
        const ended = children.map((child) => new Promise((resolve) => child.once('exit', resolve)));
        for (const child of children) child.kill('SIGKILL');
        await Promise.all(ended);
      }

      // A process that is not killed sends the rest.
      const later = () => new Date(Date.now() + ROUNDS * ROUND_MS);
      const last = createNewsletter({
        practice,
        newsletter,
        origin: 'http://localhost',
        store: await openStore({ url }),
        mailer: smtpMailer({
          ...{ host: '127.0.0.1', port: counter.port, ignoreTLS: true },
          from: 'newsletter@example.com',
        }),
        now: later,
        log: () => {},
      });
      onTestFinished(() => last.close());
      await expect
        .poll(async () => (await status())?.state, { timeout: 60_000 + ROUNDS * 4000, interval: 100 })
        .toBe('sent');

      const rows = await database.read(
        'SELECT d.state, s.email FROM deliveries d JOIN subscribers s ON s.id = d.subscriber_id',
      );
      const inState = (...states: string[]) =>
        rows.filter(({ state }) => states.includes(state as string)).map(({ email }) => email as string);
      const unknown = inState('unknown');
      const copies = new Map<string, number>();
      for (const email of counter.delivered) copies.set(email, (copies.get(email) ?? 0) + 1);
      const arrived = unknown.filter((email) => copies.has(email)).length;
      console.log(
        `${ROUNDS} rounds of ${processes}: ${people} people, ${counter.delivered.length} messages, ` +
          `${unknown.length} unknown, ${arrived} of them delivered, ${inState('skipped').length} left`,
      );
      expect([...copies].filter(([, count]) => count > 1)).toEqual([]);
      expect(inState('sent').filter((email) => !copies.has(email))).toEqual([]);
      expect(left.filter((email) => copies.has(email))).toEqual([]);
      expect(inState('sent', 'unknown', 'skipped')).toHaveLength(people);
      expect(unknown.length).toBeLessThanOrEqual(ROUNDS * processes);

      // Repeating them on request is the only way to reach somebody twice.
      const wakeUp = await store.resumeLetter({ name: 'tea', at: later(), repeatUnknown: true });
      expect(wakeUp).toBe(unknown.length > 0 ? 'resumed' : 'ended');
      const total = counter.delivered.length + unknown.length;
      await expect.poll(() => counter.delivered.length, { timeout: 40_000 }).toBe(total);
      expect(new Set(counter.delivered).size).toBe(total - arrived);
    },
    120_000 + ROUNDS * 15_000,
  );
});

describe.each(smallDisks)('$name', ({ make, missing }) => {
  it.skipIf(missing)(
    'stops a letter until there is space again, and then sends it to everybody once',
    async () => {
      const disk = await make();
      const url = `file:${join(disk.folder, 'list.db')}`;
      const counter = await startCounter();
      const store = await openStore({ url });
      await addReaders(store, 150, new Date());
      await store.addLetter({ content: TEA, at: new Date(), perHour: 180_000 });
      await store.close();
      const child = await startProcess(url, counter.port, 0);
      const pid = child.pid as number;
      await expect.poll(() => counter.delivered.length, { interval: 5 }).toBeGreaterThan(5);
      await disk.fill(pid);
      // Existing database pages may still have space, but not for everybody.
      let before: number;
      do {
        before = counter.delivered.length;
        await wait(1000);
      } while (counter.delivered.length > before && before < 150);
      await disk.free(pid);
      // The process tries again after 15 seconds.
      await expect.poll(() => counter.delivered.length, { timeout: 40_000 }).toBe(150);
      expect(new Set(counter.delivered).size).toBe(150);
      expect(child.exitCode).toBe(null);
    },
    90_000,
  );
});
