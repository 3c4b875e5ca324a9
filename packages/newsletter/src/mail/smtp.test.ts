import { describe, expect, it } from 'vitest';
import { refusal, startSmtp } from '../testing/smtp.js';
import { linkTo, makeWorld, practice, tokenIn } from '../testing/world.js';
import { smtpMailer } from './smtp.js';

const from = 'newsletter@quietpine.example.com';

describe('an email sent over SMTP', () => {
  it('arrives with all headers, as plain text and HTML', async () => {
    const smtp = await startSmtp();
    const world = await makeWorld({ mailer: smtpMailer({ ...smtp.transport, from }) });
    await world.signUp('ada@example.com');
    await expect.poll(() => smtp.received.length).toBe(1);

    const { parsed, envelope, raw } = smtp.received[0] as (typeof smtp.received)[0];
    expect(envelope).toEqual({ from, to: ['ada@example.com'] });
    expect(parsed.from?.text).toBe('"Quiet Pine Acupuncture" <newsletter@quietpine.example.com>');
    expect(parsed.subject).toBe('Review and confirm: the newsletter from Quiet Pine Acupuncture');
    expect(parsed.replyTo?.text).toContain('hello@quietpine.example.com');
    for (const part of [parsed.text, String(parsed.html)]) {
      expect(part).toContain('12 Alder Street, Suite 3');
      expect(part).toContain('Fort Bragg, CA 95437');
      expect(part).toContain('Thursday, March 5 at 10:00');
      expect(part).toContain(linkTo('confirm', parsed.text));
    }
    expect(parsed.headers.get('auto-submitted')).toBe('auto-generated');
    expect(parsed.messageId).toMatch(/^<[0-9a-f-]{36}@quietpine\.example\.com>$/);

    // RFC 8058, each on one line: folded URLs have broken DKIM signatures.
    const link = linkTo('unsubscribe', parsed.text);
    const lines = raw.split('\r\n');
    expect(lines).toContain(`List-Unsubscribe: <${link}>`);
    expect(lines).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');

    await world.post('/newsletter/confirm', { token: tokenIn(linkTo('confirm', parsed.text)) });
    await expect.poll(() => smtp.received.length).toBe(2);
    expect(smtp.received[1]?.parsed.subject).toBe(
      'You are subscribed: the newsletter from Quiet Pine Acupuncture',
    );
  });

  it('goes to nobody else, whatever the form or the practice’s file contains', async () => {
    const smtp = await startSmtp();
    const world = await makeWorld({
      practice: { ...practice, name: 'Quiet\r\nBcc: evil@example.com\r\n\r\nPine' },
      mailer: smtpMailer({ ...smtp.transport, from }),
    });
    for (const email of [
      'a@example.com\r\nBcc: evil@example.com',
      'a@example.com,evil@example.com',
      'evil@example.com <a@example.com>',
      '<evil@example.com>',
      'a@example.com\u0000',
      'a@exa\nmple.com',
    ]) {
      expect((await world.signUp(email)).status).toBe(422);
    }
    expect((await world.signUp('b@example.com', { name: 'B\r\nBcc: evil@example.com' })).status).toBe(422);
    expect((await world.signUp('ada@example.com')).status).toBe(200);
    await expect.poll(() => smtp.received.length).toBe(1);
    const [mail] = smtp.received;
    expect(mail?.envelope.to).toEqual(['ada@example.com']);
    expect(mail?.parsed.headers.has('bcc')).toBe(false);
    expect(mail?.parsed.subject).toBe(
      'Review and confirm: the newsletter from Quiet Bcc: evil@example.com Pine',
    );
  });

  it('does not contain the name in the form, which anybody could have entered', async () => {
    const smtp = await startSmtp();
    const world = await makeWorld({
      mailer: smtpMailer({ ...smtp.transport, from: `Quiet Pine <${from}>` }),
    });
    await world.signUp('victim@example.com', { name: 'Win money at spam.example.com' });
    await expect.poll(() => smtp.received.length).toBe(1);
    expect(smtp.received[0]?.raw).not.toContain('Win money');
    expect(smtp.received[0]?.parsed.from?.value[0]?.name).toBe('Quiet Pine');
  });

  it.each(['.first@example.com', 'last.@example.com', "!#$%&'*+/=?^_`{|}~-@example.com"])(
    'reaches %s, which must be quoted if it has dots where RFC 5321 has none',
    async (email) => {
      const { received, transport } = await startSmtp();
      const world = await makeWorld({ mailer: smtpMailer({ ...transport, from }) });
      await world.signUp(email);
      await expect.poll(() => received.length).toBe(1);
      const local = email.slice(0, email.lastIndexOf('@'));
      const quoted = /^\.|\.$/.test(local) ? `"${local}"@example.com` : email;
      expect(received[0]?.envelope.to).toEqual([quoted]);
      const to = /^To: (.*)\r$/m.exec(received[0]?.raw ?? '')?.[1];
      expect(to?.replace(/^<|>$/g, '')).toBe(quoted);
    },
  );

  it('reaches a non-ASCII domain', async () => {
    const smtp = await startSmtp();
    const world = await makeWorld({ mailer: smtpMailer({ ...smtp.transport, from }) });
    await world.signUp('ada@bücher.example.com');
    expect((await world.mails())[0]?.to).toBe('ada@xn--bcher-kva.example.com');
    await expect.poll(() => smtp.received.length).toBe(1);
  });
});

describe('a mail server', () => {
  it('that uses greylisting gets the email later, once', async () => {
    let attempts = 0;
    const smtp = await startSmtp({
      onRcptTo(_address, _session, callback) {
        attempts += 1;
        callback(attempts === 1 ? refusal('4.7.1 ada@example.com: try again later', 451) : null);
      },
    });
    const world = await makeWorld({ mailer: smtpMailer({ ...smtp.transport, from }) });
    await world.signUp('ada@example.com');
    await expect.poll(() => world.logged.length).toBe(1);
    expect(world.logged[0]).toMatchObject({
      level: 'warn',
      message: expect.stringMatching(/RCPT TO with 451/),
    });
    expect(JSON.stringify(world.logged)).not.toContain('ada@');
    expect(await world.mails()).toMatchObject([{ state: 'waiting' }]);

    world.later(2);
    await world.signUp('wake@example.com');
    await expect
      .poll(() => smtp.received.map(({ envelope }) => envelope.to[0]).sort())
      .toEqual(['ada@example.com', 'wake@example.com']);
    await expect.poll(async () => (await world.mails()).map(({ state }) => state)).toEqual(['sent', 'sent']);
  });

  it('that does not know the mailbox gets no second attempt, and the email’s text is deleted', async () => {
    const smtp = await startSmtp({
      onRcptTo: (_address, _session, callback) => callback(refusal('5.1.1 no such user', 550)),
    });
    const world = await makeWorld({ mailer: smtpMailer({ ...smtp.transport, from }) });
    await world.signUp('nobody@example.com');
    await expect.poll(() => world.mails()).toMatchObject([{ state: 'failed', text: undefined, headers: {} }]);
    expect(world.logged[0]).toMatchObject({
      level: 'error',
      message: expect.stringContaining('will not be retried'),
    });
  });

  it('that cannot be reached is retried until the link in the email expires', async () => {
    const smtp = await startSmtp();
    await smtp.close();
    const world = await makeWorld({ mailer: smtpMailer({ ...smtp.transport, from }) });
    await world.signUp('ada@example.com');
    await expect.poll(() => world.logged.length).toBe(1);
    expect(await world.mails()).toMatchObject([{ state: 'waiting' }]);
    // In steps, because the store doesn't trust a clock that is suddenly days ahead.
    for (let hours = 0; hours < 72; hours += 12) {
      expect(await world.mails()).toMatchObject([{ state: 'waiting' }]);
      world.later(12 * 60);
      await world.store.tidy(world.clock.now);
    }
    expect(await world.mails()).toMatchObject([{ state: 'failed' }]);
  });
});

it('rejects a sender that is not an address', () => {
  for (const bad of [
    '',
    'Quiet Pine',
    'a@example.com, b@example.com',
    'a@example.com\r\nBcc: c@example.com',
  ]) {
    expect(() => smtpMailer({ from: bad })).toThrow(TypeError);
  }
});
