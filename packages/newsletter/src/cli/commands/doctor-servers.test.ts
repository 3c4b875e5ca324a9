import { describe, expect, it } from 'vitest';
import { run } from '../../testing/command-line.js';
import { startDns } from '../../testing/dns.js';
import { account, folder, GOOD } from '../../testing/doctor.js';
import { startSmtp } from '../../testing/smtp.js';

describe('the servers that tendwell-newsletter doctor asks', { timeout: 60_000 }, () => {
  it('reports that the network is down, and finishes', async () => {
    const cwd = await folder();
    const { code, out, err } = await run(['doctor', '--json', '--dns', '127.0.0.1:9'], {
      cwd,
      env: {
        ORIGIN: 'https://site.invalid',
        SMTP_URL: 'smtps://ada:hunter-2@mail.invalid',
        SMTP_FROM: 'news@quietpine.example.com',
      },
    });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const { ok, checks } = JSON.parse(out);
    expect(ok).toBe(false);
    const states = checks
      .filter(({ area }: { area: string }) => ['Site', 'Mail server', 'DNS'].includes(area))
      .map(({ area, state, message }: Record<string, string>) => `${area} ${state}: ${message}`);
    expect(states).toEqual([
      expect.stringMatching(
        /^Site unknown: Cannot find https:\/\/site\.invalid \((ENOTFOUND|EAI_AGAIN)\)\.$/,
      ),
      'Mail server fix: The mail server mail.invalid:465 was not found.',
      expect.stringMatching(
        /^DNS unknown: The DNS server does not respond \(E[A-Z]+\)\. The records of quietpine\.example\.com could/,
      ),
    ]);
    expect(out).not.toContain('hunter-2');
  });

  it('reports a mail server with an invalid certificate, and one that is down', async () => {
    const cwd = await folder();
    const dns = await startDns(GOOD);
    // Its certificate is self-signed.
    const smtp = await startSmtp({ ...account, secure: true });
    const check = async (url: string) => {
      const { out } = await run(['doctor', '--json', '--dns', dns, '--from', 'news@quietpine.example.com'], {
        cwd,
        env: { ORIGIN: 'http://localhost:1', SMTP_URL: url },
      });
      return JSON.parse(out)
        .checks.filter(({ area }: { area: string }) => area === 'Mail server')
        .map(({ state, message }: Record<string, string>) => `${state} ${message}`)
        .join();
    };
    const { port } = smtp.transport;
    expect(await check(`smtps://ada:p@localhost:${port}`)).toMatch(
      /^fix The mail server localhost:\d+ has an invalid certificate/,
    );
    await smtp.close();
    expect(await check(`smtps://ada:p@localhost:${port}`)).toBe(
      `fix Cannot connect to the mail server localhost:${port}.`,
    );
  });
});
