import { createHash } from 'node:crypto';
import type { Practice } from '@tendwell/content';
import { encodeWord, isPlainText, quoteString } from 'nodemailer/lib/mime-funcs';
import type { FrozenLetter } from './frozen-letter.js';

/** What the headers of a letter depend on. */
export interface LetterHeaderOptions {
  readonly letter: Pick<FrozenLetter, 'name'>;
  readonly practice: Pick<Practice, 'name' | 'locations'>;
  /** Origin of the site: `https://quietpine.example.com`. It names the list. */
  readonly origin: string;
  /** The person's link, to which mail programs post when their user unsubscribes. */
  readonly leaveUrl: string;
  /** Address that reads requests to unsubscribe. Default: mail programs offer the link only. */
  readonly leaveAddress?: string | undefined;
  /** Absolute URL of the page to read the letter in a browser. */
  readonly archiveUrl?: string | undefined;
}

/**
 * The headers of a letter to one person. They identify the list, say how to leave it, and prevent automatic replies.
 * All of them are covered by DKIM. None identifies the person, except for the links to unsubscribe.
 */
export function letterHeaders(options: LetterHeaderOptions): Record<string, string> {
  const { letter, practice, origin, leaveUrl, leaveAddress, archiveUrl } = options;
  const { hostname } = new URL(origin);
  const owner = practice.locations.find(({ email }) => email)?.email;
  return {
    // RFC 8058: one-click unsubscribe. RFC 2369: the other fields of a list.
    'List-Unsubscribe': [
      `<${leaveUrl}>`,
      ...(leaveAddress ? [`<mailto:${leaveAddress}?subject=unsubscribe>`] : []),
    ].join(', '),
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    ...(owner && { 'List-Owner': `<mailto:${owner}>` }),
    ...(archiveUrl && { 'List-Archive': `<${archiveUrl}>` }),
    // Only the practice writes to the list.
    'List-Post': 'NO',
    'List-Id': `${phrase(practice.name)} <newsletter.${hostname}>`,
    'Feedback-ID': feedbackId(letter.name, hostname),
    Precedence: 'bulk',
  };
}

/** Mail services count complaints by these fields. The last one is the sender and must have 5 to 15 characters. */
function feedbackId(name: string, hostname: string): string {
  const sender = createHash('sha256').update(hostname).digest('hex').slice(0, 12);
  return `${name.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, 60)}:letter:tendwell:${sender}`;
}

/** A name in a header. */
function phrase(name: string): string {
  const line = name.replace(/\s+/g, ' ').trim();
  return isPlainText(line) ? quoteString(line) : encodeWord(line, 'B', 52);
}
