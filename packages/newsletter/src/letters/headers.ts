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
 * The headers of a letter to one person. They identify the list, tell how to leave it, and prevent automatic replies.
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

/**
 * The UUID from which the `Message-ID` of a letter to one person is made. The same for every attempt, also after a
 * backup was restored, so that a mail server can recognize a message that it already has.
 *
 * @param personId The id of the subscriber in the list.
 */
export function letterMailId(letter: Pick<FrozenLetter, 'hash'>, personId: string): string {
  const digest = createHash('sha256').update(`${letter.hash} ${personId}`).digest();
  // RFC 9562: version 8 is for custom UUIDs.
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x80, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = digest.toString('hex', 0, 16);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
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
