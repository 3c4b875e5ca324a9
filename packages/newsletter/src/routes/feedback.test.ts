import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fc } from '../../../../scripts/testing/random.mjs';
import { TEST_CERTIFICATE, TEST_KEY } from '../testing/certificate.js';
import { addReaders, TEA } from '../testing/letters.js';
import { makeWorld, temporaryStore } from '../testing/world.js';

const SECRET = 'a-secret-of-more-than-32-characters';
const MAILGUN_KEY = 'a signing key';
const TOPIC = 'arn:aws:sns:us-east-1:123456789012:bounces';
const CERTIFICATE_URL = 'https://sns.us-east-1.amazonaws.com/SimpleNotificationService-1.pem';
const BEARER = { authorization: `Bearer ${SECRET}` };
const NOW = '2026-03-02T18:00:00.000Z';
const SECONDS = Date.parse(NOW) / 1000;

/** An endpoint that all services report to, and a list of readers who have got a letter. */
async function reportedTo() {
  const requests: string[] = [];
  const { store } = await temporaryStore();
  const world = await makeWorld({
    store,
    feedbackWebhook: {
      ...{ secret: SECRET, mailgunSigningKey: MAILGUN_KEY, snsTopicArn: TOPIC },
      fetch: async (url) => {
        requests.push(String(url));
        return new Response(TEST_CERTIFICATE);
      },
    },
  });
  await addReaders(store, 3, world.clock.now);
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const response = await world.request(`/newsletter/bounces${path}`, {
      method: 'POST',
      headers,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: response.status, json: await response.json() };
  };
  const statuses = async () =>
    (await store.listSubscribers({ limit: 9 })).map(({ status, bounce }) =>
      bounce ? `${status} ${bounce.reason}` : status,
    );
  return { ...world, store, post, statuses, requests };
}

const event = (changes: object = {}) => ({
  ...{ id: '1', type: 'hard', email: 'reader0@example.com', reason: '5.1.1', at: NOW },
  ...changes,
});

describe('the generic form', () => {
  it('takes several events at once, and counts each once', async () => {
    const { post, statuses } = await reportedTo();
    const body = {
      events: [
        event(),
        event({ id: '2', type: 'complaint', email: 'READER1@example.com' }),
        event({ id: '3', email: 'nobody@example.com' }),
      ],
    };
    expect(await post('', body, BEARER)).toEqual({
      status: 200,
      json: { outcome: 'received', recorded: 2, ignored: 1 },
    });
    expect(await statuses()).toEqual(['bounced 5.1.1', 'unsubscribed', 'confirmed']);
    expect((await post('', body, BEARER)).json).toEqual({ outcome: 'received', recorded: 0, ignored: 3 });
  });

  it('accepts the secret as a password, and nothing without it', async () => {
    const { post, statuses } = await reportedTo();
    const basic = (text: string) => ({ authorization: `Basic ${btoa(text)}` });
    for (const headers of [
      {},
      { authorization: SECRET },
      { authorization: 'Bearer x' },
      basic('user:x'),
      basic(''),
    ]) {
      expect(await post('', { events: [event()] }, headers as Record<string, string>)).toMatchObject({
        status: 401,
        json: { problem: 'unauthorized' },
      });
    }
    expect(await statuses()).toEqual(['confirmed', 'confirmed', 'confirmed']);
    expect((await post('', { events: [event()] }, basic(`user:${SECRET}`))).status).toBe(200);
  });

  it('ignores events that are too old or in the future, so that none can be replayed', async () => {
    const { post } = await reportedTo();
    const events = [
      event({ id: '1', at: '2026-02-27T17:59:00Z' }),
      event({ id: '2', at: '2026-03-02T18:11:00Z' }),
    ];
    expect((await post('', { events }, BEARER)).json).toMatchObject({ recorded: 0, ignored: 2 });
  });

  it.each([
    '{',
    '[]',
    '{}',
    '{"events":[{}]}',
    { events: [event({ type: 'open' })] },
    { events: [event({ email: 'reader0' })] },
    { events: [event({ at: 'yesterday' })] },
  ])('answers with 400 to %j', async (body) => {
    const { post } = await reportedTo();
    expect(await post('', body, { ...BEARER, accept: 'application/json' })).toMatchObject({
      status: 400,
      json: { problem: 'malformed' },
    });
  });

  it('reads no more than 256 kB', async () => {
    const { post } = await reportedTo();
    const headers = { ...BEARER, accept: 'application/json' };
    expect((await post('', ' '.repeat(256 * 1024), headers)).status).toBe(400);
    expect((await post('', ' '.repeat(256 * 1024 + 1), headers)).status).toBe(413);
  });
});

it('has no routes unless a secret is set, and takes only POST', async () => {
  const { get } = await makeWorld();
  for (const path of ['', '/postmark', '/brevo', '/mailgun', '/ses']) {
    expect((await get(`/newsletter/bounces${path}`)).status).toBe(404);
  }
  const response = await (await reportedTo()).get('/newsletter/bounces');
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  await expect(makeWorld({ feedbackWebhook: { secret: 'short' } })).rejects.toThrow('at least 32 characters');
});

const MAILGUN_EVENT = {
  event: 'failed',
  severity: 'permanent',
  id: 'G9Bn5sl1TC6nu79C8C0bwg',
  reason: 'generic',
  recipient: 'reader0@example.com',
  'delivery-status': {
    code: 550,
    'enhanced-code': '5.1.1',
    message: '5.1.1 The email account does not exist',
  },
  message: { headers: { 'message-id': 'x@quietpine.example.com' } },
};

function mailgun(
  changes: object = {},
  { key = MAILGUN_KEY, token = 'a'.repeat(50), timestamp = String(SECONDS) } = {},
) {
  const signature = createHmac('sha256', key).update(`${timestamp}${token}`).digest('hex');
  return { signature: { timestamp, token, signature }, 'event-data': { ...MAILGUN_EVENT, ...changes } };
}

describe('Mailgun', () => {
  it.each([
    [{}, 'bounced 5.1.1'],
    [{ 'delivery-status': { code: 552, message: 'mailbox full' } }, 'confirmed'],
    [{ severity: 'temporary' }, 'confirmed'],
    [{ reason: 'suppress-bounce' }, 'bounced suppressed'],
    [{ event: 'complained' }, 'unsubscribed'],
    [{ event: 'unsubscribed' }, 'unsubscribed'],
    [{ event: 'opened' }, 'confirmed'],
  ])('reports %j', async (changes, status) => {
    const { post, statuses } = await reportedTo();
    expect((await post('/mailgun', mailgun(changes))).status).toBe(200);
    expect((await statuses())[0]).toBe(status);
  });

  it('must sign, with a recent time, and each signature counts once', async () => {
    const { post, statuses } = await reportedTo();
    expect((await post('/mailgun', mailgun({}, { key: 'another' }))).status).toBe(401);
    expect((await post('/mailgun', { 'event-data': MAILGUN_EVENT })).status).toBe(401);
    const old = mailgun({}, { timestamp: String(SECONDS - 4 * 24 * 60 * 60) });
    expect((await post('/mailgun', old)).json).toMatchObject({ recorded: 0 });
    expect((await post('/mailgun', mailgun())).json).toMatchObject({ recorded: 1 });
    const changed = mailgun({ recipient: 'reader1@example.com' });
    expect((await post('/mailgun', changed)).json).toMatchObject({ recorded: 0 });
    expect(await statuses()).toEqual(['bounced 5.1.1', 'confirmed', 'confirmed']);
  });
});

describe('Postmark', () => {
  const bounce = (changes: object) => ({
    ...{ RecordType: 'Bounce', ID: 42, Type: 'HardBounce', TypeCode: 1, Email: 'reader0@example.com' },
    ...{ MessageID: '883953f4-6105-42a2-a16a-77a8eac79483', BouncedAt: NOW, Description: 'unknown user' },
    ...changes,
  });
  const change = { RecordType: 'SubscriptionChange', Recipient: 'reader0@example.com', ChangedAt: NOW };

  it.each([
    [bounce({}), 'bounced HardBounce'],
    [bounce({ Type: 'SoftBounce' }), 'confirmed'],
    [bounce({ Type: 'Blocked' }), 'confirmed'],
    [bounce({ Type: 'AutoResponder' }), 'confirmed'],
    [bounce({ Type: 'constructor' }), 'confirmed'],
    [bounce({ RecordType: 'SpamComplaint', Type: 'SpamComplaint' }), 'unsubscribed'],
    [
      { ...change, SuppressSending: true, Origin: 'Recipient', SuppressionReason: 'ManualSuppression' },
      'unsubscribed',
    ],
    [{ ...change, SuppressSending: true, Origin: 'Recipient', SuppressionReason: 'HardBounce' }, 'confirmed'],
    [{ ...change, SuppressSending: false, Origin: 'Recipient', SuppressionReason: null }, 'confirmed'],
  ])('reports %j', async (body, status) => {
    const { post, statuses } = await reportedTo();
    expect((await post('/postmark', body)).status).toBe(401);
    expect((await post('/postmark', body, BEARER)).status).toBe(200);
    expect((await statuses())[0]).toBe(status);
  });
});

describe('Brevo', () => {
  it.each([
    [{ event: 'hard_bounce', reason: '550 5.1.1 user unknown' }, 'bounced 5.1.1'],
    [{ event: 'hard_bounce', reason: '554 5.7.1 blocked by a blacklist' }, 'confirmed'],
    [{ event: 'invalid_email' }, 'bounced invalid_email'],
    [{ event: 'soft_bounce', reason: '452 4.2.2 mailbox full' }, 'confirmed'],
    [{ event: 'deferred' }, 'confirmed'],
    [{ event: 'blocked' }, 'confirmed'],
    [{ event: 'spam' }, 'unsubscribed'],
    [{ event: 'unsubscribed' }, 'unsubscribed'],
  ])('reports %j', async (changes, status) => {
    const { post, statuses } = await reportedTo();
    const body = {
      email: 'reader0@example.com',
      id: 1,
      'message-id': '<1@x>',
      ts_event: SECONDS,
      ...changes,
    };
    expect((await post('/brevo', body)).status).toBe(401);
    expect((await post('/brevo', body, BEARER)).status).toBe(200);
    expect((await statuses())[0]).toBe(status);
  });
});

function sns(message: object | string, changes: Record<string, string> = {}, key = TEST_KEY) {
  const body: Record<string, string> = {
    Type: 'Notification',
    MessageId: '22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324',
    TopicArn: TOPIC,
    Message: typeof message === 'string' ? message : JSON.stringify(message),
    Timestamp: NOW,
    SignatureVersion: '2',
    SigningCertURL: CERTIFICATE_URL,
    ...changes,
  };
  const fields =
    body.Type === 'Notification'
      ? ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type']
      : ['Message', 'MessageId', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type'];
  const signed = fields
    .flatMap((name) => (body[name] === undefined ? [] : [`${name}\n${body[name]}\n`]))
    .join('');
  const algorithm = body.SignatureVersion === '1' ? 'RSA-SHA1' : 'RSA-SHA256';
  return { ...body, Signature: createSign(algorithm).update(signed).sign(key, 'base64') };
}

describe('Amazon SES', () => {
  const bounce = (changes: object, recipient: object = {}) => ({
    notificationType: 'Bounce',
    bounce: {
      ...{ bounceType: 'Permanent', bounceSubType: 'General', timestamp: NOW },
      bouncedRecipients: [{ emailAddress: 'reader0@example.com', ...recipient }],
      ...changes,
    },
    mail: { source: 'newsletter@quietpine.example.com' },
  });
  const complaint = (changes: object) => ({
    eventType: 'Complaint',
    complaint: { complainedRecipients: [{ emailAddress: 'reader0@example.com' }], ...changes },
  });

  it.each([
    [bounce({}, { status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' }), 'bounced 5.1.1'],
    [bounce({}), 'bounced General'],
    [bounce({}, { status: '5.7.1', diagnosticCode: 'smtp; 554 5.7.1 on a blacklist' }), 'confirmed'],
    [bounce({ bounceType: 'Transient', bounceSubType: 'MailboxFull' }), 'confirmed'],
    [bounce({ bounceType: 'Transient' }), 'confirmed'],
    [complaint({ complaintFeedbackType: 'abuse' }), 'unsubscribed'],
    [complaint({}), 'unsubscribed'],
    [complaint({ complaintFeedbackType: 'not-spam' }), 'confirmed'],
    [{ eventType: 'Open' }, 'confirmed'],
    ['Successfully validated SNS topic for Amazon SES event publishing.', 'confirmed'],
  ])('reports %j', async (message, status) => {
    const { post, statuses } = await reportedTo();
    expect((await post('/ses', sns(message), { 'content-type': 'text/plain' })).status).toBe(200);
    expect((await statuses())[0]).toBe(status);
  });

  it('must sign, in the name of the topic, with a certificate from Amazon', async () => {
    const { post, statuses, requests } = await reportedTo();
    const message = bounce({});
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
      type: 'pkcs8',
      format: 'pem',
    });
    for (const body of [
      sns(message, {}, String(other)),
      { ...sns(message), Message: JSON.stringify(complaint({})) },
      sns(message, { TopicArn: `${TOPIC}-of-somebody-else` }),
      sns(message, { Type: 'UnsubscribeConfirmation' }),
      { ...sns(message), SignatureVersion: '3' },
    ]) {
      expect((await post('/ses', body)).status).toBe(401);
    }
    const fetched = requests.length;
    for (const url of [
      'https://sns.us-east-1.amazonaws.com.evil.example.com/a.pem',
      'http://sns.us-east-1.amazonaws.com/a.pem',
      'https://sns.us-east-1.amazonaws.com:8443/a.pem',
      'https://user@evil.example.com/sns.us-east-1.amazonaws.com/a.pem',
      'https://sns.us-east-1.amazonaws.com/a.txt',
      'file:///etc/passwd',
    ]) {
      expect((await post('/ses', sns(message, { SigningCertURL: url }))).status).toBe(401);
    }
    expect(requests).toHaveLength(fetched);
    expect(await statuses()).toEqual(['confirmed', 'confirmed', 'confirmed']);
    expect((await post('/ses', sns(message, { SignatureVersion: '1' }))).json).toMatchObject({ recorded: 1 });
    // The certificate is fetched once.
    expect(new Set(requests)).toEqual(new Set([CERTIFICATE_URL]));
    expect(requests).toHaveLength(1);
  });

  it('has its subscription confirmed, if it signs it', async () => {
    const { post, requests } = await reportedTo();
    const url = 'https://sns.us-east-1.amazonaws.com/?Action=ConfirmSubscription&Token=abc';
    const type = { Type: 'SubscriptionConfirmation', Token: 'abc' };
    expect((await post('/ses', sns('Confirm', { ...type, SubscribeURL: url }))).status).toBe(200);
    expect(requests).toEqual([CERTIFICATE_URL, url]);
    await post('/ses', sns('Confirm', { ...type, SubscribeURL: 'https://evil.example.com/' }));
    await post('/ses', { ...sns('Confirm', { ...type, SubscribeURL: url }), Signature: 'x' });
    expect(requests).toHaveLength(2);
  });
});

it('belongs to the last letter, and ends up in its counts', async () => {
  const { post, store, clock } = await reportedTo();
  await store.addLetter({ content: TEA, at: clock.now });
  const [letter] = await store.openLetters(clock.now);
  const claim = { sender: 'one', at: clock.now, leaseMs: 60_000, held: [] };
  const links = [0, 1, 2].map((i) => ({
    unsubscribeTokenHash: `leave${i}`,
    manage: { tokenHash: `manage${i}`, expiresAt: clock.now },
  }));
  const { people } = await store.claimDeliveries(letter?.id ?? '', { ...claim, links });
  for (const { number } of people) {
    const key = { letter: letter?.id ?? '', number, sender: 'one', at: clock.now };
    await store.settleDeliveries([{ ...key, state: 'sent' }]);
  }
  await post(
    '',
    { events: [event(), event({ id: '2', type: 'soft', email: 'reader1@example.com' })] },
    BEARER,
  );
  expect((await store.findLetter('tea'))?.returns).toMatchObject({ hard: 1, soft: 1 });
});

it('never fails, whatever is posted', async () => {
  const { post, logged } = await reportedTo();
  const samples = [{ events: [event()] }, mailgun(), sns('{}'), { RecordType: 'Bounce', Type: 'HardBounce' }];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('', '/postmark', '/brevo', '/mailgun', '/ses'),
      fc.oneof(
        fc.json(),
        fc.string(),
        fc.tuple(fc.constantFrom(...samples), fc.jsonValue()).map(([sample, value]) => {
          const names = Object.keys(sample);
          return JSON.stringify({ ...sample, [names[0] ?? '']: value });
        }),
      ),
      async (path, body) => {
        const { status } = await post(path, body, { ...BEARER, accept: 'application/json' });
        expect([200, 400, 401]).toContain(status);
      },
    ),
    { numRuns: 150 },
  );
  expect(logged).toEqual([]);
});
