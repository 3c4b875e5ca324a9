import { sendTest } from '../../../letters/sending/send-test.js';
import { explainDeliveryFailure } from '../../../mail/delivery-failure.js';
import { smtpMailer } from '../../../mail/smtp.js';
import { parsePerson } from '../../../request/fields.js';
import { type Command, stringOption } from '../../command.js';
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
    const mailer = smtpMailer(smtp);
    let subject: string;
    try {
      subject = await sendTest({
        letter,
        to: parsed.fields.email,
        language: stringOption(args, 'language'),
        practice: site.practice,
        origin,
        basePath,
        mailer,
      });
    } catch (error) {
      throw new CliError(
        `The test was not sent: ${explainDeliveryFailure((error as Error).message)}.`,
        'Check your settings with tendwell-newsletter doctor.',
      );
    } finally {
      mailer.close?.();
    }
    await terminal.out(`Sent “${subject}” to ${parsed.fields.email}.\n`);
    return 0;
  },
};
