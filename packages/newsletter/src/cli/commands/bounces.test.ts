import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createNewsletter, openStore, smtpMailer } from '../../index.js';
import { addReaders, FROM, TEA } from '../../testing/letters.js';
import { complaint } from '../../testing/returned-mail/complaint.js';
import { exchange, exim, qmail } from '../../testing/returned-mail/other-servers.js';
import { fromPerson, outOfOffice } from '../../testing/returned-mail/people.js';
import { postfix } from '../../testing/returned-mail/postfix.js';
import type { ReturnedEmail } from '../../testing/returned-mail/returned-email.js';
import { startSmtp } from '../../testing/smtp.js';
import { withStore } from '../../testing/some-list.js';
import { here } from '../../testing/terminal.js';
import { newsletter, ORIGIN, practice, temporaryFolder } from '../../testing/world.js';

const NOW = new Date('2026-03-10T12:00:00Z');

/** A list of readers who got a letter, and each person’s copy. */
async function sentLetter(people: number, bounceAddress?: string) {
  const url = `file:${join(await temporaryFolder(), 'list.db')}`;
  const store = await openStore({ url });
  await addReaders(store, people, NOW);
  await store.addLetter({ content: TEA, at: NOW });
  const smtp = await startSmtp();
  const endpoint = createNewsletter({
    ...{ practice, newsletter, origin: ORIGIN, store, bounceAddress, now: () => NOW, log: () => {} },
    mailer: smtpMailer({ ...smtp.transport, from: FROM }),
  });
  onTestFinished(() => endpoint.close());
  await expect.poll(async () => (await store.findLetter('tea'))?.counts.sent).toBe(people);
  const got = (i: number): ReturnedEmail & { readonly raw: string } => {
    const mail = smtp.received.find(({ envelope }) => envelope.to[0] === `reader${i}@example.com`);
    return {
      to: `reader${i}@example.com`,
      returnPath: mail?.envelope.from ?? '',
      messageId: mail?.parsed.messageId ?? '',
      raw: mail?.raw ?? '',
    };
  };
  const maildir = join(await temporaryFolder(), 'Maildir');
  for (const part of ['new', 'cur', 'tmp']) await mkdir(join(maildir, part), { recursive: true });
  let delivered = 0;
  const deliver = (text: string, part = 'new') =>
    writeFile(
      join(maildir, part, `${1773144000 + delivered}.M${delivered++}.host`),
      text.replace(/\n/g, '\r\n'),
    );
  const bounces = (...args: string[]) =>
    here(['bounces', '--store', url, ...args], { env: { BOUNCES_MAILBOX: maildir } });
  const statuses = () =>
    withStore(url, async (list) =>
      Object.fromEntries(
        (await list.listSubscribers({ limit: 99 })).map((p) => [p.email.split('@')[0], p.status]),
      ),
    );
  return { url, got, maildir, deliver, bounces, statuses };
}

describe('a letter with a bounce address', () => {
  it('has a return path of its own for each person, also for requests to unsubscribe', async () => {
    const { got } = await sentLetter(2, 'bounces@quietpine.example.com');
    const [first, second] = [got(0), got(1)];
    expect(first.returnPath).toMatch(/^bounces\+[a-z0-9]{40}@quietpine\.example\.com$/);
    expect(second.returnPath).not.toBe(first.returnPath);
    expect(first.raw).toContain(`<mailto:${first.returnPath}?subject=unsubscribe>`);
  });

  it('comes back to the sender without one', async () => {
    const { got } = await sentLetter(1);
    expect(got(0).returnPath).toBe(FROM);
    expect(got(0).raw).not.toContain('mailto:bounces');
  });

  it('is refused by the endpoint if the address has no room for the token', async () => {
    const bounceAddress = 'an-address-that-is-too-long@example.com';
    await expect(sentLetter(0, bounceAddress)).rejects.toThrow('"bounceAddress" must be an address');
  });
});

describe('tendwell-newsletter bounces', () => {
  it('updates the list, moves handled messages, and leaves the others', async () => {
    const { got, deliver, bounces, statuses, maildir, url } = await sentLetter(
      8,
      'bounces@quietpine.example.com',
    );
    await deliver(postfix.hard(got(0)));
    await deliver(postfix.full(got(1)));
    await deliver(complaint(got(2)), 'cur');
    await deliver(fromPerson('unsubscribe', '', { to: got(3).returnPath, from: got(3).to }));
    await deliver(outOfOffice(got(4)));
    await deliver(postfix.refused(got(5)));
    await deliver(postfix.delayed(got(6)));
    await deliver(fromPerson('Opening hours', 'Are you open on Monday?'));
    const { code, out } = await bounces();
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "1 address does not exist
        reader0@example.com, address does not exist (5.1.1), gets no more emails

      1 address could not be reached
        reader1@example.com, mailbox is full (5.2.2)

      1 server refuses you
        reader5@example.com, server refuses you (5.7.1)

      1 complaint about spam
        reader2@example.com, is unsubscribed

      1 request to unsubscribe
        reader3@example.com, is unsubscribed

      1 automatic reply

      1 other report

      1 message left in the mailbox
        “Opening hours”, from ada@mail.example.com
      "
    `);
    expect(await statuses()).toEqual({
      ...{ reader0: 'bounced', reader1: 'confirmed', reader2: 'unsubscribed', reader3: 'unsubscribed' },
      ...{ reader4: 'confirmed', reader5: 'confirmed', reader6: 'confirmed', reader7: 'confirmed' },
    });
    expect(await readdir(join(maildir, '.Handled/cur'))).toHaveLength(7);
    expect(await readdir(join(maildir, 'new'))).toHaveLength(1);

    const show = async (...args: string[]) => (await here([...args, '--store', url])).out;
    expect(await show('stats', 'tea')).toMatchInlineSnapshot(`
      "tea
        Sent          8
        Bounced       3   37.5%
        Complained    1   12.5%
        Unsubscribed  1   12.5% within a week

        1 person: bounced, address does not exist (5.1.1)
        1 person: bounced, server refuses you (5.7.1)
        1 person: bounced, mailbox is full (5.2.2)
      "
    `);
    expect(JSON.parse(await show('stats', 'tea', '--json'))).toMatchObject({
      sent: 8,
      bounced: { hard: 1, soft: 1, refused: 1 },
      complained: 1,
      unsubscribed: 1,
    });
    expect(await show('stats')).toContain('  tea        8        3           1             1\n');
    expect(await show('letter', 'status', 'tea')).toMatch(
      /Bounced +3\n +Complained +1\n +Unsubscribed +1\n[\s\S]*1 person: bounced, mailbox is full \(5\.2\.2\)/,
    );
    expect(await show('list', '--status', 'bounced')).toMatch(
      /^ADDRESS +STATUS +SINCE +REASON\nreader0@example\.com +bounced +2026-03-10 +address does not exist \(5\.1\.1\)\n$/,
    );
    expect(await show('export', '--status', 'bounced')).toContain('"2026-03-10T12:00:00.000Z","5.1.1"');
    expect(await show('export')).not.toContain('reader0@');

    // A mailbox that was restored counts once.
    await cp(join(maildir, '.Handled/cur'), join(maildir, 'cur'), { recursive: true });
    const again = await bounces('--json');
    const { messages } = JSON.parse(again.out);
    expect(messages.filter(({ outcome }: { outcome: string }) => outcome === 'recorded')).toEqual([]);
    const status = await withStore(url, (store) => store.findLetter('tea'));
    expect(status?.feedback).toEqual({ hard: 1, soft: 1, refused: 1, complained: 1, unsubscribed: 1 });
    expect((await bounces()).out).toContain('“Opening hours”');
  });

  it('finds the person by the Message-ID where there is no return path', async () => {
    const { got, deliver, bounces, statuses } = await sentLetter(4);
    await deliver(exim(got(0)));
    await deliver(exchange(got(1)));
    await deliver(qmail(got(2)));
    await deliver(
      fromPerson('Re: Winter tea', 'Please remove me.', { from: got(3).to, reply: got(3).messageId }),
    );
    await bounces();
    expect(await statuses()).toEqual({
      ...{ reader0: 'bounced', reader1: 'bounced', reader2: 'bounced', reader3: 'unsubscribed' },
    });
  });

  it('ignores a forged bounce of a letter that the forger did not get', async () => {
    const { got, deliver, bounces, statuses, maildir } = await sentLetter(2, 'bounces@quietpine.example.com');
    const own = got(0);
    // The forger’s own copy, with somebody else’s address.
    const forged = {
      to: 'reader1@example.com',
      returnPath: own.returnPath.replace('+a', '+b'),
      messageId: own.messageId,
    };
    const guessed = { ...forged, returnPath: 'bounces+reader1@quietpine.example.com' };
    const none = {
      ...forged,
      messageId: '<1@quietpine.example.com>',
      returnPath: 'bounces@quietpine.example.com',
    };
    for (const mail of [guessed, none]) {
      for (const message of [postfix.hard(mail), exim(mail), qmail(mail), complaint(mail)])
        await deliver(message);
    }
    await deliver(
      fromPerson('unsubscribe', '', { to: 'bounces@quietpine.example.com', from: 'reader1@example.com' }),
    );
    const { out } = await bounces();
    expect(out).toContain('9 messages left in the mailbox');
    expect(out).toContain('Asks to unsubscribe, but is not a reply to a letter');
    expect(await statuses()).toEqual({ reader0: 'confirmed', reader1: 'confirmed' });
    expect(await readdir(join(maildir, 'new'))).toHaveLength(9);
  });

  it('reads garbage, and a folder that is not a Maildir', async () => {
    const { bounces, maildir, deliver, url } = await sentLetter(0);
    expect((await bounces()).out).toBe('The mailbox is empty.\n');
    await deliver('');
    await deliver('\u0000\u001b[2Jgarbage');
    await deliver('Subject: \u001b[2J\u0007 gone\n\n');
    const { out } = await bounces();
    expect(out).toContain('3 messages left in the mailbox');
    for (const control of ['\u001b', '\u0007']) expect(out).not.toContain(control);
    const wrong = await here(['bounces', '--store', url, '--mailbox', join(maildir, 'new')]);
    expect(wrong.code).toBe(1);
    expect(wrong.err).toMatch(/is\s+not\s+a\s+Maildir/);
    expect((await here(['bounces', '--store', url])).err).toContain('BOUNCES_MAILBOX is missing.');
  });

  it('does not show the password of a mailbox that cannot be read', async () => {
    const { url } = await sentLetter(0);
    for (const place of ['imaps://ada:secret-word@127.0.0.1:1', 'imap://ada:secret-word%@127.0.0.1']) {
      const { code, err } = await here(['bounces', '--store', url], { env: { BOUNCES_MAILBOX: place } });
      expect(code).toBe(1);
      expect(err).toContain('BOUNCES_MAILBOX');
      expect(err).not.toContain('secret-word');
    }
  });
});
