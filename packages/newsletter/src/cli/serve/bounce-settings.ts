import { isBounceAddress } from '../../feedback/return-path.js';
import type { FeedbackWebhookOptions } from '../../feedback/webhook/webhook.js';
import { type Get, type Report, SECRET_LENGTH } from './reading.js';

/** The address in the setting SMTP_BOUNCES. */
export function readBounceAddress(value: string | undefined, report: Report): string | undefined {
  if (value === undefined || isBounceAddress(value)) return value;
  report(
    'SMTP_BOUNCES',
    `SMTP_BOUNCES is not an address that can get a token: ${value}`,
    'Use an address such as bounces@example.com, without a plus sign and with at most 18 characters before the @.',
  );
  return undefined;
}

/** The secrets of mail services that report bounces. A service without one cannot report. */
export function readFeedbackWebhook(get: Get, report: Report): FeedbackWebhookOptions {
  const [secret, mailgunSigningKey, snsTopicArn] = [
    get('BOUNCES_SECRET'),
    get('MAILGUN_SIGNING_KEY'),
    get('SNS_TOPIC_ARN'),
  ];
  if (secret !== undefined && secret.length < SECRET_LENGTH) {
    report(
      'BOUNCES_SECRET',
      `BOUNCES_SECRET is too short: ${secret.length} characters.`,
      `Use at least ${SECRET_LENGTH} random characters, and enter the same ones at your mail service.`,
    );
  }
  if (snsTopicArn !== undefined && !/^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[\w-]+$/.test(snsTopicArn)) {
    report(
      'SNS_TOPIC_ARN',
      `SNS_TOPIC_ARN is not the ARN of a topic: ${snsTopicArn}`,
      'Amazon SNS shows it, such as arn:aws:sns:us-east-1:123456789012:bounces.',
    );
  }
  return { secret, mailgunSigningKey, snsTopicArn };
}
