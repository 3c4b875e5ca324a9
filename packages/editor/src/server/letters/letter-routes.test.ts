import { join } from 'node:path';
import { type NewsletterStore, openStore, smtpMailer } from '@tendwell/newsletter';
import { editorLetters } from '@tendwell/newsletter/editor';
import { SMTPServer } from 'smtp-server';
import { expect, it, onTestFinished } from 'vitest';
import { FolderLock } from '../../files/lock.js';
import type { EditorLetters } from '../../letters/editor-letters.js';
import { FILES, NOW, startTrial } from '../../testing/trial-site.js';

const LETTERS = {
  ...FILES,
  'newsletter.yaml':
    'action: /newsletter/subscribe\ndescription: One letter a month.\nconsent: { text: Write to me., version: "1" }\n',
  'letters/tea.md': '---\nsubject: Winter tea\n---\n\nBoil *water*.\n\n![A bowl](./bowl.svg)\n',
  'letters/bowl.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400"><path d="M0 0h640v400z" fill="currentColor"/></svg>',
  'letters/broken.md': '---\nsubjekt: Spring\n---\n\nWords.\n',
  'articles/socks.md': '---\ntitle: Socks\ndate: 2026-01-02\nletter: true\ndraft: true\n---\n\nWool.\n',
};

/** An editor with letters, a list of three people, and a mail server. */
async function start() {
  const messages: string[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    async onData(stream, _session, done) {
      let text = '';
      for await (const chunk of stream) text += chunk;
      messages.push(text);
      done();
    },
  });
  await new Promise<void>((resolve) => void smtp.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => smtp.close(() => resolve())));
  const { port } = smtp.server.address() as { port: number };

  let store: NewsletterStore | undefined;
  let letters: EditorLetters | undefined;
  const trial = await startTrial(LETTERS, { letters: async () => letters });
  const folder = join(trial.content, '..');
  store = await openStore({ url: `file:${join(folder, 'list.db')}` });
  const consent = { text: 'I agree.', version: 'v1', page: '/', source: undefined };
  await store.importSubscribers(
    ['ada', 'bea', 'cid'].map((name) => ({
      ...{ email: `${name}@example.com`, locale: 'en', status: 'confirmed' as const },
      ...{ createdAt: NOW, consent },
    })),
    { at: NOW },
  );
  const mailer = smtpMailer({
    host: '127.0.0.1',
    port,
    secure: false,
    ignoreTLS: true,
    from: 'a@example.com',
  });
  letters = await editorLetters({ content: trial.content, store, mailer, now: () => NOW });
  onTestFinished(async () => {
    await letters?.close();
    mailer.close?.();
    await store?.close();
    await trial[Symbol.asyncDispose]();
  });
  const get = async (path: string) => (await trial.send('GET', path)).json();
  const post = async (path: string, body: object = {}) => (await trial.send('POST', path, body)).json();
  return { trial, get, post, messages };
}

it('lists letters, broken ones too, and articles that are letters, without an address', async () => {
  const { get } = await start();
  expect((await get('site')).features.letters).toBe(true);
  const overview = await get('letters');
  expect(overview).toMatchObject({ sender: 'server', subscribers: 3, timeZone: 'America/New_York' });
  expect(overview.letters).toMatchObject([
    { name: 'socks', kind: 'article', subject: 'Socks', isDraft: true },
    { name: 'broken', kind: 'letter', isBroken: true },
    { name: 'tea', path: 'letters/tea.md', subject: 'Winter tea', isBroken: false },
  ]);
  expect(JSON.stringify([overview, await get('letters/numbers')])).not.toContain('@');
});

it('shows unsaved text in a frame in which nothing runs', async () => {
  const { trial, post } = await start();
  const body = 'Snow. <script>alert(1)</script>\n\n![A bowl](./bowl.svg)\n';
  const view = await post('letters/preview/tea', { path: 'letters/tea.md', body });
  expect(view.versions[0].text).toContain('Snow.');
  const frame = await trial.send('GET', `letters/mail/${view.id}?scheme=dark`);
  const policy = frame.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'self'");
  expect(policy).not.toContain('script-src');
  const html = await frame.text();
  expect(html).not.toContain('<script');
  const [, picture] = /src="\.\.\/(picture\/[\w/-]+)"/.exec(html) ?? [];
  const image = await trial.send('GET', `letters/${picture}`);
  expect(image.headers.get('content-type')).toBe('image/svg+xml');
  const off = await trial.send('GET', `letters/mail/${view.id}?pictures=off`);
  expect(off.headers.get('content-security-policy')).toContain("img-src 'none'");
  expect((await trial.send('GET', 'letters/mail/other')).status).toBe(404);
  expect((await post('letters/preview/broken')).code).toBe('has-errors');
});

it('records who has sent, tested, paused, and canceled a letter, and who has viewed addresses', async () => {
  const { get, post, messages } = await start();
  expect(await post('letters/test/tea', { to: 'nora@example.com' })).toEqual({ isSent: true });
  expect(messages[0]).toContain('[Test] Winter tea');
  expect((await post('letters/test/tea', { to: 'nora' })).isSent).toBe(false);
  const { hash, people } = await get('letters/summary/tea');
  expect(people).toBe(3);
  const at = '2026-03-05T09:00';
  expect((await post('letters/send/tea', { hash: 'other', at })).outcome).toBe('changed');
  expect((await post('letters/send/tea', { hash, at })).status).toMatchObject({
    state: 'scheduled',
    dueAt: '2026-03-05T14:00:00.000Z',
  });
  expect((await post('letters/send/tea', { hash })).outcome).toBe('exists');
  expect((await post('letters/pause/tea')).status.state).toBe('paused');
  expect((await post('letters/cancel/tea')).outcome).toBe('done');
  const page = await post('letters/people', {});
  expect(page.people.map(({ email }: { email: string }) => email)).toContain('ada@example.com');
  const history: { action: string; letter?: string }[] = await get('history');
  expect(history.map(({ action, letter }) => `${action} ${letter}`).reverse()).toEqual([
    'test-letter tea',
    'send-letter tea',
    'pause-letter tea',
    'cancel-letter tea',
    'show-addresses undefined',
  ]);
});

it('records actions while nothing else changes the history', async () => {
  const { trial, get, post } = await start();
  const steps: string[] = [];
  let viewing: Promise<unknown> | undefined;
  await new FolderLock(trial.data).hold(async () => {
    viewing = post('letters/people').then(() => steps.push('recorded'));
    // Enough time for a request that doesn't wait for the lock.
    for (let i = 0; i < 20; i++) await get('letters');
    steps.push('released');
  });
  await viewing;
  expect(steps).toEqual(['released', 'recorded']);
  expect(await get('history')).toMatchObject([{ action: 'show-addresses' }]);
});

it('says that there are no letters where no newsletter is set up', async () => {
  const trial = await startTrial();
  onTestFinished(() => trial[Symbol.asyncDispose]());
  expect((await (await trial.send('GET', 'site')).json()).features.letters).toBe(false);
  // Not an error, because the page always sends this request, and browsers report failed requests.
  const answer = await trial.send('GET', 'letters');
  expect([answer.status, await answer.json()]).toEqual([
    200,
    { missing: 'This site has no newsletter to send letters to.' },
  ]);
  const numbers = await trial.send('GET', 'letters/numbers');
  expect([numbers.status, (await numbers.json()).code]).toEqual([409, 'not-set-up']);
});
