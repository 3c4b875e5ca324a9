import { readFile } from 'node:fs/promises';
import type { SmtpOptions } from '../../mail/smtp.js';
import { isDecodable, PERCENT_HELP } from '../settings.js';
import { type Get, isLocal, type Report } from './reading.js';

/** The mail server in the settings. `undefined` if it isn't set, or not usable. */
export async function readSmtp(
  get: Get,
  { required, report }: { required: boolean; report: Report },
): Promise<SmtpOptions | undefined> {
  const [url, from] = [get('SMTP_URL'), get('SMTP_FROM', 'from')];
  if (url === undefined) {
    if (required) {
      report(
        'SMTP_URL',
        'SMTP_URL is missing. Without it, no emails can be sent.',
        'Your email provider lists the values under "SMTP". Write them as smtps://user:password@mail.example.com. Percent-encode special characters in the password: %40 for @.',
      );
    }
  } else if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol) || !new URL(url).hostname) {
    report(
      'SMTP_URL',
      'SMTP_URL is not the URL of a mail server.',
      'It must start with smtps:// or smtp://, such as smtps://user:password@mail.example.com.',
    );
  } else if (!isDecodable(url)) {
    report(
      'SMTP_URL',
      'SMTP_URL has a % that is not part of an escape.',
      `${PERCENT_HELP} Other special characters in the password are percent-encoded too: %40 for @.`,
    );
  }
  if (from === undefined) {
    if (required || url !== undefined) {
      report(
        'SMTP_FROM',
        'SMTP_FROM is missing. It is the sender of all emails.',
        'Set it to an address at your own domain, such as newsletter@example.com.',
      );
    }
  } else if (parseSenderAddress(from) === undefined) {
    report('SMTP_FROM', `SMTP_FROM is not an email address: ${from}`, 'For example, newsletter@example.com.');
  }
  const dkim = await readDkim(get, report);
  if (url === undefined || from === undefined || !URL.canParse(url) || !isDecodable(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return {
    url,
    from,
    // Never send the password to a remote server without encryption.
    requireTLS: protocol === 'smtp:' && !isLocal(hostname),
    ...(dkim && { dkim }),
  };
}

async function readDkim(get: Get, report: Report): Promise<SmtpOptions['dkim']> {
  const names = ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_KEY_FILE'] as const;
  const values = names.map((name) => get(name));
  const missing = names.filter((_, i) => values[i] === undefined);
  const [domainName = '', keySelector = '', file = ''] = values;
  // Without a key file, the selector only tells `doctor` which record to look up: usually the provider signs.
  if (missing.length > 0) {
    if (file !== '')
      report(
        missing.join(', '),
        `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing.`,
        'To sign emails, set all of DKIM_DOMAIN, DKIM_SELECTOR, and DKIM_KEY_FILE.',
      );
    return undefined;
  }
  try {
    return { domainName, keySelector, privateKey: await readFile(file, 'utf8') };
  } catch (error) {
    report(
      'DKIM_KEY_FILE',
      `Cannot read DKIM_KEY_FILE: ${file} (${(error as NodeJS.ErrnoException).code}).`,
      'Set it to the path of the private key in PEM format.',
    );
    return undefined;
  }
}

/** The address in "Quiet Pine <newsletter@example.com>"; `undefined` if there is none. */
export function parseSenderAddress(from: string): string | undefined {
  return /^(?:[^<>\r\n]*<)?\s*([^\s<>@",;]+@[^\s<>@",;]+\.[^\s<>@",;]+?)\s*>?$/.exec(from.trim())?.[1];
}
