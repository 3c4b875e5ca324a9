import { Agent } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { randomNumbers } from '../../../scripts/testing/random.mjs';
import { createNewsletter, openStore, smtpMailer } from './index.js';
import { openDatabase } from './store/open-store.js';
import { post, signUp, startServer } from './testing/crash.js';
import { findPostgres } from './testing/find-postgres.mjs';
import { startMailbox } from './testing/mailbox.js';
import { startPostgres } from './testing/postgres.mjs';
import { newsletter, practice, temporaryFolder } from './testing/world.js';

/** `ROUNDS=50` is the long run. */
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const PROCESSES = 2;
const MAILS_AT_ONCE = 4;
/** After the lease of an email whose process died has ended, and before its links expire. */
const LATER_MS = 60 * 60_000;

const stores = [
  {
    name: 'a libSQL file',
    missing: false,
    place: async () => `file:${join(await temporaryFolder(), 'a.db')}`,
  },
  {
    name: 'PostgreSQL',
    missing: !findPostgres(),
    place: async () => {
      const server = await startPostgres();
      onTestFinished(() => server.remove());
      return server.url('crash');
    },
  },
];

describe.each(stores)('$name', ({ missing, place }) => {
  it.skipIf(missing)(
    `loses no sign-up and no email when ${PROCESSES} processes are killed at once, ${ROUNDS} times`,
    async () => {
      const url = await place();
      const signedUp: string[] = [];
      const confirmed: string[] = [];
      const links: { to: string; token: string }[] = [];
      const random = randomNumbers();
      const mailbox = await startMailbox((to, token) => links.push({ to, token }));

      for (let round = 0; round < ROUNDS; round++) {
        const servers = await Promise.all(
          Array.from({ length: PROCESSES }, () => startServer(url, mailbox.port)),
        );
        const agent = new Agent({ keepAlive: true, maxSockets: 16 });
        let running = true;
        const visitors = servers.flatMap(({ port }, s) => [
          ...Array.from({ length: 3 }, async (_, v) => {
            for (let i = 0; running; i++) {
              const email = `reader-${round}-${s}-${v}-${i}@example.com`;
              if ((await signUp(port, agent, email)) === 200) signedUp.push(email);
            }
          }),
          (async () => {
            while (running) {
              const link = links.shift();
              if (!link) await wait(5);
              else if ((await post(port, agent, 'confirm', { token: link.token })) === 200) {
                confirmed.push(link.to);
              }
            }
          })(),
        ]);
        const before = signedUp.length;
        await expect.poll(() => signedUp.length, { interval: 10 }).toBeGreaterThan(before + 5);
        await wait(random() * 400);
        for (const { child } of servers) child.kill('SIGKILL');
        running = false;
        await Promise.all(visitors);
        agent.destroy();
      }

      // A process that is not killed sends the rest.
      const last = createNewsletter({
        practice,
        newsletter,
        origin: 'http://localhost',
        store: await openStore({ url }),
        mailer: smtpMailer({
          host: '127.0.0.1',
          port: mailbox.port,
          ignoreTLS: true,
          from: 'newsletter@example.com',
        }),
        now: () => new Date(Date.now() + LATER_MS),
        log: () => {},
      });
      onTestFinished(() => last.close());
      const database = await openDatabase({ url });
      onTestFinished(() => database.close());
      const unsent = () => database.read(`SELECT recipient FROM mails WHERE state <> 'sent' LIMIT 5`);
      await expect.poll(unsent, { timeout: 20_000 + ROUNDS * 4000, interval: 200 }).toEqual([]);

      const people = await database.read('SELECT email, status FROM subscribers');
      const mails = await database.read('SELECT recipient, kind FROM mails');
      const got = (kind: string) =>
        new Set(mailbox.delivered.filter((mail) => mail.kind === kind).map(({ to }) => to));
      const stored = new Set(people.map(({ email }) => email as string));
      const onList = new Set(people.filter((one) => one.status === 'confirmed').map(({ email }) => email));
      const repeated = mailbox.delivered.length - new Set(mailbox.delivered.map(({ id }) => id)).size;
      console.log(
        `${ROUNDS} rounds: ${signedUp.length} sign-ups and ${confirmed.length} confirmations acknowledged, ` +
          `${stored.size} and ${onList.size} stored, ${mailbox.delivered.length} mails, ${repeated} of them repeated`,
      );
      expect(signedUp.length).toBeGreaterThan(ROUNDS * 5);
      expect(signedUp.filter((email) => !stored.has(email) || !got('confirmation').has(email))).toEqual([]);
      expect(confirmed.filter((email) => !onList.has(email) || !got('welcome').has(email))).toEqual([]);
      // One confirmation email for each stored subscriber, one welcome email for each confirmed one, and no others.
      const recipients = (kind: string) =>
        mails.filter((mail) => mail.kind === kind).map(({ recipient }) => recipient);
      expect(recipients('confirmation').sort()).toEqual([...stored].sort());
      expect(recipients('welcome').sort()).toEqual([...onList].sort());
      // Only emails that were being sent when their process died are sent again, unchanged.
      expect(repeated).toBeLessThanOrEqual(ROUNDS * PROCESSES * MAILS_AT_ONCE);
      expect(new Set(mailbox.delivered.map(({ id }) => id)).size).toBe(mails.length);
      if (url.startsWith('file:')) {
        expect(await database.read('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      }
    },
    60_000 + ROUNDS * 10_000,
  );
});
