import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { NOW, reportedTo, TOPIC } from '../../testing/reported-to.js';
import { CERTIFICATE_URL, sns } from '../../testing/service-reports.js';

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
      { ...sns(message), SignatureVersion: 'constructor' },
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
      // S3 buckets with the name `sns`.
      'https://sns.s3.amazonaws.com/a.pem',
      'https://sns.s3-us-west-2.amazonaws.com/a.pem',
      'https://sns.s3-website-us-west-2.amazonaws.com/a.pem',
      'https://sns.s3.eusc-de-east-1.amazonaws.eu/a.pem',
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

  it.each([
    'https://sns.us-gov-west-1.amazonaws.com/SimpleNotificationService-1.pem',
    'https://sns.cn-north-1.amazonaws.com.cn/SimpleNotificationService-1.pem',
    'https://sns.eusc-de-east-1.amazonaws.eu/SimpleNotificationService-1.pem',
  ])('may sign with the certificate of any AWS partition: %s', async (url) => {
    const { post, requests } = await reportedTo();
    expect((await post('/ses', sns(bounce({}), { SigningCertURL: url }))).json).toMatchObject({
      recorded: 1,
    });
    expect(requests).toEqual([url]);
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
