import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { openLibsqlStore } from './index.js';
import { newsletter, practice, rows, temporaryFolder } from './testing/world.js';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));

beforeAll(() => {
  execFileSync(process.execPath, [
    join(packageFolder, '../../node_modules/typescript/bin/tsc'),
    '-b',
    packageFolder,
  ]);
}, 60_000);

/** One process with the endpoint on a file. */
async function startServer(url: string): Promise<{ child: ChildProcess; port: number }> {
  const child = fork(join(packageFolder, 'src/testing/crash-server.mjs'), [
    url,
    JSON.stringify(practice),
    JSON.stringify(newsletter),
  ]);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve(message as number));
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return { child, port };
}

/** Signs up by HTTP; true when the server said that it had. */
function signUp(port: number, agent: Agent, email: string): Promise<boolean> {
  return new Promise((resolve) => {
    const sent = request(
      {
        port,
        agent,
        host: '127.0.0.1',
        path: '/newsletter/subscribe',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
      },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode === 200));
        response.on('error', () => resolve(false));
      },
    );
    sent.on('error', () => resolve(false));
    sent.end(JSON.stringify({ email, consent: newsletter.consent.version }));
  });
}

it('loses no acknowledged sign-up when its processes are killed, two of them on one file', async () => {
  const url = `file:${join(await temporaryFolder(), 'list.db')}`;
  const acknowledged: string[] = [];
  for (let round = 0; round < 3; round++) {
    const servers = await Promise.all([startServer(url), startServer(url)]);
    const agent = new Agent({ keepAlive: true, maxSockets: 16 });
    let running = true;
    const visitors = servers.flatMap(({ port }, s) =>
      Array.from({ length: 4 }, async (_, v) => {
        for (let i = 0; running; i++) {
          const email = `reader-${round}-${s}-${v}-${i}@example.com`;
          if (await signUp(port, agent, email)) acknowledged.push(email);
        }
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 300));
    for (const { child } of servers) child.kill('SIGKILL');
    running = false;
    await Promise.all(visitors);
    agent.destroy();
  }

  expect(acknowledged.length).toBeGreaterThan(50);
  const store = await openLibsqlStore({ url });
  const stored = new Set((await rows(url, 'SELECT email FROM subscribers')).map(({ email }) => email));
  const mailed = new Set(
    (await rows(url, `SELECT recipient FROM mails WHERE text IS NOT NULL`)).map((row) => row.recipient),
  );
  expect(acknowledged.filter((email) => !stored.has(email) || !mailed.has(email))).toEqual([]);
  // All or nothing: nobody is on the list without a mail, and no mail is for nobody.
  expect(mailed).toEqual(stored);
  expect(await rows(url, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  await store.close();
}, 30_000);
