import { describe, expect, it } from 'vitest';
import { BEARER, NOW, reportedTo } from '../../testing/reported-to.js';

/** The fields of the documented examples, with our own data. */
const common = {
  MessageID: '3c1f5d0e-7a52-4b8e-9f14-6d2a90b7c381',
  ServerID: 7,
  MessageStream: 'broadcast',
  Tag: 'winter-tea',
  Metadata: {},
};
const bounce = (changes: object) => ({
  ...{ RecordType: 'Bounce', ...common, ID: 42, Type: 'HardBounce', TypeCode: 1, Name: 'Hard bounce' },
  ...{ Description: 'The server was unable to deliver your message (ex: unknown user, mailbox not found).' },
  ...{ Details: 'smtp;550 5.1.1 user unknown', Email: 'reader0@example.com' },
  ...{ From: 'newsletter@quietpine.example.com', BouncedAt: '2026-03-02T17:59:54.9070259Z' },
  ...{ DumpAvailable: true, Inactive: true, CanActivate: true, Subject: 'Winter tea' },
  ...changes,
});
const change = (changes: object) => ({
  ...{ RecordType: 'SubscriptionChange', ...common, ChangedAt: NOW, Recipient: 'reader0@example.com' },
  ...{ Origin: 'Recipient', SuppressSending: true, SuppressionReason: 'ManualSuppression' },
  ...changes,
});

describe('Postmark', () => {
  it.each([
    [bounce({}), 'bounced HardBounce'],
    [bounce({ Type: 'SoftBounce', TypeCode: 4096, Inactive: false }), 'confirmed'],
    [bounce({ Type: 'Blocked', TypeCode: 100006 }), 'confirmed'],
    [bounce({ Type: 'AutoResponder', TypeCode: 32 }), 'confirmed'],
    [bounce({ Type: 'constructor' }), 'confirmed'],
    [bounce({ RecordType: 'SpamComplaint', Type: 'SpamComplaint', TypeCode: 512 }), 'unsubscribed'],
    [change({}), 'unsubscribed'],
    // Whoever Postmark doesn't write to anymore gets no letters, also if only this kind of report is turned on.
    [change({ SuppressionReason: 'HardBounce' }), 'bounced HardBounce'],
    [change({ SuppressionReason: 'SpamComplaint' }), 'unsubscribed'],
    [change({ SuppressSending: false, SuppressionReason: null }), 'confirmed'],
    // Suppressed by the owner of the account, who knows about it.
    [change({ Origin: 'Customer', MessageID: null, Tag: null }), 'confirmed'],
  ])('reports %j', async (body, status) => {
    const { post, statuses } = await reportedTo();
    expect((await post('/postmark', body)).status).toBe(401);
    expect((await post('/postmark', body, BEARER)).status).toBe(200);
    expect((await statuses())[0]).toBe(status);
  });
});
