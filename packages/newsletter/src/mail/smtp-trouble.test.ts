import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Fault, startFaultySmtp } from '../testing/faulty-smtp.js';
import { refusal, startSmtp } from '../testing/smtp.js';
import { makeWorld, rows, type World } from '../testing/world.js';
import { smtpMailer } from './smtp.js';

const from = 'newsletter@quietpine.example.com';
const patience = { connectionTimeout: 300, greetingTimeout: 300, socketTimeout: 300 };

const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);
beforeEach(() => {
  process.on('unhandledRejection', note);
});
afterEach(() => {
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});

/** Retries two minutes later, in a process with longer timeouts, because a busy machine is slow. */
async function recovered({ store, clock }: World, transport: object): Promise<void> {
  const later = await makeWorld({ store, mailer: smtpMailer({ ...transport, from }) });
  later.clock.now = new Date(clock.now.getTime() + 2 * 60_000);
  await later.signUp('wake@example.com');
}

const recipients = (smtp: { received: { envelope: { to: string[] } }[] }) =>
  smtp.received.map(({ envelope }) => envelope.to[0]).sort();

describe('an email is retried and arrives once', () => {
  const faults: Fault[] = [
    { at: 'greeting', what: '421 4.3.2 come back later' },
    { at: 'greeting', what: '554 5.3.2 no mail today' },
    { at: 'EHLO', what: '421 4.3.2 going down' },
    { at: 'MAIL', what: '451 4.3.0 not now' },
    { at: 'MAIL', what: '550 5.7.1 who are you' },
    { at: 'RCPT', what: '450 4.2.0 willow@example.com is greylisted' },
    { at: 'RCPT', what: '554 5.7.1 <willow@example.com>: Relay access denied' },
    { at: 'RCPT', what: '553 5.7.1 <news@example.com>: Sender address rejected: not owned by user willow' },
    { at: 'RCPT', what: '550 5.4.5 Daily user sending limit exceeded' },
    { at: 'DATA', what: '550 5.4.5 Daily user sending limit exceeded' },
    { at: 'message', what: '554 5.7.1 looks like spam, willow@example.com' },
    { at: 'DATA', what: '451 4.3.0 not now' },
    { at: 'message', what: '452 4.3.1 disk full' },
    ...(['greeting', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'message'] as const).flatMap((at) => [
      { at, what: 'stall' } as const,
      { at, what: 'drop' } as const,
    ]),
  ];
  it.each(faults)('after “$what” at $at', async (fault) => {
    const smtp = await startFaultySmtp();
    const world = await makeWorld({ mailer: smtpMailer({ ...smtp.transport, ...patience, from }) });
    smtp.fault = fault;
    await world.signUp('willow@example.com');
    await expect.poll(() => world.logged.length).toBe(1);
    expect(world.logged[0]).toMatchObject({ level: 'warn', message: expect.stringContaining('attempt 1') });
    expect(JSON.stringify(world.logged)).not.toMatch(/willow|example\.com|greylisted/);
    expect(await world.mails()).toMatchObject([{ state: 'waiting' }]);

    smtp.fault = undefined;
    await recovered(world, smtp.transport);
    await expect.poll(async () => (await world.mails()).map(({ state }) => state)).toEqual(['sent', 'sent']);
    expect(recipients(smtp)).toEqual(['wake@example.com', 'willow@example.com']);
  });
});

describe('an email is given up, and its text is deleted', () => {
  it.each<Fault>([
    { at: 'RCPT', what: '550 5.1.1 no such user here: willow' },
    { at: 'DATA', what: '554 5.6.0 not like this' },
    { at: 'RCPT', what: '553 5.1.3 invalid address: willow@example.com' },
    { at: 'message', what: '554 5.6.0 not like this, willow@example.com' },
  ])('after “$what” at $at', async (fault) => {
    const smtp = await startFaultySmtp();
    const world = await makeWorld({ mailer: smtpMailer({ ...smtp.transport, from }) });
    smtp.fault = fault;
    await world.signUp('willow@example.com');
    await expect.poll(() => world.mails()).toMatchObject([{ state: 'failed', text: undefined }]);
    const code = fault.what.split(' ').slice(0, 2).join(' ');
    expect(world.logged).toMatchObject([{ level: 'error', message: expect.stringContaining(code) }]);
    expect(JSON.stringify(world.logged)).not.toMatch(/willow|example\.com/);
  });
});

describe('a rejection of the sender', () => {
  it('is explained in the log and the list, and pauses the outbox when it would hit every email', async () => {
    const smtp = await startFaultySmtp();
    const world = await makeWorld({ mailer: smtpMailer({ ...smtp.transport, from }) });
    smtp.fault = { at: 'RCPT', what: '554 5.7.1 <willow@example.com>: Relay access denied' };
    for (const name of ['a', 'b', 'c']) await world.signUp(`${name}@example.com`);
    await expect
      .poll(() => world.logged.map(({ message }) => message))
      .toContainEqual(expect.stringContaining('The mail server is unavailable'));
    expect(world.logged[0]).toMatchObject({
      level: 'warn',
      message: expect.stringContaining('your mail server does not forward email for you (E'),
    });
    const failures = await rows(world.url, 'SELECT last_failure FROM mails WHERE last_failure IS NOT NULL');
    expect(failures[0]?.last_failure).toContain('your mail server does not forward email for you');
  });

  it('by the recipient’s server alone does not delay the others', async () => {
    const smtp = await startSmtp({
      onRcptTo({ address }, _session, callback) {
        callback(address.startsWith('blocking') ? refusal('5.7.1 blocked using bl.example.net', 554) : null);
      },
    });
    const world = await makeWorld({ mailer: smtpMailer({ ...smtp.transport, from }) });
    for (let i = 0; i < 6; i++) await world.signUp(`blocking${i}@example.com`);
    await world.signUp('willow@example.com');
    await expect.poll(() => recipients(smtp)).toEqual(['willow@example.com']);
    expect((await world.mails()).filter(({ state }) => state === 'failed')).toEqual([]);
  });
});

describe('the only case in which an email arrives twice', () => {
  /** Sends an email whose reply gets lost. On a busy machine, an attempt can end before the server has the email. */
  async function replyLost(what: 'stall' | 'drop') {
    for (;;) {
      const smtp = await startFaultySmtp();
      const world = await makeWorld({ mailer: smtpMailer({ ...smtp.transport, ...patience, from }) });
      smtp.fault = { at: 'reply', what };
      await world.signUp('willow@example.com');
      await expect.poll(() => world.logged.length).toBe(1);
      if (smtp.hits > 0) return { smtp, world };
    }
  }

  it.each([{ what: 'stall' }, { what: 'drop' }] as const)(
    'is a server that accepts it, but whose reply gets lost ($what); both have the same Message-ID',
    async ({ what }) => {
      const { smtp, world } = await replyLost(what);
      smtp.fault = undefined;
      await recovered(world, smtp.transport);
      await expect.poll(async () => (await world.mails())[1]?.state).toBe('sent');
      const twice = smtp.received.filter(({ envelope }) => envelope.to[0] === 'willow@example.com');
      expect(twice).toHaveLength(2);
      expect(new Set(twice.map(({ parsed }) => parsed.messageId)).size).toBe(1);
    },
  );
});

describe('other emails do not wait', () => {
  it('for a recipient whose server never responds', async () => {
    const smtp = await startSmtp({
      onRcptTo({ address }, _session, callback) {
        if (address !== 'tarpit@example.com') callback();
      },
    });
    const world = await makeWorld({ mailer: smtpMailer({ ...smtp.transport, from }) });
    await world.signUp('tarpit@example.com');
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) await world.signUp(`${name}@example.com`);
    await expect.poll(() => smtp.received.length).toBe(6);
    expect((await world.mails()).map(({ state }) => state)).toContain('waiting');
  });

  it('for recipients who are rejected, temporarily or permanently', async () => {
    const smtp = await startSmtp({
      onRcptTo({ address }, _session, callback) {
        if (address.startsWith('full')) callback(refusal('4.2.2 over quota', 452));
        else if (address.startsWith('gone')) callback(refusal('5.1.1 no such user', 550));
        else callback();
      },
    });
    const world = await makeWorld({ mailer: smtpMailer({ ...smtp.transport, from }) });
    for (const name of ['full1', 'full2', 'full3', 'full4', 'gone1', 'gone2', 'gone3', 'gone4', 'willow']) {
      await world.signUp(`${name}@example.com`);
    }
    await expect.poll(() => recipients(smtp)).toEqual(['willow@example.com']);
  });
});

describe('a server that is down', () => {
  it('gets no emails after three failures, then a single one', async () => {
    const smtp = await startFaultySmtp();
    const world = await makeWorld({ mailer: smtpMailer({ ...smtp.transport, from, maxRequeues: 0 }) });
    smtp.fault = { at: 'greeting', what: '554 5.3.2 closed' };
    for (let index = 0; index < 12; index += 1) await world.signUp(`reader${index}@example.com`);
    await expect
      .poll(() => world.logged.some(({ message }) => message.includes('mail server is unavailable')))
      .toBe(true);
    // Attempts that were already running end too.
    const failures = () => world.logged.filter(({ message }) => message.includes('failed on attempt')).length;
    await expect
      .poll(async () => (await rows(world.url, 'SELECT * FROM mails WHERE attempts > 0')).length - failures())
      .toBe(0);
    const before = smtp.hits;
    expect(before).toBeLessThanOrEqual(6);

    world.later(5);
    await world.signUp('wake@example.com');
    await expect.poll(() => smtp.hits).toBe(before + 1);

    smtp.fault = undefined;
    for (let round = 0; round < 3; round += 1) {
      world.later(16);
      await world.signUp(`wake${round}@example.com`);
    }
    await expect.poll(() => new Set(recipients(smtp)).size).toBe(16);
    expect(smtp.received).toHaveLength(16);
  });
});

describe('a server', () => {
  it('that requires STARTTLS and a login gets both', async () => {
    const users: (string | undefined)[] = [];
    const smtp = await startSmtp({
      authOptional: false,
      disabledCommands: [],
      onAuth({ username, password }, session, callback) {
        users.push(`${username} ${session.secure}`);
        callback(password === 'right' ? null : refusal('5.7.8 wrong password', 535), { user: username });
      },
    });
    const { host, port } = smtp.transport;
    const transport = { host, port, requireTLS: true, tls: { rejectUnauthorized: false }, from };
    const world = await makeWorld({
      mailer: smtpMailer({ ...transport, auth: { user: 'news', pass: 'right' } }),
    });
    await world.signUp('willow@example.com');
    await expect.poll(() => smtp.received.length).toBe(1);
    expect(users).toEqual(['news true']);

    const wrong = await makeWorld({
      mailer: smtpMailer({ ...transport, auth: { user: 'news', pass: 'secret-but-wrong' } }),
    });
    await wrong.signUp('willow@example.com');
    await expect.poll(() => wrong.logged.length).toBe(1);
    expect(wrong.logged[0]?.message).toContain('EAUTH at AUTH PLAIN with 535 5.7.8');
    expect(JSON.stringify(wrong.logged)).not.toContain('secret');
    expect(await wrong.mails()).toMatchObject([{ state: 'waiting' }]);
  });

  it('with an untrusted certificate gets no email and no password', async () => {
    const users: string[] = [];
    const smtp = await startSmtp({
      disabledCommands: [],
      onAuth: ({ username }, _session, callback) => {
        users.push(String(username));
        callback(null, { user: username });
      },
    });
    const { host, port } = smtp.transport;
    const world = await makeWorld({
      mailer: smtpMailer({ host, port, requireTLS: true, auth: { user: 'news', pass: 'right' }, from }),
    });
    await world.signUp('willow@example.com');
    await expect.poll(() => world.logged.length).toBe(1);
    expect(users).toEqual([]);
    expect(smtp.received).toEqual([]);
  });

  it('gets many emails over a few connections', async () => {
    const smtp = await startFaultySmtp();
    const world = await makeWorld({ mailer: smtpMailer({ ...smtp.transport, from }) });
    await Promise.all(Array.from({ length: 30 }, (_, index) => world.signUp(`reader${index}@example.com`)));
    await expect.poll(() => smtp.received.length).toBe(30);
    expect(smtp.connections).toBeLessThanOrEqual(4);
    expect(new Set(recipients(smtp)).size).toBe(30);
  });
});
