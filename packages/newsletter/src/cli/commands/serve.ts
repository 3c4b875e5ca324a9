import type { AddressInfo } from 'node:net';
import { outboxMailer } from '../../mail/mailer.js';
import { smtpMailer } from '../../mail/smtp.js';
import { createNewsletter } from '../../newsletter.js';
import { trustProxy } from '../../request/client-ip.js';
import { redactUrl } from '../../store/redact.js';
import type { Command } from '../command.js';
import { CliError } from '../errors.js';
import { style } from '../format.js';
import { formatError } from '../format-error.js';
import { openList } from '../list-access.js';
import { listen } from '../serve/server.js';
import { endpointOptions, SERVER_OPTIONS, type ServerSettings, serverSettings } from '../serve/settings.js';
import { formatSettingsIssues } from '../serve/settings-report.js';
import { stopSignal } from '../serve/stop-signal.js';
import { watchSite } from '../serve/watch-site.js';
import { contentFolder } from '../settings.js';
import { readSite } from '../site.js';
import type { Terminal } from '../terminal.js';

const HELP = `Usage: tendwell-newsletter serve [options]

Run the server that your site's sign-up form posts to. It sends the emails, too.
It starts only if all settings are present and safe, and lists those that are
not.

Options, and the settings with the same meaning:
  --content <path>         CONTENT          the content folder (content)
  --store <url>            STORE_URL        the list (file:.data/newsletter.db)
  --host <address>         HOST             127.0.0.1; in a container, 0.0.0.0
  --port <number>          PORT             3000
  --origin <url>           ORIGIN           the public address of the site
                                            (default: url in practice.yaml)
  --allowed-origins <urls> ALLOWED_ORIGINS  other addresses of the site, such as
                                            https://www.example.com, separated
                                            by commas
  --mails-per-day <n>      MAILS_PER_DAY    most emails that sign-ups can
                                            cause in 24 hours (1000)
  --from <address>         SMTP_FROM        the sender, newsletter@example.com
  --trusted-proxies <n>    TRUSTED_PROXIES  0; behind nginx, Caddy, or another
                                            reverse proxy, 1
  --development            try it on this computer only: emails are not sent,
                           whatever the settings are, but shown at
                           /newsletter/outbox. The list is a separate one,
                           .data/development.db, unless --store is given
Settings without an option:
  SMTP_URL                 smtps://user:password@mail.example.com
  NEWSLETTER_SECRET        at least 32 random characters (default: generated and
                           stored with the list)
  SMTP_BOUNCES             bounces@example.com: address of a mailbox for bounces
                           (default: they go to the sender)
  BOUNCES_SECRET           at least 32 random characters, for reports to
                           /newsletter/bounces (default: no reports)
  MAILGUN_SIGNING_KEY      for reports of Mailgun to /newsletter/bounces/mailgun
  SNS_TOPIC_ARN            for those of Amazon SES to /newsletter/bounces/ses
  DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE
                           if your email provider does not sign emails

Settings come from the environment or a file named .env in the current folder.

Examples:
  tendwell-newsletter serve --development
  ORIGIN=https://example.com tendwell-newsletter serve --trusted-proxies 1
`;

/** Runs the newsletter server until it is stopped. */
export const serve: Command = {
  help: HELP,
  options: SERVER_OPTIONS,
  async run(args, terminal) {
    const site = await readSite(contentFolder(args, terminal));
    const { settings, issues } = await serverSettings(args, terminal, site);
    if (issues.length > 0) {
      terminal.err(
        `tendwell-newsletter serve cannot start:\n\n${formatSettingsIssues(issues, terminal.color)}\n${TRY}`,
      );
      return 1;
    }
    const mailer =
      settings.smtp && asCliError(() => smtpMailer(settings.smtp as NonNullable<typeof settings.smtp>));
    const store = await openList(settings.store);
    let { origin } = settings;
    const content = watchSite(contentFolder(args, terminal), site, (error) =>
      terminal.err(contentMessage(error, terminal)),
    );
    const endpoint = createNewsletter({
      ...endpointOptions(settings),
      practice: () => content.current.practice,
      newsletter: () => content.current.newsletter,
      translations: () => content.current.translations,
      origin: () => origin,
      allowedOrigins: settings.allowedOrigins,
      limits: { mailsPerDay: settings.mailsPerDay },
      bounceAddress: settings.bounceAddress,
      feedbackWebhook: settings.feedbackWebhook,
      store,
      mailer: mailer ?? outboxMailer(store),
      // Never in production: anybody who sees the outbox can confirm and unsubscribe everybody.
      outbox: mailer === undefined,
      now: terminal.now,
      ...(settings.proxies > 0 && { clientIp: trustProxy({ proxies: settings.proxies }) }),
    });
    try {
      const { address, stop } = await listen(endpoint, settings);
      // Port 0 means any free port.
      origin = origin.replace(/:0$/, `:${address.port}`);
      await terminal.out(startMessage({ ...settings, origin }, address, terminal));
      await stopSignal();
      terminal.err('\nStopping after the requests in progress.\n');
      await stop();
    } finally {
      content.close();
      await endpoint.close();
    }
    return 0;
  },
};

const TRY = 'To try it without sending emails:  npx tendwell-newsletter serve --development\n';

/** Reports an invalid DKIM key as an error in the settings. */
function asCliError<T>(create: () => T): T {
  try {
    return create();
  } catch (error) {
    if (error instanceof TypeError) throw new CliError(error.message.replace('smtpMailer: ', ''));
    throw error;
  }
}

/** Says that changed content is in use, or why it isn't. */
function contentMessage(error: unknown, terminal: Terminal): string {
  if (error === undefined) return 'The content has changed and was read again.\n';
  return `The content has changed, but cannot be used. The previous content stays in use.\n${formatError(error, 'serve', terminal)}`;
}

function startMessage(
  { site, origin, basePath, store, smtp }: ServerSettings,
  { address, port, family }: AddressInfo,
  { color }: Terminal,
): string {
  const url = `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
  const lines = [
    ['Server', `${url}${basePath}`],
    ['Site', origin],
    ['List', redactUrl(store)],
    [
      'Emails',
      smtp
        ? `sent by ${new URL(smtp.url as string).host} from ${smtp.from}`
        : `not sent, but shown at ${url}${basePath}/outbox`,
    ],
  ] as const;
  const text = lines.map(([title, value]) => `  ${title.padEnd(8)}${value}\n`).join('');
  return `${style(color, 'bold', site.practice.name)}\n${text}\nPress Ctrl+C to stop.\n`;
}
