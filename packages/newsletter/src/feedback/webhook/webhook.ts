import { timingSafeEqual } from '../../timing-safe-equal.js';
import { brevoEvents } from './brevo.js';
import { type FeedbackEvent, type Json, text } from './feedback-event.js';
import { genericEvents } from './generic.js';
import { isSignedByMailgun, mailgunEvents } from './mailgun.js';
import { postmarkEvents } from './postmark.js';
import { sesEvents } from './ses.js';
import { Sns } from './sns.js';

/** Options for reports of mail services. A service whose secret isn't set has no route. */
export interface FeedbackWebhookOptions {
  /**
   * For the generic form, Postmark and Brevo: what they send as `Authorization: Bearer ...`, or as the password of the
   * URL. At least 32 characters.
   */
  secret?: string | undefined;
  /** The webhook signing key of Mailgun. */
  mailgunSigningKey?: string | undefined;
  /** ARN of the SNS topic to which Amazon SES reports. */
  snsTopicArn?: string | undefined;
  /** Fetches Amazon's certificate, and confirms the subscription to the topic. Default: the global `fetch`. */
  fetch?: typeof fetch;
}

/** How the reports of a service are read. */
export interface FeedbackService {
  /**
   * Whether the header `Authorization` is right, for services that send one: a stranger's body is not read. Absent if
   * the body has a signature.
   */
  readonly isAuthorized?: (authorization: string) => boolean;
  /** @returns `undefined` if the body has no valid signature. @throws TypeError if the body is wrong. */
  read(body: Json, now: Date): Promise<FeedbackEvent[] | undefined>;
}

/** The services that can report, by the last part of their path. The generic form is under an empty name. */
export function feedbackServices(options: FeedbackWebhookOptions): ReadonlyMap<string, FeedbackService> {
  const { secret, mailgunSigningKey, snsTopicArn } = options;
  const services = new Map<string, FeedbackService>();
  if (secret !== undefined) {
    const readers = { '': genericEvents, postmark: postmarkEvents, brevo: brevoEvents };
    for (const [name, events] of Object.entries(readers)) {
      services.set(name, {
        isAuthorized: (authorization) => hasSecret(authorization, secret),
        read: async (body, now) => events(body, now),
      });
    }
  }
  if (mailgunSigningKey !== undefined) {
    services.set('mailgun', {
      read: async (body) => (isSignedByMailgun(body, mailgunSigningKey) ? mailgunEvents(body) : undefined),
    });
  }
  if (snsTopicArn !== undefined) {
    const sns = new Sns(snsTopicArn, options.fetch ?? fetch);
    services.set('ses', { read: (body) => readSns(sns, body) });
  }
  return services;
}

async function readSns(sns: Sns, body: Json): Promise<FeedbackEvent[] | undefined> {
  if (!(await sns.isSigned(body))) return undefined;
  if (text(body, 'Type') === 'SubscriptionConfirmation') {
    await sns.confirm(body);
    return [];
  }
  const message = (body as { readonly Message?: Json }).Message;
  return sesEvents(parseJson(typeof message === 'string' ? message : ''), {
    id: text(body, 'MessageId'),
    at: new Date(text(body, 'Timestamp')),
  });
}

/** Some messages of a topic, such as tests, aren't JSON. */
function parseJson(value: string): Json {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

/** Whether a header has the secret, as a bearer token or as the password of a URL. */
function hasSecret(authorization: string, secret: string): boolean {
  const [, scheme = '', value = ''] = /^(bearer|basic) +(\S+)$/i.exec(authorization) ?? [];
  if (scheme.toLowerCase() !== 'basic') return timingSafeEqual(value, secret);
  try {
    const credentials = atob(value);
    return timingSafeEqual(credentials.slice(credentials.indexOf(':') + 1), secret);
  } catch {
    return false;
  }
}
