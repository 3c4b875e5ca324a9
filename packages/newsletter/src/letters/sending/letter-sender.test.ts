import { describe, expect, it } from 'vitest';
import { startFaultySmtp } from '../../testing/faulty-smtp.js';
import { addReaders, makeLetter } from '../../testing/letters.js';
import { type ReceivedMail, refusal, startSmtp } from '../../testing/smtp.js';
import { hashToken } from '../../tokens.js';

const recipients = ({ received }: { received: readonly ReceivedMail[] }) =>
  received.map(({ envelope }) => envelope.to[0]).sort();

const readers = (count: number) => Array.from({ length: count }, (_, i) => `reader${i}@example.com`).sort();

describe('a letter', () => {
  it('reaches each person once, in their language, with links of their own', async () => {
    const smtp = await startSmtp();
    const letter = await makeLetter(40);
    await addReaders(letter.store, 1, letter.clock.now, { locale: 'de-CH', domain: 'example.ch' });
    letter.send(smtp.transport);
    await expect.poll(async () => (await letter.status())?.state).toBe('sent');
    expect(await letter.counts()).toEqual({ sent: 41 });
    expect(recipients(smtp)).toEqual([...readers(40), 'reader0@example.ch'].sort());
    const subjects = smtp.received.map(({ parsed }) => parsed.subject);
    expect(subjects.filter((subject) => subject === 'Wintertee')).toHaveLength(1);
    expect(subjects.filter((subject) => subject === 'Winter tea')).toHaveLength(40);
    expect(new Set(smtp.received.map(({ parsed }) => parsed.messageId)).size).toBe(41);

    const one = smtp.received.find(({ envelope }) => envelope.to[0] === 'reader7@example.com');
    const token = /unsubscribe\?token=([\w-]{43})/.exec(one?.parsed.text ?? '')?.[1];
    expect(one?.parsed.headers.get('list')).toMatchObject({
      unsubscribe: { url: expect.stringContaining(String(token)) },
    });
    const found = await letter.store.findSubscriber((await hashToken(token)) ?? '');
    expect(found).toMatchObject({ email: 'reader7@example.com', subscribed: true });
    const manage = /manage\?token=([\w-]{43})/.exec(one?.parsed.text ?? '')?.[1];
    expect(await letter.store.findManaged((await hashToken(manage)) ?? '', letter.clock.now)).toMatchObject({
      email: 'reader7@example.com',
    });
  });

  it('is sent by several processes together, over a few connections each', async () => {
    const smtp = await startFaultySmtp();
    const letter = await makeLetter(60);
    for (let i = 0; i < 3; i++) letter.send(smtp.transport);
    await expect.poll(async () => (await letter.status())?.state).toBe('sent');
    expect(recipients(smtp)).toEqual(readers(60));
    expect(smtp.connections).toBeLessThanOrEqual(12);
  });

  it('stays as it was when it started, even if the article changes', async () => {
    const smtp = await startSmtp();
    const letter = await makeLetter(3, { perHour: 1 });
    const sender = letter.send(smtp.transport);
    await expect.poll(() => smtp.received.length).toBe(1);
    // The same name with other content.
    const changed = { ...(await letter.store.letterContent((await letter.status())?.id ?? '')) };
    expect(
      await letter.store.addLetter({ content: { ...changed, hash: 'other' } as never, at: letter.clock.now }),
    ).toBe('exists');
    for (let i = 0; i < 2; i++) {
      letter.later(60);
      sender.wake();
      await expect.poll(() => smtp.received.length).toBe(2 + i);
    }
    expect(new Set(smtp.received.map(({ parsed }) => parsed.subject))).toEqual(new Set(['Winter tea']));
  });

  it('waits for its time', async () => {
    const smtp = await startSmtp();
    const due = new Date('2026-03-03T09:00:00Z');
    const letter = await makeLetter(1, { dueAt: due });
    const sender = letter.send(smtp.transport);
    await expect.poll(() => letter.status()).toMatchObject({ state: 'scheduled' });
    letter.clock.now = due;
    sender.wake();
    await expect.poll(() => smtp.received.length).toBe(1);
  });

  it('is paused when the clock jumps more than a day ahead, until somebody resumes it', async () => {
    const smtp = await startSmtp();
    const letter = await makeLetter(2, { dueAt: new Date('2026-03-03T09:00:00Z') });
    letter.later(60 * 24 * 30);
    const sender = letter.send(smtp.transport);
    await expect.poll(() => letter.status()).toMatchObject({ state: 'paused', reason: 'late' });
    await letter.store.resumeLetter({ name: 'tea', at: letter.clock.now });
    sender.wake();
    await expect.poll(() => recipients(smtp)).toEqual(readers(2));
  });

  it('continues when the clock is set back, and reaches nobody twice', async () => {
    const smtp = await startSmtp();
    const letter = await makeLetter(6, { perHour: 60 });
    const sender = letter.send(smtp.transport);
    for (const minutes of [1, 1, -60 * 24 * 30, 1, 1, 1]) {
      const before = smtp.received.length;
      sender.wake();
      await expect.poll(() => smtp.received.length).toBeGreaterThan(before);
      letter.later(minutes);
    }
    sender.wake();
    await expect.poll(() => recipients(smtp)).toEqual(readers(6));
  });
});

describe('people who leave while a letter is being sent', () => {
  it('do not get it, even when their message has been transmitted except for its end', async () => {
    const letter = await makeLetter(3);
    const smtp = await startSmtp({
      onRcptTo({ address }, _session, callback) {
        const leaving = address === 'reader1@example.com';
        const left = leaving
          ? letter.store.unsubscribeAddress({ email: address, at: letter.clock.now })
          : Promise.resolve();
        left.then(() => callback());
      },
    });
    letter.send(smtp.transport);
    await expect.poll(async () => (await letter.status())?.state).toBe('sent');
    expect(recipients(smtp)).toEqual(['reader0@example.com', 'reader2@example.com']);
    expect(await letter.counts()).toEqual({ sent: 2, skipped: 1 });
  });
});

describe('a mail server', () => {
  it('that refuses one in ten costs only those', async () => {
    const smtp = await startSmtp({
      onRcptTo({ address }, _session, callback) {
        callback(/0@/.test(address) ? refusal('5.1.1 no such user', 550) : null);
      },
    });
    const letter = await makeLetter(50);
    letter.send(smtp.transport);
    await expect.poll(async () => (await letter.status())?.state).toBe('sent');
    expect(await letter.counts()).toEqual({ sent: 45, failed: 5 });
    expect((await letter.status())?.failures).toEqual([
      { failure: expect.stringContaining('at RCPT TO with 550 5.1.1'), count: 5 },
    ]);
    expect(JSON.stringify([letter.logged, await letter.status()])).not.toMatch(/reader\d/);
    // An address that doesn't exist gets no other letter either. It is counted as failed, and not as bounced, too.
    await expect
      .poll(async () => (await letter.store.listSubscribers({ status: 'bounced', limit: 99 })).length)
      .toBe(5);
    expect(await letter.status()).toMatchObject({ feedback: { hard: 0 }, bounces: [] });
  });

  it('that uses greylisting gets the letters later, those it has seen first', async () => {
    const seen = new Set<string>();
    const smtp = await startSmtp({
      onRcptTo({ address }, _session, callback) {
        callback(seen.has(address) ? null : refusal('4.2.0 greylisted', 450));
        seen.add(address);
      },
    });
    const letter = await makeLetter(8);
    const sender = letter.send(smtp.transport);
    await expect.poll(() => seen.size).toBe(8);
    await expect.poll(() => letter.counts()).toEqual({ waiting: 8 });
    expect(smtp.received).toEqual([]);
    letter.later(2);
    sender.wake();
    await expect.poll(async () => (await letter.status())?.state).toBe('sent');
    expect(recipients(smtp)).toEqual(readers(8));
  });

  it('that uses greylisting for a whole list gets the letters again before others are tried', async () => {
    const seen = new Set<string>();
    const smtp = await startSmtp({
      onRcptTo({ address }, _session, callback) {
        callback(seen.has(address) ? null : refusal('4.2.0 greylisted', 450));
        seen.add(address);
      },
    });
    const letter = await makeLetter(40);
    const sender = letter.send(smtp.transport);
    for (let minutes = 0; minutes < 20; minutes += 2) {
      await sender.idle();
      letter.later(2);
    }
    expect(await letter.counts()).toEqual({ sent: 40 });
  });

  it('that throttles with 421 gets a pause after a few attempts, and then a single one', async () => {
    const smtp = await startFaultySmtp();
    smtp.fault = { at: 'MAIL', what: '421 4.7.0 too many messages, slow down' };
    const letter = await makeLetter(40);
    const sender = letter.send(smtp.transport);
    await expect.poll(() => letter.logged.map(({ message }) => message).join()).toContain('unavailable');
    await expect.poll(() => letter.counts()).toMatchObject({ waiting: expect.any(Number) });
    expect(smtp.hits).toBeLessThanOrEqual(7);
    expect(await letter.status()).toMatchObject({ state: 'sending', counts: { failed: 0, sent: 0 } });
    smtp.fault = undefined;
    for (let i = 0; i < 2; i++) {
      letter.later(16);
      sender.wake();
    }
    await expect.poll(async () => (await letter.status())?.state).toBe('sent');
    expect(recipients(smtp)).toEqual(readers(40));
  });

  it.each([
    { at: 'RCPT', what: '554 5.7.1 <reader@example.com>: Relay access denied', why: 'does not forward' },
    { at: 'DATA', what: '554 5.7.1 blocked using bl.example.net', why: 'does not trust' },
    { at: 'MAIL', what: '550 5.7.1 who are you', why: 'at MAIL FROM with 550 5.7.1' },
  ] as const)('that refuses the sender with “$what” pauses the letter after a handful', async (fault) => {
    const smtp = await startFaultySmtp();
    smtp.fault = fault;
    const letter = await makeLetter(30);
    letter.send(smtp.transport);
    await expect.poll(() => letter.status()).toMatchObject({ state: 'paused' });
    expect(await letter.status()).toMatchObject({ reason: expect.stringContaining(fault.why) });
    await expect.poll(() => letter.counts()).toEqual({ waiting: 30 });
    expect(smtp.hits).toBeLessThanOrEqual(16);
    expect(letter.logged.at(-1)?.message).toContain('The letter tea is paused: ');

    smtp.fault = undefined;
    letter.later(60);
    await letter.store.resumeLetter({ name: 'tea', at: letter.clock.now });
    letter.send(smtp.transport);
    await expect.poll(async () => (await letter.status())?.state).toBe('sent');
    expect(recipients(smtp)).toEqual(readers(30));
  });

  it.each(['EHLO', 'MAIL', 'RCPT', 'DATA', 'message'] as const)(
    'that drops the connection at %s gets the letter again later, and delivers it once',
    async (at) => {
      const smtp = await startFaultySmtp();
      smtp.fault = { at, what: 'drop' };
      const letter = await makeLetter(5);
      const sender = letter.send(smtp.transport);
      await expect.poll(() => letter.logged.map(({ message }) => message).join()).toContain('unavailable');
      smtp.fault = undefined;
      for (let i = 0; i < 3; i++) {
        await expect.poll(async () => (await letter.counts()).claimed ?? 0).toBeLessThanOrEqual(5);
        letter.later(16);
        sender.wake();
      }
      await expect.poll(async () => (await letter.status())?.state).toBe('sent');
      const { sent = 0, unknown = 0 } = await letter.counts();
      expect(sent + unknown).toBe(5);
      // When the end of the message has been written before the connection is known to be closed.
      if (at !== 'message') expect(unknown).toBe(0);
      expect(new Set(recipients(smtp)).size).toBe(sent);
      expect(smtp.received).toHaveLength(sent);
    },
  );

  it.each(['drop', 'stall'] as const)(
    'that accepts a letter but does not answer (%s) leaves one unknown, which is not sent again by itself',
    async (what) => {
      const smtp = await startFaultySmtp();
      smtp.fault = { at: 'reply', what };
      const letter = await makeLetter(1);
      const sender = letter.send({ ...smtp.transport, socketTimeout: 500 });
      await expect.poll(() => letter.counts()).toEqual({ unknown: 1 });
      smtp.fault = undefined;
      letter.later(60);
      sender.wake();
      await expect.poll(async () => (await letter.status())?.state).toBe('sent');
      expect(smtp.received).toHaveLength(1);

      await letter.store.resumeLetter({ name: 'tea', at: letter.clock.now, repeatUnknown: true });
      sender.wake();
      await expect.poll(() => letter.counts()).toEqual({ sent: 1 });
      expect(smtp.received).toHaveLength(2);
      expect(new Set(smtp.received.map(({ parsed }) => parsed.messageId)).size).toBe(1);
    },
  );

  it('that hangs blocks only its own connection until then', async () => {
    const smtp = await startSmtp({
      onRcptTo({ address }, _session, callback) {
        if (address !== 'reader2@example.com') callback();
      },
    });
    const letter = await makeLetter(30);
    letter.send(smtp.transport);
    await expect.poll(() => smtp.received.length).toBe(29);
  });
});

describe('pausing', () => {
  it('stops a letter, and resuming continues it', async () => {
    const smtp = await startSmtp();
    const letter = await makeLetter(4, { perHour: 60 });
    const sender = letter.send(smtp.transport);
    await expect.poll(() => letter.counts()).toEqual({ sent: 1, waiting: 3 });
    await letter.store.pauseLetter({ name: 'tea', at: letter.clock.now, reason: 'asked' });
    letter.later(10);
    sender.wake();
    await letter.store.resumeLetter({ name: 'tea', at: letter.clock.now });
    for (let i = 0; i < 3; i++) {
      letter.later(1);
      sender.wake();
      await expect.poll(() => smtp.received.length).toBeGreaterThanOrEqual(2 + i);
    }
    await expect.poll(() => recipients(smtp)).toEqual(readers(4));
  });
});

describe('closing', () => {
  it('finishes messages, returns the other people, and leaves nobody unknown', async () => {
    const smtp = await startSmtp();
    const letter = await makeLetter(80);
    const sender = letter.send(smtp.transport);
    await expect.poll(() => smtp.received.length).toBeGreaterThan(5);
    await sender.close();
    const { sent = 0, waiting = 0, ...others } = await letter.counts();
    expect(others).toEqual({});
    expect(sent + waiting).toBe(80);
    expect(smtp.received).toHaveLength(sent);
    letter.send(smtp.transport);
    await expect.poll(async () => (await letter.status())?.state).toBe('sent');
    expect(recipients(smtp)).toEqual(readers(80));
  });
});
