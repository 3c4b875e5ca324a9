import { createHmac, createSign } from 'node:crypto';
import { TEST_KEY } from './certificate.js';
import { MAILGUN_KEY, NOW, SECONDS, TOPIC } from './reported-to.js';

export const CERTIFICATE_URL = 'https://sns.us-east-1.amazonaws.com/SimpleNotificationService-1.pem';

/** A permanent failure, as in Mailgun's documentation. */
export const MAILGUN_EVENT = {
  event: 'failed',
  severity: 'permanent',
  id: 'G9Bn5sl1TC6nu79C8C0bwg',
  timestamp: SECONDS - 12.5,
  'log-level': 'error',
  reason: 'generic',
  recipient: 'reader0@example.com',
  'recipient-domain': 'example.com',
  'delivery-status': {
    'attempt-no': 1,
    code: 550,
    'enhanced-code': '5.1.1',
    message: '5.1.1 The email account does not exist',
    description: '',
    'session-seconds': 0.4,
  },
  envelope: { sender: 'newsletter@quietpine.example.com', transport: 'smtp', targets: 'reader0@example.com' },
  flags: { 'is-routed': false, 'is-authenticated': true, 'is-system-test': false, 'is-test-mode': false },
  tags: [],
  'user-variables': {},
  message: { headers: { 'message-id': 'x@quietpine.example.com' } },
};

/** What Mailgun posts, signed. */
export function mailgun(
  changes: object = {},
  { key = MAILGUN_KEY, token = 'a'.repeat(50), timestamp = String(SECONDS) } = {},
) {
  const signature = createHmac('sha256', key).update(`${timestamp}${token}`).digest('hex');
  return { signature: { timestamp, token, signature }, 'event-data': { ...MAILGUN_EVENT, ...changes } };
}

/** What Amazon SNS posts, signed. */
export function sns(message: object | string, changes: Record<string, string> = {}, key = TEST_KEY) {
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
