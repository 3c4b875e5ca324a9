import { randomUUID } from 'node:crypto';
import { addressLetter, versionFor } from '../../../letters/frozen-letter.js';
import { letterHeaders } from '../../../letters/headers.js';
import { oneLine } from '../../../mail/compose.js';
import { smtpMailer } from '../../../mail/smtp.js';
import { parsePerson } from '../../../request/fields.js';
import { type Command, stringOption } from '../../command.js';
import { explainDeliveryFailure } from '../../delivery-failure.js';
import { CliError, UsageError } from '../../errors.js';
import { isNeededToSend, serverSettings } from '../../serve/settings.js';
import { formatSettingsIssues } from '../../serve/settings-report.js';
import { contentFolder } from '../../settings.js';
import { readSite } from '../../site.js';
import { LETTER_OPTIONS, LETTER_POSITIONAL, openLetter } from './open-letter.js';

const HELP = `Usage: tendwell-newsletter letter test <name> --to <address> [options]

Send one copy of a letter through your mail server, with "[Test]" before the
subject. It is not recorded. The links to unsubscribe and to change data lead to
your site, but belong to nobody.

Options:
  --to <address>     who gets it
  --language <tag>   the version in this language (default: the main one)
  --from <address>   the sender (default: SMTP_FROM)
  --origin <url>     the address of the site (default: url in practice.yaml)
  --content <path>   the content folder (default: content)

Examples:
  tendwell-newsletter letter test winter-tea --to ada@example.com
  tendwell-newsletter letter test winter-tea --to ada@example.com --language es
`;

const TIMEOUT_MS = 2 * 60_000;

/** Sends one copy of a letter. */
export const test: Command = {
  help: HELP,
  positional: LETTER_POSITIONAL,
  options: {
    ...LETTER_OPTIONS,
    to: { type: 'string' },
    language: { type: 'string' },
    from: { type: 'string' },
    origin: { type: 'string' },
  },
  async run(args, terminal) {
    const to = stringOption(args, 'to');
    if (to === undefined) throw new UsageError('missing `--to`');
    const parsed = parsePerson({ email: to });
    if (!parsed.ok) throw new UsageError(`\`${to}\` is not a valid email address`);
    const { letter } = await openLetter(args, terminal);
    const site = await readSite(contentFolder(args, terminal));
    const { settings, issues } = await serverSettings(args, terminal, site);
    const own = issues.filter(isNeededToSend);
    const { smtp, origin, basePath } = settings;
    if (own.length > 0 || !smtp) {
      terminal.err(`The letter cannot be sent:\n\n${formatSettingsIssues(own, terminal.color)}\n`);
      return 1;
    }
    const version = versionFor(letter, stringOption(args, 'language'));
    const leaveUrl = `${origin}${basePath}/unsubscribe`;
    const { practice } = site;
    const mailer = smtpMailer(smtp);
    try {
      await mailer.send?.(
        {
          // Another one for each test, so that no mail server takes it for one that it has already.
          id: randomUUID(),
          to: parsed.fields.email,
          fromName: oneLine(practice.name),
          replyTo: practice.locations.find(({ email }) => email)?.email,
          ...addressLetter(version, { leaveUrl, manageUrl: `${origin}${basePath}/manage` }),
          subject: `[Test] ${version.subject}`,
          headers: letterHeaders({ letter, practice, origin, leaveUrl, archiveUrl: version.archiveUrl }),
        },
        AbortSignal.timeout(TIMEOUT_MS),
      );
    } catch (error) {
      throw new CliError(
        `The test was not sent: ${explainDeliveryFailure((error as Error).message)}.`,
        'Check your settings with tendwell-newsletter doctor.',
      );
    } finally {
      mailer.close?.();
    }
    await terminal.out(`Sent “[Test] ${version.subject}” to ${parsed.fields.email}.\n`);
    return 0;
  },
};
