import { generateKeyPairSync } from 'node:crypto';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { SMTPServerOptions } from 'smtp-server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { run } from '../../testing/command-line.js';
import { startDns, type Zone } from '../../testing/dns.js';
import { startSmtp } from '../../testing/smtp.js';
import { makeSomeList, withStore } from '../../testing/some-list.js';
import { temporaryFolder } from '../../testing/world.js';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');

const GOOD: Zone = {
  'quietpine.example.com': {
    mx: ['mail.example.net'],
    txt: ['google-site-verification=abc', 'v=spf1 include:_spf.example.net ~all'],
  },
  '_spf.example.net': { txt: ['v=spf1 ip4:203.0.113.0/24 -all'] },
  'news2026._domainkey.quietpine.example.com': { txt: [`v=DKIM1; k=rsa; p=${key}`] },
  '_dmarc.quietpine.example.com': { txt: ['v=DMARC1; p=quarantine; rua=mailto:dmarc@quietpine.example.com'] },
};

/** A folder as a practice has it. */
async function folder(): Promise<string> {
  const cwd = await temporaryFolder();
  await mkdir(join(cwd, 'content'));
  await writeFile(
    join(cwd, 'content/practice.yaml'),
    'name: Quiet Pine\nkind: yoga\nurl: https://quietpine.example.com/\nlocale: en\ntimeZone: UTC\nlocations:\n  - address: { street: 1 A St, city: B, country: US }\n',
  );
  await writeFile(
    join(cwd, 'content/newsletter.yaml'),
    'action: /newsletter/subscribe\ndescription: One letter a month.\nconsent: { text: I agree., version: v1 }\n',
  );
  return cwd;
}

/** A web server that answers with a page. */
async function site(html: string, status = 200): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(status, { 'content-type': 'text/html', connection: 'close' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const account: SMTPServerOptions = {
  authOptional: true,
  allowInsecureAuth: true,
  onAuth: ({ password }, _, callback) =>
    password === 'p@ss' ? callback(null, { user: 'ada' }) : callback(new Error('no')),
};

const SECRET = 'x'.repeat(32);

describe('tendwell-newsletter doctor', { timeout: 60_000 }, () => {
  it('finds nothing where all is well', async () => {
    const cwd = await folder();
    const [dns, smtp] = [await startDns(GOOD), await startSmtp(account)];
    await writeFile(join(cwd, 'dkim.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }), {
      mode: 0o600,
    });
    await withStore(`file:${join(cwd, '.data/newsletter.db')}`, (store) => store.secret());
    const settings = {
      ORIGIN: await site('<form method="post">'),
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
        ok    practice and newsletter in content are right: Quiet Pine.

      Settings
        ok    The site is http://127.0.0.1:#, mails come from Quiet Pine
              <news@quietpine.example.com>.
        ok    NEWSLETTER_SECRET is long enough (at least 32 letters).

      Site
        ok    Visitors get the form at http://127.0.0.1:#/newsletter/subscribe.

      Mail server
        ok    The mail server 127.0.0.1:# answers, not encrypted, on this
              computer.
        ok    It lets ada in.

      DNS
        ok    MX: mails to quietpine.example.com go to mail.example.net.
        ok    SPF: quietpine.example.com says who may send: v=spf1
              include:_spf.example.net ~all
        ok    DKIM: there is a key of 2048 bits at
              news2026._domainkey.quietpine.example.com.
        ok    DMARC: the policy at _dmarc.quietpine.example.com is quarantine.

      Files and list
        ok    The list, .data/newsletter.db, can be read by its owner only.
        ok    The folder of the list, .data, can be read by its owner only.
        ok    The settings, .env, can be read by its owner only.
        ok    The DKIM key, dkim.pem, can be read by its owner only.
        ok    The list opens: 0 subscribers.

      All is well.
      "
    `);
    expect(smtp.received).toEqual([]);
  });

  it('says of everything that is wrong what to do', async () => {
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
        ORIGIN: await site('Not here', 404),
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

        .replace(/for\s+\d+\s+days/, 'for some days'),
    ).toMatchInlineSnapshot(`
      "This computer
        ok    Node.js is #.

      Content
        ok    practice and newsletter in content are right: Quiet Pine.

      Settings
        FIX   NEWSLETTER_SECRET has only 5 letters.
                32 random ones at least. Or leave it out: then one is made and kept
                with the list.

      Site
        FIX   http://127.0.0.1:#/newsletter/subscribe answers 404, but not with
              the form.
                The web server has to hand everything below /newsletter/ on to
                tendwell-newsletter serve. Does it run?

      Mail server
        ok    The mail server 127.0.0.1:# answers, not encrypted, on this
              computer.
        FIX   It does not let ada in (it answers 535).
                Compare user and password in SMTP_URL with your mail provider’s. Many
                want a password made for programs ("app password"). Signs such as @ :
                / in it are written %40 %3A %2F.

      DNS
        note  MX: no server takes mails to quietpine.example.com: replies and returned
              mails are lost.
                Let mails come from an address that you read.
        FIX   SPF: quietpine.example.com has 2 records that begin with v=spf1; then
              none of them counts.
                Put what is in them into one TXT record, and delete the others.
        FIX   DKIM: the key at old._domainkey.quietpine.example.com was taken back (p=
              is empty).
                Set up a new one with your mail provider.
        FIX   DMARC: there is no policy at _dmarc.quietpine.example.com. Gmail and
              Yahoo ask for one from whoever sends to many.
                Add a TXT record named _dmarc.quietpine.example.com: v=DMARC1; p=none

      Files and list
        FIX   The list, .data/newsletter.db, can be read by others on this computer.
                chmod 600 '.data/newsletter.db'
        FIX   The folder of the list, .data, can be read by others on this computer.
                chmod 700 '.data'
        ok    The list opens: 2 subscribers.
        FIX   4 mails waiting, the oldest for some days.
                Does serve run? Does the mail server take mails? See:
                tendwell-newsletter list --mails waiting
        note  1 mail could not be delivered.
                See which: tendwell-newsletter list --mails failed

      9 to fix.
      "
    `);
  });

  it('says that the network is dead, and does not die of it', async () => {
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
      .map(({ area, state, what }: Record<string, string>) => `${area} ${state}: ${what}`);
    expect(states).toEqual([
      expect.stringMatching(
        /^Site unknown: https:\/\/site\.invalid was not found from here \((ENOTFOUND|EAI_AGAIN)\)\.$/,
      ),
      'Mail server fix: The mail server mail.invalid:465 was not found by its name.',
      expect.stringMatching(
        /^DNS unknown: The DNS does not answer \(E[A-Z]+\): the records of quietpine\.example\.com could/,
      ),
    ]);
    expect(out).not.toContain('hunter-2');
  });

  it('tells mail servers that nobody should trust, and those that are not there', async () => {
    const cwd = await folder();
    const dns = await startDns(GOOD);
    // Its certificate is one of its own.
    const smtp = await startSmtp({ ...account, secure: true });
    const looked = async (url: string) => {
      const { out } = await run(['doctor', '--json', '--dns', dns, '--from', 'news@quietpine.example.com'], {
        cwd,
        env: { ORIGIN: 'http://localhost:1', SMTP_URL: url },
      });
      return JSON.parse(out)
        .checks.filter(({ area }: { area: string }) => area === 'Mail server')
        .map(({ state, what }: Record<string, string>) => `${state} ${what}`)
        .join();
    };
    const { port } = smtp.transport;
    expect(await looked(`smtps://ada:p@localhost:${port}`)).toMatch(
      /^fix The mail server localhost:\d+ shows a certificate that is not right/,
    );
    await smtp.close();
    expect(await looked(`smtps://ada:p@localhost:${port}`)).toBe(
      `fix The mail server localhost:${port} does not answer.`,
    );
  });

  it('shows mistakes in content files in their lines', async () => {
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
