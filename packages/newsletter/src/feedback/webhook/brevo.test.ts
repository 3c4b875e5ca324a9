import { describe, expect, it } from 'vitest';
import { BEARER, reportedTo, SECONDS } from '../../testing/reported-to.js';

/** The fields of the documented examples, with our own data. */
const report = (changes: object) => ({
  email: 'reader0@example.com',
  id: 31,
  date: '2026-03-02 19:00:00',
  ts: SECONDS,
  'message-id': '<202603021800.4711@relay.quietpine.example.com>',
  ts_event: SECONDS,
  subject: 'Winter tea',
  'X-Mailin-custom': '',
  sending_ip: '192.0.2.10',
  ts_epoch: SECONDS * 1000,
  template_id: 0,
  tags: [],
  ...changes,
});

describe('Brevo', () => {
  it.each([
    [{ event: 'hard_bounce', reason: '550 5.1.1 user unknown' }, 'bounced 5.1.1'],
    [{ event: 'hard_bounce', reason: ' RecipientError: 550 5.5.0 mailbox unavailable.' }, 'bounced 5.5.0'],
    [{ event: 'hard_bounce', reason: '554 5.7.1 blocked by a blacklist' }, 'confirmed'],
    [{ event: 'invalid_email' }, 'bounced invalid_email'],
    [{ event: 'soft_bounce', reason: '452 4.2.2 mailbox full' }, 'confirmed'],
    [{ event: 'soft_bounce', reason: 'undefined Unable to find MX of domain example.com' }, 'confirmed'],
    [{ event: 'deferred' }, 'confirmed'],
    [{ event: 'error' }, 'confirmed'],
    [{ event: 'blocked' }, 'confirmed'],
    // Its documentation has two names for these.
    [{ event: 'spam' }, 'unsubscribed'],
    [{ event: 'complaint' }, 'unsubscribed'],
    [{ event: 'unsubscribed' }, 'unsubscribed'],
    [{ event: 'unsubscribe' }, 'unsubscribed'],
  ])('reports %j', async (changes, status) => {
    const { post, statuses } = await reportedTo();
    expect((await post('/brevo', report(changes))).status).toBe(401);
    expect((await post('/brevo', report(changes), BEARER)).status).toBe(200);
    expect((await statuses())[0]).toBe(status);
  });

  it('may report several events at once', async () => {
    const { post, statuses } = await reportedTo();
    const batch = [report({ event: 'spam' }), report({ event: 'hard_bounce', email: 'reader1@example.com' })];
    expect((await post('/brevo', batch, BEARER)).json).toEqual({
      ...{ outcome: 'received', recorded: 2, ignored: 0 },
    });
    expect(await statuses()).toEqual(['unsubscribed', 'bounced hard_bounce', 'confirmed']);
  });

  it.each([
    ['east', 14 * 60 * 60],
    ['west', -12 * 60 * 60],
  ])('accepts times in the time zone of an account far in the %s', async (_, offset) => {
    const { post, statuses } = await reportedTo();
    await post('/brevo', report({ event: 'spam', ts_event: SECONDS + offset }), BEARER);
    expect((await statuses())[0]).toBe('unsubscribed');
  });

  it('ignores what is more than three days old', async () => {
    const { post, statuses } = await reportedTo();
    await post('/brevo', report({ event: 'spam', ts_event: SECONDS - 4 * 24 * 60 * 60 }), BEARER);
    expect((await statuses())[0]).toBe('confirmed');
  });
});
