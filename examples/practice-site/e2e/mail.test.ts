import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningSite, startSite, until } from './support/site.ts';

const mails: string[] = [];
let smtp: SMTPServer;
let site: RunningSite;

beforeAll(async () => {
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      let mail = '';
      stream.on('data', (chunk) => {
        mail += chunk;
      });
      stream.on('end', () => {
        mails.push(mail);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => {
    smtp.listen(0, '127.0.0.1', resolve);
  });
  const { port } = smtp.server.address() as AddressInfo;
  site = await startSite('dev', {
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    SMTP_FROM: 'letters@ropewalk.example.com',
  });
});
afterAll(async () => {
  await site?.stop();
  await new Promise<void>((resolve) => smtp.close(resolve));
});

it('goes out by SMTP where a server is set, and the outbox is not shown', async () => {
  const response = await fetch(`${site.origin}/newsletter/subscribe`, {
    method: 'POST',
    headers: { Origin: site.origin },
    body: new URLSearchParams({ email: 'lin@example.com', consent: '2026-09-01' }),
  });
  expect(response.status).toBe(200);
  await until(() => mails.length > 0, site.output);
  expect(mails[0]).toContain('To: lin@example.com');
  expect(mails[0]).toMatch(/List-Unsubscribe-Post: List-Unsubscribe=One-Click/);
  expect((await fetch(`${site.origin}/newsletter/outbox`)).status).toBe(404);
});
