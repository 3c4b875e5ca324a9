import { Agent } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from './store/open-store.js';
import { signUp, startServer } from './testing/crash.js';
import { findPostgres } from './testing/find-postgres.mjs';
import { smallDisks } from './testing/full-disk.js';
import { startPostgres } from './testing/postgres.mjs';

function newAgent(): Agent {
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  return agent;
}

/** Every acknowledged sign-up is stored, and every stored one has an email. */
async function expectConsistent(url: string, acknowledged: readonly string[]): Promise<void> {
  const database = await openDatabase({ url });
  try {
    const stored = (await database.read('SELECT email FROM subscribers')).map(({ email }) => email as string);
    const mailed = (await database.read('SELECT recipient FROM mails')).map(({ recipient }) => recipient);
    expect(acknowledged.filter((email) => !stored.includes(email))).toEqual([]);
    expect(mailed.sort()).toEqual(stored.sort());
  } finally {
    await database.close();
  }
}

describe.each(smallDisks)('$name', ({ make, missing }) => {
  it.skipIf(missing)('gives 503 until there is space again, and loses no acknowledged sign-up', async () => {
    const disk = await make();
    const url = `file:${join(disk.folder, 'list.db')}`;
    const { child, port } = await startServer(url);
    const pid = child.pid as number;
    const agent = newAgent();
    const acknowledged: string[] = [];
    const statuses = new Set<number>();
    let number = 0;
    const one = async () => {
      const email = `reader-${number++}@example.com`;
      const status = await signUp(port, agent, email);
      if (status === 200) acknowledged.push(email);
      statuses.add(status);
      return status;
    };
    for (let i = 0; i < 20; i++) expect(await one()).toBe(200);

    await disk.fill(pid);
    // Existing database pages may still have space.
    await expect.poll(one, { interval: 0 }).toBe(503);
    for (let i = 0; i < 5; i++) await one();
    await disk.free(pid);
    await expect.poll(one).toBe(200);

    expect([...statuses].sort()).toEqual([200, 503]);
    expect(child.exitCode).toBe(null);
    await expectConsistent(url, acknowledged);
    const database = await openDatabase({ url });
    expect(await database.read('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    await database.close();
  });
});

describe('PostgreSQL that restarts under load', () => {
  it.skipIf(!findPostgres())(
    'loses no acknowledged sign-up, and the same process uses it again',
    async () => {
      const server = await startPostgres();
      onTestFinished(() => server.remove());
      const url = await server.url('restarted');
      const { port } = await startServer(url);
      const agent = newAgent();
      const acknowledged: string[] = [];
      const statuses = new Set<number>();
      let running = true;
      const visitors = Array.from({ length: 8 }, async (_, v) => {
        for (let i = 0; running; i++) {
          const email = `reader-${v}-${i}@example.com`;
          const status = await signUp(port, agent, email);
          if (status === 200) acknowledged.push(email);
          statuses.add(status);
        }
      });
      const more = async (count: number) => {
        const enough = acknowledged.length + count;
        await expect.poll(() => acknowledged.length).toBeGreaterThan(enough);
      };
      await more(50);
      for (let times = 0; times < 2; times++) {
        await server.stop();
        await expect.poll(() => statuses.has(503)).toBe(true);
        await server.start();
        await more(50);
      }
      running = false;
      await Promise.all(visitors);

      expect([...statuses].sort()).toEqual([200, 503]);
      await expectConsistent(url, acknowledged);
    },
    60_000,
  );
});
