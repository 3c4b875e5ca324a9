import { type ChildProcess, execFile, fork, spawn } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openStore } from '@tendwell/newsletter';
import { type ParsedMail, simpleParser } from 'mailparser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anyPort } from '../../../scripts/lib/port.mjs';
import { launch, open, submitAgain } from './support/browser.ts';
import { GONE, type LetterServer, noPostfix, startLetterServer } from './support/letter-server.ts';
import { linkTo, oneClick } from './support/mailbox.ts';
import { copySite, until } from './support/site.ts';

const CLI = new URL('../../../packages/newsletter/bin/tendwell-newsletter.js', import.meta.url).pathname;
const FROM = 'letters@ropewalk.example.com';
const BOUNCES = 'bounces@ropewalk.example.com';
/** Their mail server accepts nothing for them. */
const MOVED = [`bo@${GONE}`, `cy@${GONE}`];
/** Reports the letter as spam. */
const ANNOYED = 'reader0@example.com';
const ADA = 'ada@example.com';
const PEOPLE = 2000;
/** Later than what a process that was killed had claimed. */
const RESTART_MINUTES = 10;
const SUBJECT = 'Warm feet in December';

let browser: Browser;
let mail: LetterServer;
let site: { folder: string; remove(): Promise<void> };
let port = 0;
let store = '';
let server: ChildProcess | undefined;

beforeAll(async () => {
  [browser, mail, site] = await Promise.all([
    launch(),
    startLetterServer('ropewalk.example.com'),
    copySite(),
  ]);
  store = `file:${join(site.folder, '.data/newsletter.db')}`;
  port = await anyPort('127.0.0.1');
});
afterAll(async () => {
  server?.kill('SIGKILL');
  await browser?.close();
  await mail?.stop();
  await site?.remove();
});

async function startServer(minutes: number): Promise<void> {
  const script = new URL('support/newsletter-process.mjs', import.meta.url).pathname;
  const started = fork(script, [store, mail.url, FROM, String(port), String(minutes), BOUNCES], {
    cwd: site.folder,
  });
  server = started;
  await new Promise<void>((resolve, reject) => {
    started.once('message', () => resolve());
    started.once('exit', (code) => reject(new Error(`The server exited with ${code}.`)));
  });
}

async function killServer(): Promise<void> {
  const exited = new Promise((resolve) => server?.once('exit', resolve));
  server?.kill('SIGKILL');
  await exited;
}

const env = { ...process.env, SMTP_FROM: FROM, NO_COLOR: '1' };

async function run(...args: string[]): Promise<string> {
  const options = { cwd: site.folder, env: { ...env, SMTP_URL: mail.url } };
  return (await promisify(execFile)(process.execPath, [CLI, ...args], options)).stdout;
}

/** Waits for an email. */
const mailTo = async (to: string, subject: string): Promise<ParsedMail> =>
  simpleParser(
    await until(
      async () =>
        (await mail.delivered()).find((each) => each.to === to && each.subject.includes(subject))?.raw,
    ),
  );

it(`takes a letter from the sign-up to everybody on a list of 2,000, each once, through two crashes, and counts what comes back${noPostfix ? ` (nothing comes back: ${noPostfix})` : ''}`, {
  timeout: 600_000,
}, async () => {
  await startServer(0);
  const { page, close } = await open(browser, `http://localhost:${port}/newsletter/subscribe`);
  await page.getByLabel('Email').fill(ADA);
  await page.getByRole('main').getByRole('button').click();
  await submitAgain(page);
  await page.goto(linkTo('confirm', await mailTo(ADA, 'Review and confirm')));
  await page.getByRole('main').getByRole('button').click();
  await page.getByRole('heading', { name: 'You are subscribed' }).waitFor();
  const welcome = await mailTo(ADA, 'You are subscribed');

  // Those who matter are the first, so that they get it before the first crash.
  const moved = mail.returns ? MOVED : [];
  const readers = Array.from({ length: PEOPLE - 1 - moved.length }, (_, i) => `reader${i}@example.com`);
  const people = [...moved, ...readers];
  const joined = (i: number) => new Date(Date.parse('2025-06-01T12:00:00Z') + i * 1000).toISOString();
  const rows = people.map((email, i) => `${email},${joined(i)}`);
  await writeFile(join(site.folder, 'people.csv'), `email,created_at\n${rows.join('\n')}\n`);
  await run('import', 'people.csv', '--consent', 'On paper, at the front desk.', '--yes');

  const article = `---\ntitle: ${SUBJECT}\ndate: 2026-11-20\nsummary: Three things to do.\nletter: true\n---\nPut on [socks](./ginger-tea.md).\n`;
  await writeFile(join(site.folder, 'content/articles/warm-feet.md'), article);
  const previewing = spawn(process.execPath, [CLI, 'letter', 'preview', 'warm-feet', '--port', '0'], {
    cwd: site.folder,
    env,
  });
  let printed = '';
  previewing.stdout.on('data', (text) => {
    printed += text;
  });
  const address = await until(() => /http:\/\/localhost:\d+\//.exec(printed)?.[0]);
  await page.goto(address);
  await page.frameLocator('iframe').first().getByText('Put on').waitFor();
  previewing.kill('SIGKILL');
  await close();

  await run('letter', 'test', 'warm-feet', '--to', 'owner@example.com');
  expect(String((await mailTo('owner@example.com', `[Test] ${SUBJECT}`)).html)).toContain('socks');
  // The server may begin to send before the command has ended.
  const before = await mail.count();
  await run('letter', 'send', 'warm-feet', '--yes', '--offline', '--rate', '1000000');

  for (const [i, share] of [0.2, 0.5].entries()) {
    await expect.poll(() => mail.count(), { timeout: 240_000 }).toBeGreaterThan(before + share * PEOPLE);
    if (i === 0) {
      const { url, body } = oneClick(welcome);
      const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
      expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(200);
    }
    await killServer();
    await startServer(RESTART_MINUTES * (i + 1));
  }
  const list = await openStore({ url: store });
  const status = () => list.findLetter('warm-feet');
  await expect.poll(async () => (await status())?.state, { timeout: 240_000, interval: 500 }).toBe('sent');
  const counts = (await status())?.counts ?? { sent: 0, unknown: 0 };
  await list.close();
  expect(counts).toMatchObject({ waiting: 0, claimed: 0, sending: 0, failed: 0, skipped: 1 });
  expect(counts.sent + counts.unknown).toBe(PEOPLE - 1);
  expect(counts.unknown).toBeLessThanOrEqual(2);

  // Postfix accepts a message before it delivers it.
  await expect
    .poll(() => mail.count(), { timeout: 60_000 })
    .toBeGreaterThanOrEqual(before + counts.sent - moved.length);
  const delivered = (await mail.delivered()).filter(({ subject }) => subject === SUBJECT);
  const got = delivered.map(({ to }) => to);
  expect(new Set(got).size).toBe(got.length);
  for (const email of [ADA, ...moved]) expect(got).not.toContain(email);
  const missing = readers.filter((email) => !got.includes(email));
  expect(got.length + missing.length).toBe(readers.length);
  expect(missing.length).toBeLessThanOrEqual(counts.unknown);

  if (!mail.returns) return;
  const { maildir, send } = mail.returns;
  await send(complaint(delivered.find(({ to }) => to === ANNOYED)?.raw ?? ''));
  await expect
    .poll(async () => (await readdir(join(maildir, 'new'))).length, { timeout: 60_000 })
    .toBe(MOVED.length + 1);
  const read = async () =>
    JSON.parse(await run('bounces', '--mailbox', maildir, '--json')).messages.map(
      ({ kind, reason, email, effect }: Record<string, string>) => `${kind} ${reason} ${email} ${effect}`,
    );
  expect((await read()).sort()).toEqual([
    `complaint abuse ${ANNOYED} unsubscribed`,
    ...MOVED.map((email) => `hard 5.1.1 ${email} bounced`),
  ]);
  expect(await read()).toEqual([]);
  const stats = JSON.parse(await run('stats', 'warm-feet', '--json'));
  expect(stats).toMatchObject({
    sent: counts.sent,
    bounced: { hard: 2, soft: 0 },
    complained: 1,
    unsubscribed: 0,
  });
  const letter = JSON.parse(await run('letter', 'status', 'warm-feet', '--json')).letters[0];
  expect(letter).toMatchObject({ people: PEOPLE, waiting: 0, counts, feedback: { hard: 2, complained: 1 } });
  const everybody = JSON.parse(await run('export', '--format', 'json', '--status', 'all'));
  const statusOf = new Map(
    everybody.map(({ email, status }: Record<string, string>) => [email, status] as const),
  );
  expect(statusOf.size).toBe(PEOPLE);
  for (const email of MOVED) expect(statusOf.get(email)).toBe('bounced');
  for (const email of [ADA, ANNOYED]) expect(statusOf.get(email)).toBe('unsubscribed');
  const confirmed = JSON.parse(await run('export', '--format', 'json'));
  expect(confirmed).toHaveLength(PEOPLE - MOVED.length - 2);
  expect(JSON.parse(await run('list', '--status', 'bounced', '--json'))).toHaveLength(MOVED.length);
});

/** A complaint of a mail service about a copy, RFC 5965. */
function complaint(copy: string): string {
  const headers = copy.slice(0, copy.indexOf('\n\n'));
  return [
    'From: Feedback loop <feedback@arf.example.org>',
    `To: ${BOUNCES}`,
    'Subject: FW: a letter',
    'Message-ID: <arf-1@arf.example.org>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=feedback-report; boundary="arf"',
    '',
    ...['--arf', 'Content-Type: text/plain', '', 'An email abuse report.', ''],
    ...['--arf', 'Content-Type: message/feedback-report', ''],
    ...['Feedback-Type: abuse', 'User-Agent: Feedback/1.0', 'Version: 1', ''],
    ...['--arf', 'Content-Type: message/rfc822', '', headers, '', 'The letter.', '', '--arf--', ''],
  ].join('\n');
}
