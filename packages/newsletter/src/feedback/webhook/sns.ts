import { createVerify, X509Certificate } from 'node:crypto';
import { type Json, text } from './feedback-event.js';

/** Fields of a message that its signature covers, in this order. */
const SIGNED = {
  Notification: ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type'],
  SubscriptionConfirmation: [
    'Message',
    'MessageId',
    'SubscribeURL',
    'Timestamp',
    'Token',
    'TopicArn',
    'Type',
  ],
} as const;
const ALGORITHMS: ReadonlyMap<string, string> = new Map([
  ['1', 'RSA-SHA1'],
  ['2', 'RSA-SHA256'],
]);
/**
 * The host of a region, such as `us-gov-west-1`, also in China and in the European Sovereign Cloud. In
 * `sns.s3-us-west-2.amazonaws.com`, `sns` would be anybody’s bucket.
 */
const HOST = /^sns\.[a-z]{2,5}(?:-[a-z]{2,12}){1,3}-\d{1,2}\.amazonaws\.(?:com|com\.cn|eu)$/;
const TIMEOUT_MS = 10_000;
const MAX_CERTIFICATES = 10;

/** Checks messages of Amazon SNS, and confirms subscriptions. */
export class Sns {
  readonly #topic: string;
  readonly #fetch: typeof fetch;
  readonly #certificates = new Map<string, X509Certificate>();

  /** @param topic ARN of the only topic whose messages count. */
  constructor(topic: string, fetcher: typeof fetch) {
    this.#topic = topic;
    this.#fetch = fetcher;
  }

  /** Whether Amazon has signed a message of the topic. @throws Error if Amazon's certificate can't be fetched. */
  async isSigned(message: Json): Promise<boolean> {
    if (text(message, 'TopicArn') !== this.#topic) return false;
    const type = text(message, 'Type');
    const fields = Object.hasOwn(SIGNED, type) ? SIGNED[type as keyof typeof SIGNED] : undefined;
    const algorithm = ALGORITHMS.get(text(message, 'SignatureVersion'));
    const url = amazonUrl(text(message, 'SigningCertURL'));
    if (!fields || algorithm === undefined || !url?.pathname.endsWith('.pem')) return false;
    const verify = createVerify(algorithm);
    for (const name of fields) {
      const value = (message as Readonly<Record<string, Json>>)[name];
      if (typeof value === 'string') verify.update(`${name}\n${value}\n`);
    }
    const certificate = await this.#certificate(url.href);
    return verify.verify(certificate.publicKey, text(message, 'Signature'), 'base64');
  }

  /** Confirms that the endpoint wants messages of the topic. Only for a message that is signed. */
  async confirm(message: Json): Promise<void> {
    const url = amazonUrl(text(message, 'SubscribeURL'));
    if (url) await this.#get(url.href);
  }

  async #certificate(url: string): Promise<X509Certificate> {
    const known = this.#certificates.get(url);
    if (known) return known;
    const certificate = new X509Certificate(await this.#get(url));
    if (this.#certificates.size >= MAX_CERTIFICATES) this.#certificates.clear();
    this.#certificates.set(url, certificate);
    return certificate;
  }

  async #get(url: string): Promise<string> {
    const response = await this.#fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) throw new Error(`Amazon SNS answers with status ${response.status}.`);
    return response.text();
  }
}

function amazonUrl(value: string): URL | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url?.protocol === 'https:' && url.port === '' && HOST.test(url.hostname) ? url : undefined;
}
