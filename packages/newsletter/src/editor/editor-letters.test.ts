import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { smtpMailer } from '../index.js';
import { LETTER, letterFolder, PRACTICE } from '../testing/letter-folder.js';
import { addReaders, FROM } from '../testing/letters.js';
import { startSmtp } from '../testing/smtp.js';
import { temporaryStore } from '../testing/world.js';
import { editorLetters } from './editor-letters.js';

const NOW = new Date('2026-03-10T12:00:00Z');

/** A site that has published everything but these paths. */
async function startSite(missing: readonly string[]) {
  const server = createServer((request, response) => {
    response.writeHead(missing.some((path) => request.url?.startsWith(path)) ? 404 : 200).end();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** Letters of a folder with a list of five readers, and a mail server. */
async function someLetters(files: Record<string, string> = {}, missing: readonly string[] = []) {
  const url = await startSite(missing);
  const practice = PRACTICE.replace('https://quietpine.example.com/', url);
  const content = await letterFolder({ 'practice.yaml': practice, ...files });
  const { store } = await temporaryStore();
  await addReaders(store, 5, NOW);
  const { transport, received } = await startSmtp();
  const mailer = smtpMailer({ ...transport, from: FROM });
  const options = { content, store, mailer, perHour: 1_000_000, now: () => NOW };
  const open = async (sends = false) => {
    const letters = await editorLetters({ ...options, sends });
    onTestFinished(() => letters.close());
    return letters;
  };
  onTestFinished(() => mailer.close?.());
  return { open, store, received, content };
}

const hashOf = async (letters: Awaited<ReturnType<typeof editorLetters>>, name = 'winter-tea') =>
  (await letters.summary(name))?.hash ?? '';

describe('the preview of a letter', () => {
  it('shows unsaved text in place of the file, as a mail program in dark mode does', async () => {
    const { open, content } = await someLetters();
    const letters = await open();
    const file = `${content}/letters/winter-tea.md`;
    const edited = await letters.preview('winter-tea', { file, body: 'Snow. ![A bowl](./bowl.svg)\n' });
    expect(edited?.versions).toMatchObject([
      { language: 'en-US', subject: 'Three teas for the cold months' },
    ]);
    expect(edited?.versions[0]?.text).toContain('Snow.');
    const html = edited?.html('en-US', { scheme: 'dark', pictureUrl: (index) => `/p/${index}` }) ?? '';
    expect(html).toContain('src="/p/0"');
    expect(html).toContain('color-scheme:dark');
    expect(html).not.toContain('frost');
    expect((await letters.preview('winter-tea'))?.versions[0]?.text).toContain('frost');
    expect(await letters.preview('summer-tea')).toBeUndefined();
  });
});

describe('sending a letter', () => {
  it('goes to everybody once, even if two people press the button, and counts them', async () => {
    const { open, received } = await someLetters();
    const [mine, theirs] = [await open(true), await open(true)];
    const hash = await hashOf(mine);
    const outcomes = await Promise.all([mine, theirs].map((each) => each.send('winter-tea', { hash })));
    expect(outcomes.sort()).toEqual(['exists', 'sent']);
    await expect.poll(async () => (await mine.find('winter-tea'))?.state, { timeout: 30_000 }).toBe('sent');
    expect(received.map(({ envelope }) => envelope.to[0]).sort()).toEqual(
      [0, 1, 2, 3, 4].map((i) => `reader${i}@example.com`),
    );
    expect(await mine.list()).toMatchObject([{ name: 'winter-tea', people: 5, done: 5, waiting: 0 }]);
    expect(await mine.pause('winter-tea')).toBe('ended');
  });

  it('is refused if the letter has changed since it was shown', async () => {
    const { open, store } = await someLetters();
    const letters = await open();
    expect(await letters.send('winter-tea', { hash: 'another' })).toBe('changed');
    expect(await letters.send('summer-tea', { hash: '' })).toBe('unknown');
    expect(await store.listLetters(1)).toEqual([]);
  });

  it('is refused if the site does not have its page yet, or if it is a draft, and says so', async () => {
    const { open } = await someLetters(
      { 'letters/draft.md': LETTER.replace('---\n', '---\ndraft: true\n') },
      ['/letters/winter-tea/'],
    );
    const letters = await open();
    const summary = await letters.summary('winter-tea');
    expect(summary?.findings).toMatchObject([{ state: 'fix', kind: 'not-published' }]);
    expect(await letters.send('winter-tea', { hash: summary?.hash ?? '' })).toBe('not-ready');
    const draft = await letters.summary('draft');
    expect(draft?.findings.map(({ kind }) => kind)).toContain('draft');
    expect(await letters.send('draft', { hash: draft?.hash ?? '' })).toBe('not-ready');
  });

  it('waits for its time in the practice’s time zone, and can be paused, resumed, and canceled', async () => {
    const { open } = await someLetters();
    const letters = await open();
    const hash = await hashOf(letters);
    expect(await letters.send('winter-tea', { hash, at: '2026-03-10T04:00' })).toBe('past');
    expect(await letters.send('winter-tea', { hash, at: 'tomorrow' })).toBe('past');
    expect(await letters.send('winter-tea', { hash, at: '2026-03-12T09:00' })).toBe('sent');
    expect(await letters.find('winter-tea')).toMatchObject({
      state: 'scheduled',
      dueAt: new Date('2026-03-12T16:00:00Z'),
    });
    expect(await letters.pause('winter-tea')).toBe('done');
    expect((await letters.find('winter-tea'))?.state).toBe('paused');
    expect(await letters.resume('winter-tea')).toBe('done');
    expect(await letters.cancel('winter-tea')).toBe('done');
    expect(await letters.cancel('winter-tea')).toBe('unknown');
  });
});

it('says to whom a letter would go, by language and interests', async () => {
  const { open, store } = await someLetters();
  await addReaders(store, 2, NOW, { locale: 'de', domain: 'example.org' });
  const summary = await (await open()).summary('winter-tea');
  expect(summary).toMatchObject({ people: 7, interests: ['tea'], pictures: 1, findings: [] });
  expect(summary?.groups).toEqual([
    { locale: 'en', interests: [], count: 5 },
    { locale: 'de', interests: [], count: 2 },
  ]);
});

it('sends a test to one address, or says why not', async () => {
  const { open, received } = await someLetters();
  const letters = await open();
  expect(await letters.test('winter-tea', { to: 'ada@example.com' })).toBeUndefined();
  expect(received[0]?.parsed.subject).toBe('[Test] Three teas for the cold months');
  expect(await letters.test('winter-tea', { to: 'ada' })).toContain('not a valid email address');
  expect(received).toHaveLength(1);
});

it('counts the list by month, and lists its people only when asked', async () => {
  const { open } = await someLetters();
  const letters = await open();
  const numbers = await letters.numbers();
  expect(numbers.people).toMatchObject({ confirmed: 5, pending: 0 });
  expect(numbers.months).toHaveLength(12);
  expect(numbers.months.at(-1)).toMatchObject({ month: '2026-03' });
  expect(JSON.stringify(numbers)).not.toContain('@');
  const people = await letters.people({ limit: 2 });
  expect(people.map(({ email }) => email)).toEqual(['reader4@example.com', 'reader3@example.com']);
});
