import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../testing/command-line.js';
import { startDns } from '../../testing/dns.js';
import { account, folder, GOOD, SECRET, startSite } from '../../testing/doctor.js';
import { startSmtp } from '../../testing/smtp.js';
import { makeSomeList, withStore } from '../../testing/some-list.js';

describe('tendwell-newsletter doctor', { timeout: 60_000 }, () => {
  it('finds no problems if everything works', async () => {
    const cwd = await folder();
    const [dns, smtp] = [await startDns(GOOD), await startSmtp(account)];
    await writeFile(join(cwd, 'dkim.pem'), 'a private key', { mode: 0o600 });
    await withStore(`file:${join(cwd, '.data/newsletter.db')}`, (store) => store.secret());
    const settings = {
      ORIGIN: await startSite('<form method="post">'),
      SMTP_URL: `smtp://ada:p%40ss@127.0.0.1:${smtp.transport.port}`,
      SMTP_FROM: 'Quiet Pine <news@quietpine.example.com>',
      NEWSLETTER_SECRET: SECRET,
      DKIM_DOMAIN: 'quietpine.example.com',
      DKIM_SELECTOR: 'news2026',
      DKIM_KEY_FILE: 'dkim.pem',
    };
    await writeFile(
      join(cwd, '.env'),
      Object.entries(settings)
        .map(([name, value]) => `${name}=${value}\n`)
        .join(''),
      { mode: 0o600 },
    );
    const { code, out, err } = await run(['doctor', '--dns', dns], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.replaceAll(/(127\.0\.0\.1:)\d+|\d+\.\d+\.\d+(?=\.\n)/g, '$1#')).toMatchInlineSnapshot(`
      "This computer
        ok    Node.js is #.

      Content
        ok    practice and newsletter in content are valid: Quiet Pine.

      Settings
        ok    The site is http://127.0.0.1:#. Emails come from Quiet Pine
              <news@quietpine.example.com>.
        ok    NEWSLETTER_SECRET has at least 32 characters.

      Site
        ok    The sign-up form is available at
              http://127.0.0.1:#/newsletter/subscribe.

      Mail server
        ok    The mail server 127.0.0.1:# responds without encryption, on this
              computer.
        ok    It accepts the login for ada.

      DNS
        ok    MX: mail.example.net
        ok    SPF: v=spf1 include:_spf.example.net ~all
        ok    DKIM: public key found at news2026._domainkey.quietpine.example.com.
        ok    DMARC: v=DMARC1; p=quarantine; rua=mailto:dmarc@quietpine.example.com

      Bounces and complaints
        note  Bounces: SMTP_BOUNCES is not set. Letters still go to addresses that do
              not exist.
                See "Bounces and complaints" in the documentation of letters.

      Files and list
        ok    Only the owner can read the list, .data/newsletter.db.
        ok    Only the owner can read the folder of the list, .data.
        ok    Only the owner can read the settings file, .env.
        ok    Only the owner can read the DKIM key, dkim.pem.
        ok    The list opens: 0 subscribers.

      No problems found.
      "
    `);
    expect(smtp.received).toEqual([]);
  });

  it('reports every problem and how to fix it', async () => {
    const cwd = await folder();
    await makeSomeList(`file:${join(cwd, '.data/newsletter.db')}`);
    await chmod(join(cwd, '.data'), 0o755);
    await chmod(join(cwd, '.data/newsletter.db'), 0o644);
    const smtp = await startSmtp(account);
    const dns = await startDns({
      'quietpine.example.com': { txt: ['v=spf1 include:a.example.net ~all', 'v=spf1 mx ~all'] },
      'old._domainkey.quietpine.example.com': { txt: ['v=DKIM1; p='] },
    });
    const { code, out, err } = await run(['doctor', '--dns', dns], {
      cwd,
      env: {
        ORIGIN: await startSite('Not here', 404),
        SMTP_URL: `smtp://ada:wrong@127.0.0.1:${smtp.transport.port}`,
        SMTP_FROM: 'news@quietpine.example.com',
        NEWSLETTER_SECRET: 'short',
        DKIM_SELECTOR: 'old',
      },
    });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(
      out
        .replaceAll(/(127\.0\.0\.1:)\d+|\d+\.\d+\.\d+(?=\.\n)/g, '$1#')

        .replace(/for\s+\d+\s+days/, 'for # days'),
    ).toMatchInlineSnapshot(`
      "This computer
        ok    Node.js is #.

      Content
        ok    practice and newsletter in content are valid: Quiet Pine.

      Settings
        FIX   NEWSLETTER_SECRET is too short: 5 characters.
                Use at least 32 random characters, or remove the setting: a secret is
                then generated and stored with the list.

      Site
        FIX   http://127.0.0.1:#/newsletter/subscribe responds with 404 and no
              sign-up form.
                Check that tendwell-newsletter serve is running, and that the web
                server forwards /newsletter/ to it.

      Mail server
        ok    The mail server 127.0.0.1:# responds without encryption, on this
              computer.
        FIX   It rejects the login for ada (535).
                Check the user and password in SMTP_URL. Many email providers require
                an app password. Percent-encode special characters: %40 for @, %3A for
                :, %2F for /.

      DNS
        note  MX: quietpine.example.com does not accept email, so replies and bounces
              are lost.
                Set SMTP_FROM to an address that you can read.
        FIX   SPF: quietpine.example.com has 2 records. Mail servers then ignore all
              of them.
                Merge them into one TXT record, and delete the others.
        FIX   DKIM: there is no public key at old._domainkey.quietpine.example.com.
                Copy the record, name and value, from the DNS settings of your email
                provider.
        FIX   DMARC: there is no policy at _dmarc.quietpine.example.com. Gmail and
              Yahoo require one from bulk senders.
                Add a TXT record named _dmarc.quietpine.example.com with the value
                v=DMARC1; p=none

      Bounces and complaints
        note  Bounces: SMTP_BOUNCES is not set. Letters still go to addresses that do
              not exist.
                See "Bounces and complaints" in the documentation of letters.

      Files and list
        FIX   Other users of this computer can read the list, .data/newsletter.db.
                Run: chmod 600 '.data/newsletter.db'
        FIX   Other users of this computer can read the folder of the list, .data.
                Run: chmod 700 '.data'
        ok    The list opens: 2 subscribers.
        FIX   4 emails waiting, the oldest for # days.
                Check that serve is running and that the mail server accepts emails.
                For details: tendwell-newsletter list --emails waiting
        note  1 email could not be delivered.
                For details: tendwell-newsletter list --emails failed

      9 to fix.
      "
    `);
  });

  it('reports the line of an error in a content file', async () => {
    const cwd = await folder();
    await writeFile(
      join(cwd, 'content/newsletter.yaml'),
      'action: /newsletter/subscribe\nconsent: { text: I agree., version: v1 }\nheadin: x\n',
    );
    const { code, out } = await run(['doctor'], { cwd });
    expect(code).toBe(1);
    expect(out).toMatch(/FIX {3}content\/newsletter\.yaml, line 3: /);
  });
});
