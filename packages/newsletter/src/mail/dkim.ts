import { createPrivateKey } from 'node:crypto';
import type { DKIMKey, DKIMOptions } from 'nodemailer/lib/dkim';

/**
 * What the signature covers. RFC 8058 wants both headers of the one click in it, and Nodemailer's own list lacks
 * `List-Unsubscribe-Post`: mail programs then show no button to unsubscribe.
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
];
const ONE_CLICK_HEADERS = ['List-Unsubscribe', 'List-Unsubscribe-Post'];

/**
 * Nodemailer's DKIM options with what one-click unsubscribing needs.
 *
 * @throws TypeError when a key cannot sign. Nodemailer would send the mails all the same, unsigned, and say nothing.
 */
export function signing(dkim: DKIMOptions): DKIMOptions {
  const { keys, ...single } = dkim;
  for (const key of [keys ?? single].flat()) check(key as Partial<DKIMKey>);

  const named = dkim.headerFieldNames?.split(':').map((name) => name.trim()) ?? SIGNED_HEADERS;
  const covered = new Set(named.map((name) => name.toLowerCase()));
  const missing = ONE_CLICK_HEADERS.filter((name) => !covered.has(name.toLowerCase()));
  return { ...dkim, headerFieldNames: [...named, ...missing].join(':') };
}

function check({ domainName, keySelector, privateKey }: Partial<DKIMKey>): void {
  for (const [option, value] of Object.entries({ domainName, keySelector })) {
    if (!/^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/i.test(value ?? '')) {
      throw new TypeError(`smtpMailer: "dkim.${option}" must be a name such as ${EXAMPLES[option]}.`);
    }
  }
  const key = readKey(privateKey);
  if (key?.asymmetricKeyType !== 'rsa' || (key.asymmetricKeyDetails?.modulusLength ?? 0) < 1024) {
    // 1024 bits are the least that RFC 8301 lets a receiver accept.
    throw new TypeError(
      'smtpMailer: "dkim.privateKey" must be an RSA key of at least 1024 bits (2048 is usual) in PEM form, the text and not the path of a file.',
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
