import { describe, expect, it } from 'vitest';
import { fc } from '../../../../../scripts/testing/random.mjs';
import { complaint } from '../../testing/returned-mail/complaint.js';
import { exchange, exim, gmail, qmail } from '../../testing/returned-mail/other-servers.js';
import { fromPerson, outOfOffice } from '../../testing/returned-mail/people.js';
import { postfix } from '../../testing/returned-mail/postfix.js';
import { RETURNED } from '../../testing/returned-mail/returned-email.js';
import { bounceKind } from './bounce-kind.js';
import { classifyMessage } from './classify.js';

const classify = (text: string) => classifyMessage(new TextEncoder().encode(text.replace(/\n/g, '\r\n')));

describe('a report of a mail server', () => {
  it.each([
    ['Postfix', postfix.hard(), 'hard', '5.1.1'],
    ['Postfix', postfix.full(), 'soft', '5.2.2'],
    ['Postfix', postfix.expired(), 'soft', '4.4.1'],
    ['Postfix', postfix.refused(), 'refused', '5.7.1'],
    ['Exim', exim(), 'hard', '550'],
    ['Exchange', exchange(), 'hard', '5.1.10'],
    ['Gmail', gmail(), 'hard', '5.1.1'],
    ['qmail', qmail(), 'hard', '5.1.1'],
  ])('of %s is understood, with the copy that it is about', async (_, message, kind, reason) => {
    const { clues, ...found } = await classify(message);
    expect(found).toMatchObject({ kind, reason });
    expect(clues.returnPaths).toContain(RETURNED.returnPath);
    expect(clues.messageIds).toContain(RETURNED.messageId.slice(1, -1));
    expect(clues.recipients).toContain(RETURNED.to);
  });

  it.each([
    ['delayed', postfix.delayed()],
    ['relayed', postfix.delivered()],
  ])('that an email was %s is not a bounce', async (action, message) => {
    expect(await classify(message)).toMatchObject({ kind: 'notice', reason: action });
  });

  it('with several recipients counts as the mildest, and is not a bounce if one of them got it', async () => {
    const second = (action: string, status: string) =>
      `Final-Recipient: rfc822; bea@mail.example.com\nAction: ${action}\nStatus: ${status}\n\n--4D2A11.1773144003/mx.quietpine.example.com\nContent-Description: Undelivered`;
    const split = '--4D2A11.1773144003/mx.quietpine.example.com\nContent-Description: Undelivered';
    const withSecond = (action: string, status: string) =>
      postfix.hard().replace(split, second(action, status));
    expect(await classify(withSecond('failed', '5.2.2'))).toMatchObject({ kind: 'soft', reason: '5.2.2' });
    expect(await classify(withSecond('delivered', '2.0.0'))).toMatchObject({ kind: 'notice' });
  });

  it.each([
    ['5.1.1', '550 5.1.1 unknown', 'hard', '5.1.1'],
    ['5.1.2', '', 'hard', '5.1.2'],
    ['5.4.4', 'Host or domain name not found', 'hard', '5.4.4'],
    ['5.4.1', '550 5.4.1 Recipient address rejected: Access denied.', 'hard', '5.4.1'],
    ['5.2.1', '550 5.2.1 mailbox disabled', 'hard', '5.2.1'],
    ['5.0.0', '550 5.1.1 no', 'hard', '5.1.1'],
    ['5.7.1', '550 5.7.1 <ada@example.com>: user unknown', 'hard', '5.7.1'],
    [undefined, '550 Requested action not taken: mailbox unavailable', 'hard', '550'],
    [undefined, "554 delivery error: This user doesn't have an example.com account", 'hard', '554'],
    ['5.3.4', '552 5.3.4 Message too big for system', 'soft', '5.3.4'],
    ['5.6.0', '554 5.6.0 not like this', 'soft', '5.6.0'],
    ['5.0.0', '', 'soft', '5.0.0'],
    ['4.4.7', '#550 4.4.7 QUEUE.Expired; message expired', 'soft', '4.4.7'],
    [undefined, '552 The mailbox of <user-unknown@example.com> is full', 'soft', '552'],
    ['4.4.7', '421 4.7.0 [TS01] Messages temporarily deferred due to user complaints', 'refused', '4.7.0'],
    ['5.1.8', '550 5.1.8 <news@example.com>: Sender address rejected: Domain not found', 'refused', '5.1.8'],
    ['5.7.26', '550 5.7.26 Unauthenticated email is not accepted due to DMARC policy', 'refused', '5.7.26'],
    ['5.7.1', '550 5.7.1 Relaying denied', 'refused', '5.7.1'],
  ])('with the code %s and the answer %j is %s', (status, answer, kind, reason) => {
    expect(bounceKind(status, answer)).toEqual({ kind, reason });
  });
});

describe('a complaint', () => {
  it.each([
    ['abuse', 'complaint'],
    ['fraud', 'complaint'],
    ['other', 'complaint'],
    ['constructor', 'complaint'],
    ['not-spam', 'notice'],
    ['auth-failure', 'notice'],
    ['opt-out', 'unsubscribe'],
  ])('of the type %s is a %s', async (type, kind) => {
    const { clues, ...found } = await classify(complaint(RETURNED, type));
    expect(found).toMatchObject({ kind, reason: type });
    expect(clues.returnPaths).toContain(RETURNED.returnPath);
    expect(clues.messageIds).toEqual([RETURNED.messageId.slice(1, -1)]);
    expect(clues.recipients).toContain(RETURNED.to);
  });
});

describe('a message from a person', () => {
  it.each([
    ['unsubscribe', ''],
    ['Re: Winter tea', 'Remove me!\n\n> Tea.'],
    ['Re: Winter tea', '\nPlease unsubscribe me.\n\nAda'],
    ['AW: Wintertee', 'Bitte abmelden'],
    ['Re: Thé', 'Veuillez me désabonner.'],
    ['Re: Té', '¡Darme de baja!'],
    ['Re: 茶', '退订'],
    ['شاي', 'إلغاء الاشتراك'],
  ])('with the subject %j and the text %j asks to leave', async (subject, text) => {
    const encoded = /^[\x20-\x7e]*$/.test(subject)
      ? subject
      : `=?utf-8?B?${Buffer.from(subject).toString('base64')}?=`;
    const found = await classify(fromPerson(encoded, text, { reply: RETURNED.messageId }));
    expect(found).toMatchObject({ kind: 'unsubscribe' });
    expect(found.clues.messageIds).toEqual([RETURNED.messageId.slice(1, -1)]);
    expect(found.clues.recipients).toContain(RETURNED.to);
  });

  it.each([
    ['Re: Winter tea', 'How do I unsubscribe my colleague?'],
    ['Re: Winter tea', 'Lovely!\n\n> Unsubscribe'],
    ['Question', 'I never want to unsubscribe.'],
    ['', ''],
  ])('with the subject %j and the text %j is not understood', async (subject, text) => {
    expect(await classify(fromPerson(subject, text))).toMatchObject({ kind: 'unknown' });
  });

  it.each([
    outOfOffice(),
    fromPerson('Automatische Antwort: Wintertee', 'Ich bin im Urlaub.'),
    fromPerson('Réponse automatique : Thé', 'Absent'),
  ])('who is away counts as an automatic reply, whatever it says: %#', async (message) => {
    expect(await classify(message)).toMatchObject({ kind: 'auto-reply' });
  });

  it('that only looks like a bounce is not one', async () => {
    expect(await classify(fromPerson('failure notice', 'Your oven has failed.'))).toMatchObject({
      kind: 'unknown',
    });
  });
});

it('never has an address in its reason', async () => {
  for (const message of [
    ...Object.values(postfix).map((make) => make()),
    exim(),
    exchange(),
    gmail(),
    qmail(),
  ]) {
    expect((await classify(message)).reason).not.toMatch(/@/);
  }
});

it('reads the beginning of a message of any size, and does not take long', async () => {
  const long = `${postfix.hard()}${'x'.repeat(3_000_000)}`;
  expect(await classify(long)).toMatchObject({ kind: 'hard' });
  const hostile = `Subject: ${'<'.repeat(200_000)}\nTo: ${'a@'.repeat(100_000)}\n\n${'550 '.repeat(300_000)}`;
  expect(await classify(hostile)).toMatchObject({ kind: 'unknown' });
});

it('reads a message up to its 20,000th line, because each takes long to parse', async () => {
  const report = (lines: number) => postfix.hard().replace('\n\n', `\n\n${'\n'.repeat(lines)}`);
  expect(await classify(report(15_000))).toMatchObject({ kind: 'hard' });
  expect(await classify(report(25_000))).toMatchObject({ kind: 'soft' });
});

it('never fails, whatever it is given', async () => {
  const samples = [postfix.hard(), exim(), gmail(), qmail(), complaint(), outOfOffice()];
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc
          .tuple(fc.constantFrom(...samples), fc.nat(4000), fc.nat(4000), fc.string())
          .map(([text, from, length, inserted]) =>
            new TextEncoder().encode(text.slice(0, from) + inserted + text.slice(from + length)),
          ),
      ),
      async (raw) => {
        const { kind, reason, clues } = await classifyMessage(raw);
        expect(kind).toBeTypeOf('string');
        expect(reason.length).toBeLessThan(40);
        expect(clues.recipients.length).toBeLessThanOrEqual(50);
      },
    ),
    { numRuns: 200 },
  );
});
