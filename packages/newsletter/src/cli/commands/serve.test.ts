import { mkdir, stat, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, start } from '../../testing/command-line.js';
import { hereIn } from '../../testing/terminal.js';
import { temporaryFolder } from '../../testing/world.js';

const NEWSLETTER =
  'action: /letters/subscribe\ndescription: One letter a month.\nconsent: { text: I agree., version: v1 }\n';

async function folder(newsletter = NEWSLETTER): Promise<string> {
  const cwd = await temporaryFolder();
  await mkdir(join(cwd, 'content'));
  await writeFile(
    join(cwd, 'content/practice.yaml'),
    'name: Quiet Pine\nkind: yoga\nurl: http://quietpine.example.com/\nlocale: en\ntimeZone: UTC\nlocations:\n  - address: { street: 1 A St, city: B, country: US }\n',
  );
  await writeFile(join(cwd, 'content/newsletter.yaml'), newsletter);
  return cwd;
}

describe('tendwell-newsletter serve', { timeout: 60_000 }, () => {
  it('lists everything that is missing or unsafe, and does not start', async () => {
    const cwd = await folder();
    const bare = await run(['serve'], { cwd });
    expect(bare).toMatchObject({ code: 1, out: '' });
    expect(bare.err).toMatchInlineSnapshot(`
      "tendwell-newsletter serve cannot start:

        ORIGIN does not use HTTPS: http://quietpine.example.com
            Sign-ups and the links in emails need https://. Your hosting provider can
            turn it on.

        SMTP_URL is missing. Without it, no emails can be sent.
            Your email provider lists the values under "SMTP". Write them as
            smtps://user:password@mail.example.com. Percent-encode special characters
            in the password: %40 for @.

        SMTP_FROM is missing. It is the sender of all emails.
            Set it to an address at your own domain, such as newsletter@example.com.

      To try it without sending emails:  npx tendwell-newsletter serve --development
      "
    `);
    const wrong = await hereIn(['serve', '--port', '70000', '--trusted-proxies', 'all', '--from', 'nobody'], {
      cwd,
      env: {
        ORIGIN: 'quietpine',
        SMTP_URL: 'mail.example.com',
        NEWSLETTER_SECRET: 'short',
        DKIM_KEY_FILE: 'none.pem',
        DKIM_DOMAIN: 'example.com',
        DKIM_SELECTOR: 'a',
      },
    });
    expect(wrong.code).toBe(1);
    expect(wrong.err.match(/^ {2}\S.*/gm)).toMatchInlineSnapshot(`
      [
        "  PORT must be a number from 0 to 65535.",
        "  TRUSTED_PROXIES must be a number from 0 to 10.",
        "  NEWSLETTER_SECRET is too short: 5 characters.",
        "  ORIGIN is not a URL: quietpine",
        "  SMTP_URL is not the URL of a mail server.",
        "  SMTP_FROM is not an email address: nobody",
        "  Cannot read DKIM_KEY_FILE: none.pem (ENOENT).",
      ]
    `);
    await expect(stat(join(cwd, '.data'))).rejects.toThrow('ENOENT');
    const percent = await hereIn(['serve'], {
      cwd,
      env: { SMTP_URL: 'smtps://a:50%off@mail.example.com', SMTP_FROM: 'a@example.com' },
    });
    expect(percent.err).toContain('SMTP_URL has a % that is not part of an escape.');
    expect(percent.err).not.toContain('50%off');
  });

  it('needs origins without a path, and only drops that of url in practice.yaml', async () => {
    const cwd = await folder();
    const env = { SMTP_URL: 'smtps://a:b@mail.example.com', SMTP_FROM: 'news@example.com' };
    for (const origin of ['https://example.com/site', 'https://example.com/?a', 'https://a:b@example.com']) {
      const wrong = await hereIn(['serve'], {
        cwd,
        env: { ...env, ORIGIN: origin, ALLOWED_ORIGINS: origin },
      });
      expect(wrong).toMatchObject({ code: 1, out: '' });
      const text = wrong.err.replaceAll(/\s+/g, ' ');
      expect(text).toContain(
        `ORIGIN must be an address without a path: ${origin} Write https://example.com.`,
      );
      expect(text).toContain(
        `ALLOWED_ORIGINS must have addresses without a path, not ${origin} Write https://example.com.`,
      );
    }
    await writeFile(
      join(cwd, 'content/practice.yaml'),
      'name: Quiet Pine\nkind: yoga\nurl: http://quietpine.example.com/site/\nlocale: en\ntimeZone: UTC\nlocations:\n  - address: { street: 1 A St, city: B, country: US }\n',
    );
    const below = await hereIn(['serve'], { cwd, env });
    expect(below.err.match(/^ {2}\S.*/gm)).toEqual([
      '  ORIGIN does not use HTTPS: http://quietpine.example.com',
    ]);
  });

  it('shows the outbox on this computer only', async () => {
    const cwd = await folder();
    for (const host of ['0.0.0.0', '::', '192.0.2.1']) {
      const refused = await hereIn(['serve', '--development', '--host', host], { cwd });
      expect(refused).toMatchObject({ code: 1, out: '' });
      expect(refused.err).toContain('--development shows every email');
    }
    const limits = await hereIn(['serve', '--mails-per-day', 'many', '--allowed-origins', 'www'], { cwd });
    expect(limits.err).toContain('MAILS_PER_DAY must be a number');
    expect(limits.err).toContain('ALLOWED_ORIGINS has a value that is not a URL: www');
  });

  it('does not start if the form posts elsewhere, or if a file has an error', async () => {
    const elsewhere = await hereIn(['serve', '--development'], {
      cwd: await folder(`provider: buttondown\n${NEWSLETTER}`),
    });
    expect(elsewhere.err).toContain('newsletter.yaml sends sign-ups to buttondown, not to this server.');
    const invalid = await hereIn(['serve', '--development'], {
      cwd: await folder(`${NEWSLETTER}colour: red\n`),
    });
    expect(invalid.code).toBe(1);
    expect(invalid.err).toContain('--> content/newsletter.yaml:4:1');
    const key = await folder();
    await writeFile(join(key, 'dkim.pem'), 'not a key');
    const env = {
      SMTP_URL: 'smtps://a:b@mail.example.com',
      SMTP_FROM: 'news@example.com',
      ORIGIN: 'https://example.com',
      DKIM_DOMAIN: 'example.com',
      DKIM_SELECTOR: 'a',
      DKIM_KEY_FILE: 'dkim.pem',
    };
    const unsigned = await hereIn(['serve'], { cwd: key, env });
    expect(unsigned).toMatchObject({ code: 1, out: '' });
    expect(unsigned.err).toContain('must be an RSA key');
    expect(`${elsewhere.err}${invalid.err}${unsigned.err}`).not.toMatch(/\bat .+:\d+:\d+/);
  });

  it('answers where the form posts to, keeps the list private, and stops on SIGTERM', async () => {
    const cwd = await folder();
    // Settings for production, which must have no effect on a trial.
    const env = {
      SMTP_URL: 'smtp://127.0.0.1:1',
      SMTP_FROM: 'a@example.com',
      STORE_URL: 'file:.data/newsletter.db',
      ORIGIN: 'https://example.com',
    };
    const child = start(['serve', '--development', '--port', '0'], { cwd, env });
    let out = '';
    child.stdout?.setEncoding('utf8');
    const base = await new Promise<string>((resolve) => {
      child.stdout?.on('data', (text: string) => {
        out += text;
        const found = /Server +(\S+)/.exec(out)?.[1];
        if (found && out.includes('Ctrl+C')) resolve(found);
      });
    });
    expect(base).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/letters$/);
    expect(await (await fetch(`${base}/subscribe`)).text()).toContain('<form');
    expect((await fetch(new URL('/', base))).status).toBe(404);
    expect((await fetch(`${base}/outbox`)).status).toBe(200);
    // A page on the internet could point its name here.
    const foreign = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { host: 'evil.example' };
      get(`${base}/outbox`, { headers }, ({ statusCode }) => resolve(statusCode)).on('error', reject);
    });
    expect(foreign).toBe(403);
    // Links in emails use the port that the server got.
    expect(out).toContain(`Site    http://localhost:${new URL(base).port}\n`);
    await expect(stat(join(cwd, '.data/newsletter.db'))).rejects.toThrow('ENOENT');
    expect(out).toContain('not sent, but shown at');
    expect((await stat(join(cwd, '.data/development.db'))).mode & 0o777).toBe(0o600);
    // A new version of the consent is accepted without a restart, and a file with an error changes nothing.
    let err = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    const version = async () =>
      /name="consent" value="([^"]*)"/.exec(await (await fetch(`${base}/subscribe`)).text())?.[1];
    expect(await version()).toBe('v1');
    await writeFile(join(cwd, 'content/newsletter.yaml'), NEWSLETTER.replace('v1', 'version two'));
    await expect.poll(version, { timeout: 20_000 }).toBe('version two');
    await writeFile(join(cwd, 'content/newsletter.yaml'), `${NEWSLETTER}colour: red\n`);
    await expect.poll(() => err, { timeout: 20_000 }).toContain('newsletter.yaml:4:1');
    expect(err).toContain('The previous content stays in use.');
    expect(await version()).toBe('version two');
    await writeFile(join(cwd, 'content/newsletter.yaml'), NEWSLETTER);
    const busy = await run(['serve', '--development', '--port', new URL(base).port], { cwd });
    expect(busy).toMatchObject({ code: 1, out: '' });
    expect(busy.err).toMatch(/^tendwell-newsletter: Port \d+ is already in use\.\n/);
    const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })));
    child.kill('SIGTERM');
    expect(await ended).toEqual({ code: 0, signal: null });
  });
});
