import { randomUUID } from 'node:crypto';
import type { Practice } from '@tendwell/content';
import { oneLine } from '../../mail/compose.js';
import type { Mailer } from '../../mail/mailer.js';
import { addressLetter, type FrozenLetter, versionFor } from '../frozen-letter.js';
import { letterHeaders } from '../headers.js';

const TIMEOUT_MS = 2 * 60_000;

/** What a test copy is made from. */
export interface TestCopy {
  readonly letter: FrozenLetter;
  /** A valid address. */
  readonly to: string;
  /** BCP 47 tag of the version. Default: the main one. */
  readonly language?: string | undefined;
  readonly practice: Practice;
  /** Origin of the site. */
  readonly origin: string;
  /** Path of the endpoint. */
  readonly basePath: string;
  readonly mailer: Mailer;
}

/**
 * Sends one copy of a letter, marked as a test. It is not recorded. Its links to unsubscribe and to change data lead to the
 * site, but belong to nobody.
 *
 * @returns the subject of the copy.
 * @throws the error of the mailer.
 */
export async function sendTest(copy: TestCopy): Promise<string> {
  const { letter, to, language, practice, origin, basePath, mailer } = copy;
  const version = versionFor(letter, language);
  const leaveUrl = `${origin}${basePath}/unsubscribe`;
  const subject = `[Test] ${version.subject}`;
  await mailer.send?.(
    {
      // A new one for each test, so that no mail server takes it for a duplicate.
      id: randomUUID(),
      to,
      fromName: oneLine(practice.name),
      replyTo: practice.locations.find(({ email }) => email)?.email,
      ...addressLetter(version, { leaveUrl, manageUrl: `${origin}${basePath}/manage` }),
      subject,
      headers: letterHeaders({ letter, practice, origin, leaveUrl, archiveUrl: version.archiveUrl }),
    },
    AbortSignal.timeout(TIMEOUT_MS),
  );
  return subject;
}
