import { ImapFailure, ImapMissing, openImap } from '../../feedback/mailbox/imap.js';
import type { Mailbox } from '../../feedback/mailbox/mailbox.js';
import { openMaildir } from '../../feedback/mailbox/maildir.js';
import { CliError } from '../errors.js';
import { isLocal } from '../serve/reading.js';
import { isDecodable, PERCENT_HELP } from '../settings.js';

/** Opens the mailbox at a URL or in a folder. @throws CliError if it can't be opened. */
export async function openMailbox(place: string): Promise<Mailbox> {
  if (!/^imaps?:\/\//i.test(place)) {
    const mailbox = await openMaildir(place);
    if (mailbox) return mailbox;
    throw new CliError(
      `${place} is not a Maildir: a folder with the folders new and cur.`,
      'Use the folder of a Maildir, or a URL such as imaps://user:password@mail.example.com.',
    );
  }
  if (!URL.canParse(place) || !isDecodable(place) || new URL(place).hostname === '') {
    throw new CliError(
      'BOUNCES_MAILBOX is not a valid URL.',
      `It must be like imaps://user:password@mail.example.com. ${PERCENT_HELP} Other special characters in the password are percent-encoded too: %40 for @.`,
    );
  }
  const url = new URL(place);
  try {
    return await openImap(url, !isLocal(url.hostname));
  } catch (error) {
    if (error instanceof ImapMissing) {
      throw new CliError('Reading a mailbox by IMAP needs the package imapflow.', 'npm install imapflow');
    }
    if (!(error instanceof ImapFailure)) throw error;
    throw new CliError(
      error.isLogin
        ? `The mail server ${url.host} rejects the login for ${decodeURIComponent(url.username)}.`
        : `Cannot read the mailbox at ${url.host}: ${error.message}`,
      error.isLogin
        ? 'Check the user and password in BOUNCES_MAILBOX. Many email providers require an app password.'
        : 'Check the host name and the port in BOUNCES_MAILBOX: imaps:// uses 993, imap:// uses 143.',
    );
  }
}
