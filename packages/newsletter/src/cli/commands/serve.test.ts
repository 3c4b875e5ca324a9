import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, start } from '../../testing/command-line.js';
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
  it('lists all that is missing or unsafe, and does not begin', async () => {
    const cwd = await folder();
    const bare = await run(['serve'], { cwd });
    expect(bare).toMatchObject({ code: 1, out: '' });
    expect(bare.err).toMatchInlineSnapshot(`
      "tendwell-newsletter serve cannot start safely:

        ORIGIN is not encrypted: http://quietpine.example.com
            Sign-ups and the links in mails need https://. Whoever hosts the site can
            turn it on.

        SMTP_URL is missing: without it nobody gets a mail.
            smtps://user:password@mail.example.com, as your mail provider says under
            "SMTP". Signs in a password that are special in addresses are written like
            %40 for @.

        SMTP_FROM is missing: whom mails come from.
            An address of your own domain: newsletter@example.com

      To try it here first, without sending:  tendwell-newsletter serve --development
      "
    `);
    const wrong = await run(['serve', '--port', '70000', '--trusted-proxies', 'all', '--from', 'nobody'], {
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
        "  PORT is no port.",
        "  TRUSTED_PROXIES is no number.",
        "  NEWSLETTER_SECRET has only 5 letters.",
        "  ORIGIN is no address of a site: quietpine",
        "  SMTP_URL is no mail server.",
        "  SMTP_FROM is no address: nobody",
        "  DKIM_KEY_FILE cannot be read: none.pem (ENOENT).",
      ]
    `);
    await expect(stat(join(cwd, '.data'))).rejects.toThrow('ENOENT');
  });

  it('does not begin for a form that posts elsewhere, or with a mistake in a file', async () => {
    const elsewhere = await run(['serve', '--development'], {
      cwd: await folder(`provider: buttondown\n${NEWSLETTER}`),
    });
    expect(elsewhere.err).toContain('newsletter.yaml says that the sign-up goes to buttondown.');
    const mistake = await run(['serve', '--development'], {
      cwd: await folder(`${NEWSLETTER}colour: red\n`),
    });
    expect(mistake.code).toBe(1);
    expect(mistake.err).toContain('--> content/newsletter.yaml:4:1');
    const key = await folder();
    await writeFile(join(key, 'dkim.pem'), 'no key');
    const env = {
      SMTP_URL: 'smtps://a:b@mail.example.com',
      SMTP_FROM: 'news@example.com',
      ORIGIN: 'https://example.com',
      DKIM_DOMAIN: 'example.com',
      DKIM_SELECTOR: 'a',
      DKIM_KEY_FILE: 'dkim.pem',
    };
    const unsigned = await run(['serve'], { cwd: key, env });
    expect(unsigned).toMatchObject({ code: 1, out: '' });
    expect(unsigned.err).toContain('must be an RSA key');
    expect(`${elsewhere.err}${mistake.err}${unsigned.err}`).not.toMatch(/\bat .+:\d+:\d+/);
  });

  it('answers where the form posts to, keeps the list private, and stops when it is asked to', async () => {
    const cwd = await folder();
    const child = start(['serve', '--development', '--port', '0'], { cwd });
    let out = '';
    child.stdout?.setEncoding('utf8');
    const base = await new Promise<string>((resolve) => {
      child.stdout?.on('data', (text: string) => {
        out += text;
        const found = /Answers at +(\S+)/.exec(out)?.[1];
        if (found && out.includes('Ctrl+C')) resolve(found);
      });
    });
    expect(base).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/letters$/);
    expect(await (await fetch(`${base}/subscribe`)).text()).toContain('<form');
    expect((await fetch(new URL('/', base))).status).toBe(404);
    expect((await fetch(`${base}/outbox`)).status).toBe(200);
    // Links in mails lead to the port that it got.
    expect(out).toContain(`For the site  http://localhost:${new URL(base).port}\n`);
    expect((await stat(join(cwd, '.data/newsletter.db'))).mode & 0o777).toBe(0o600);
    const busy = await run(['serve', '--development', '--port', new URL(base).port], { cwd });
    expect(busy).toMatchObject({ code: 1, out: '' });
    expect(busy.err).toMatch(/^tendwell-newsletter: Something else answers at port \d+ already\.\n/);
    const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })));
    child.kill('SIGTERM');
    expect(await ended).toEqual({ code: 0, signal: null });
  });
});
