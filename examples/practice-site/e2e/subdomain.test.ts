import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveStatic } from '../../../scripts/lib/lighthouse/static-host.mjs';
import { anyPort } from '../../../scripts/lib/port.mjs';
import { launch, open } from './support/browser.ts';
import { linkTo, type Mailbox, openMailbox } from './support/mailbox.ts';
import { until } from './support/site.ts';

/** A page of one origin, whose sign-up is sent to an endpoint of another: another port, as a subdomain is. */

const ROOT = new URL('../../../', import.meta.url);

let browser: Browser;
let mailbox: Mailbox;
let folder: string;
let site: Awaited<ReturnType<typeof serveStatic>>;
let endpoint: ChildProcess;
let letters: string;
let output = '';

beforeAll(async () => {
  [browser, mailbox] = await Promise.all([launch(), openMailbox()]);
  folder = await mkdtemp(join(tmpdir(), 'tendwell-subdomain-'));
  await cp(new URL('packages/elements/dist/cdn/tendwell.js', ROOT), join(folder, 'tendwell.js'));
  site = await serveStatic(folder);
  const port = await anyPort('localhost');
  letters = `http://localhost:${port}`;
  const action = `${letters}/newsletter/subscribe`;
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><title>Low Tide</title><script src="/tendwell.js" defer></script>
<newsletter-signup action="${action}" description="One letter a month."
  consent="You agree that we store your email address." consent-version="2026-09-01"></newsletter-signup></html>`,
  );
  const cli = new URL('packages/newsletter/bin/tendwell-newsletter.js', ROOT).pathname;
  endpoint = spawn(process.execPath, [cli, 'serve'], {
    cwd: new URL('examples/newsletter-servers/', ROOT),
    env: {
      ...process.env,
      PORT: String(port),
      ORIGIN: letters,
      ALLOWED_ORIGINS: site.origin,
      STORE_URL: `file:${join(folder, 'list.db')}`,
      SMTP_URL: mailbox.url,
      SMTP_FROM: 'letters@lowtide.example.com',
    },
  });
  for (const stream of [endpoint.stdout, endpoint.stderr]) stream?.on('data', (data) => (output += data));
  const isUp = () =>
    fetch(action).then(
      ({ ok }) => ok,
      () => false,
    );
  await until(isUp, () => output);
});
afterAll(async () => {
  endpoint.kill('SIGKILL');
  await Promise.all([browser.close(), mailbox.close(), site.close()]);
  await rm(folder, { recursive: true });
});

it('responds on the same page, and its email links to the endpoint', async () => {
  const { page, errors, close } = await open(browser, site.origin);
  const signup = page.locator('newsletter-signup');
  await signup.getByLabel('Email').fill('reader@example.com');
  await signup.getByRole('button', { name: 'Subscribe' }).click();
  await signup.getByText('check your inbox').first().waitFor();
  expect(new URL(page.url()).origin).toBe(site.origin);
  expect(errors).toEqual([]);
  const mail = await mailbox.mailTo('reader@example.com', 'Review and confirm', () => output);
  expect(new URL(linkTo('confirm', mail)).origin).toBe(letters);
  await close();
});
