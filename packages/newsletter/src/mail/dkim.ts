import { createPrivateKey } from 'node:crypto';
import type { DKIMKey, DKIMOptions } from 'nodemailer/lib/dkim';

/**
 * The signed headers. RFC 8058 requires a signature over both one-click headers, but Nodemailer's default list lacks
 * `List-Unsubscribe-Post`, and without it mail programs show no unsubscribe button.
 */
const SIGNED_HEADERS = [
  'From',
  'Sender',
  'Reply-To',
  'Subject',
  'Date',
  'Message-ID',
  'To',
  'MIME-Version',
  'Content-Type',
  'Content-Transfer-Encoding',
  'Auto-Submitted',
  'List-Id',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
  'List-Owner',
  'List-Archive',
  'List-Post',
  'Feedback-ID',
  'Precedence',
];
const ONE_CLICK_HEADERS = ['List-Unsubscribe', 'List-Unsubscribe-Post'];

/**
 * Adds to Nodemailer's DKIM options what one-click unsubscribing needs.
 *
 * @throws TypeError when a key can't be used. Nodemailer would silently send unsigned emails.
 */
export function dkimOptions(dkim: DKIMOptions): DKIMOptions {
  const { keys, ...single } = dkim;
  for (const key of [keys ?? single].flat()) checkKey(key as Partial<DKIMKey>);

  const named = dkim.headerFieldNames?.split(':').map((name) => name.trim()) ?? SIGNED_HEADERS;
  const signed = new Set(named.map((name) => name.toLowerCase()));
  const missing = ONE_CLICK_HEADERS.filter((name) => !signed.has(name.toLowerCase()));
  return { ...dkim, headerFieldNames: [...named, ...missing].join(':') };
}

function checkKey({ domainName, keySelector, privateKey }: Partial<DKIMKey>): void {
  for (const [option, value] of Object.entries({ domainName, keySelector })) {
    if (!/^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/i.test(value ?? '')) {
      throw new TypeError(`smtpMailer: "dkim.${option}" must be a name such as ${EXAMPLES[option]}.`);
    }
  }
  const key = readKey(privateKey);
  if (key?.asymmetricKeyType !== 'rsa' || (key.asymmetricKeyDetails?.modulusLength ?? 0) < 1024) {
    // RFC 8301: receivers must not accept less than 1024 bits.
    throw new TypeError(
      'smtpMailer: "dkim.privateKey" must be an RSA key of at least 1024 bits (2048 recommended) in PEM format. Pass the content of the file, not its path.',
    );
  }
}

const EXAMPLES: Record<string, string> = { domainName: 'example.com', keySelector: 'news2026' };

function readKey(privateKey: DKIMKey['privateKey'] | undefined) {
  try {
    return createPrivateKey(privateKey as string);
  } catch {
    return undefined;
  }
}
