import { smtpMailer } from '../../mail/smtp.js';
import { createNewsletter } from '../../newsletter.js';
import type { Command } from '../command.js';
import { withList } from '../list-access.js';
import { isNeededToSend, SERVER_OPTIONS, serverSettings } from '../serve/settings.js';
import { formatSettingsIssues } from '../serve/settings-report.js';
import { contentFolder } from '../settings.js';
import { readSite } from '../site.js';

const HELP = `Usage: tendwell-newsletter deliver [options]

Send the emails and letters that are due, including welcome letters, and exit.
For cron, every few minutes, if no running server sends them:

  */5 * * * *  cd /srv/site && npx tendwell-newsletter deliver

It is safe to run it next to a server, or twice: nobody gets a letter twice.

It exits when nothing can be sent within the next 15 seconds. The rest is sent
the next time.

Options, and the settings with the same meaning:
  --content <path>   CONTENT    the content folder (content)
  --store <url>      STORE_URL  the list (file:.data/newsletter.db)
  --origin <url>     ORIGIN     the public address of the site
                                (default: url in practice.yaml)
  --from <address>   SMTP_FROM  the sender, newsletter@example.com
Settings without an option: SMTP_URL, SMTP_BOUNCES, DKIM_DOMAIN, DKIM_SELECTOR,
DKIM_KEY_FILE, see tendwell-newsletter serve --help.

Examples:
  tendwell-newsletter deliver
  tendwell-newsletter deliver --content site/content
`;

const { content, store, origin, from, help } = SERVER_OPTIONS;

/** Sends what is due. */
export const deliver: Command = {
  help: HELP,
  options: { content, store, origin, from, help },
  async run(args, terminal) {
    const site = await readSite(contentFolder(args, terminal));
    const { settings, issues } = await serverSettings(args, terminal, site);
    const own = issues.filter(isNeededToSend);
    const { smtp } = settings;
    if (own.length > 0 || !smtp) {
      terminal.err(`Nothing can be sent:\n\n${formatSettingsIssues(own, terminal.color)}\n`);
      return 1;
    }
    return withList(args, terminal, async (list) => {
      let isFailed = false;
      const endpoint = createNewsletter({
        basePath: settings.basePath,
        practice: site.practice,
        newsletter: site.newsletter,
        translations: site.translations,
        origin: settings.origin,
        store: list,
        mailer: smtpMailer(smtp),
        bounceAddress: settings.bounceAddress,
        now: terminal.now,
        log({ level, message, error }) {
          isFailed ||= level === 'error';
          terminal.err(`${message}${error instanceof Error ? ` ${error.message}` : ''}\n`);
        },
      });
      await endpoint.sendDue().finally(() => endpoint.close());
      return isFailed ? 1 : 0;
    });
  },
};
