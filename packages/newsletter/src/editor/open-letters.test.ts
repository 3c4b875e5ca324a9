import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { openStore } from '../index.js';
import { letterFolder } from '../testing/letter-folder.js';
import { addReaders, FROM } from '../testing/letters.js';
import { startSmtp } from '../testing/smtp.js';
import { temporaryFolder } from '../testing/world.js';
import { openEditorLetters } from './open-letters.js';

const STARTED = process.cwd();

beforeEach(() => () => process.chdir(STARTED));

/** A site as its owner has it on a computer, which is the current folder. */
async function someSite(env: string, hasList = true): Promise<string> {
  // A setting of this computer would come before those of the site.
  for (const name of ['SMTP_URL', 'SMTP_FROM', 'STORE_URL', 'ORIGIN']) vi.stubEnv(name, undefined);
  onTestFinished(() => void vi.unstubAllEnvs());
  const folder = await temporaryFolder();
  const content = join(folder, 'content');
  await rename(await letterFolder({}), content);
  await writeFile(join(folder, '.env'), env);
  process.chdir(folder);
  if (hasList) {
    await mkdir('.data', { recursive: true });
    const store = await openStore({ url: 'file:.data/newsletter.db' });
    await addReaders(store, 3, new Date('2026-03-10T12:00:00Z'));
    await store.close();
  }
  return content;
}

async function open(content: string) {
  const letters = await openEditorLetters({ content });
  onTestFinished(() => letters.close());
  return letters;
}

it('reads the settings of the site, and sends a test', async () => {
  const { transport, received } = await startSmtp();
  const content = await someSite(`SMTP_URL=smtp://127.0.0.1:${transport.port}\nSMTP_FROM=${FROM}\n`);
  const letters = await open(content);
  expect(letters).toMatchObject({ sender: 'here', problems: [] });
  expect((await letters.numbers()).people.confirmed).toBe(3);
  expect(await letters.summary('winter-tea')).toMatchObject({ people: 3 });
  expect(await letters.test('winter-tea', { to: 'ada@example.com' })).toBeUndefined();
  expect(received.map(({ envelope }) => envelope.to)).toEqual([['ada@example.com']]);
});

it('opens without a mail server, says which settings are missing, and shows the list', async () => {
  const letters = await open(await someSite(''));
  expect(letters.problems.map(({ setting }) => setting)).toEqual(['SMTP_URL', 'SMTP_FROM']);
  expect((await letters.numbers()).people.confirmed).toBe(3);
  expect(await letters.summary('winter-tea')).toMatchObject({ people: 3 });
});

it('finds the settings and the list of the site from any folder', async () => {
  const content = await someSite(`SMTP_URL=smtp://127.0.0.1:1\nSMTP_FROM=${FROM}\n`);
  process.chdir(STARTED);
  const letters = await open(content);
  expect(letters.problems).toEqual([]);
  expect((await letters.numbers()).people.confirmed).toBe(3);
});

it('says so if there is no list yet', async () => {
  await expect(openEditorLetters({ content: await someSite('', false) })).rejects.toThrow(
    'There is no list at file:.data/newsletter.db.',
  );
});
