import { classifyMessage } from '../../feedback/classify/classify.js';
import { headerOf } from '../../feedback/classify/headers.js';
import type { Mailbox } from '../../feedback/mailbox/mailbox.js';
import { recordMessage } from '../../feedback/record-message.js';
import type { NewsletterStore } from '../../store/store.js';
import { type Handled, reportJson, reportText } from '../bounces/bounces-report.js';
import { openMailbox } from '../bounces/open-mailbox.js';
import { type Command, STORE_OPTIONS } from '../command.js';
import { CliError } from '../errors.js';
import { withList } from '../list-access.js';
import { setting } from '../settings.js';
import type { Terminal } from '../terminal.js';

const HELP = `Usage: tendwell-newsletter bounces [options]

Read the mailbox for bounces, and update the list:

- An address that does not exist gets no more emails. It is listed as bounced.
- The same if it could not be reached for three letters in a row.
- People who report a letter as spam or answer "unsubscribe" are unsubscribed.
- Out-of-office replies change nothing.

Handled messages are moved to the folder Handled of the mailbox. Everything else
stays, and is listed. Run it every hour or so, for example with cron.

A message only counts if it has the token of its return path or the Message-ID
of an email that you have sent: anybody could invent the rest.

Options, and the settings with the same meaning:
  --mailbox <place>  BOUNCES_MAILBOX  a mailbox by IMAP, which needs
                                      npm install imapflow:
                                      imaps://user:password@mail.example.com
                                      or the folder of a Maildir
  --json             print JSON
  --store <url>      where the list is (default: file:.data/newsletter.db)

Examples:
  tendwell-newsletter bounces
  tendwell-newsletter bounces --mailbox /home/bounces/Maildir
`;

/** Reads the mailbox for bounces, and records what it finds. */
export const bounces: Command = {
  help: HELP,
  options: { ...STORE_OPTIONS, mailbox: { type: 'string' }, json: { type: 'boolean' } },
  async run(args, terminal) {
    const place = setting(args, terminal, { option: 'mailbox', variable: 'BOUNCES_MAILBOX' });
    if (place === undefined) {
      throw new CliError(
        'BOUNCES_MAILBOX is missing. It is the mailbox that bounces go to.',
        'Set it to imaps://user:password@mail.example.com, or to the folder of a Maildir. Percent-encode special characters in the password: %40 for @.',
      );
    }
    const handled = await withList(args, terminal, async (store) => {
      const mailbox = await openMailbox(place);
      try {
        return await handleAll(mailbox, store, terminal);
      } finally {
        await mailbox.close();
      }
    });
    await terminal.out(args.values.json ? reportJson(handled) : reportText(handled, terminal.color));
    return 0;
  },
};

async function handleAll(
  mailbox: Mailbox,
  store: NewsletterStore,
  { now, progress }: Terminal,
): Promise<Handled[]> {
  const all: Handled[] = [];
  for await (const message of mailbox.messages()) {
    const found = await classifyMessage(message.raw);
    const { subject, from, headers } = found;
    const recorded = await recordMessage(store, found, { headers, raw: message.raw }, now());
    // Recorded first: if the process dies in between, the message is read again, and counts once.
    if (recorded.isHandled) await message.moveToHandled();
    all.push({ ...recorded, subject, from, date: headerOf(headers, 'date') });
    progress?.(`${all.length} messages`);
  }
  progress?.('');
  return all;
}
