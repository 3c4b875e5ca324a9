import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { outboxMailer } from '../../mail/mailer.js';
import { smtpMailer } from '../../mail/smtp.js';
import { createNewsletter } from '../../newsletter.js';
import { trustProxy } from '../../request/client-ip.js';
import type { Command } from '../command.js';
import { open, shown } from '../list-access.js';
import { Problem } from '../problem.js';
import { faultLines } from '../serve/faults.js';
import { listen, stop } from '../serve/server.js';
import { endpointOptions, SERVER_OPTIONS, type ServerSettings, serverSettings } from '../serve/settings.js';
import { contentFolder } from '../settings.js';
import { readSite } from '../site.js';
import type { Terminal } from '../terminal.js';
import { paint } from '../words.js';

const HELP = `Usage: tendwell-newsletter serve [options]

Answers the sign-up form of the site and sends the mails, until it is stopped.
It begins only when everything is there that it needs, and says what is not.

Options, and the settings of the same meaning:
  --content <path>         CONTENT          the content folder (content)
  --store <url>            STORE_URL        file:.data/newsletter.db
  --host <address>         HOST             127.0.0.1; 0.0.0.0 in a container
  --port <number>          PORT             3000
  --origin <url>           ORIGIN           https://example.com, the public
                                            address (default: url: of
                                            practice.yaml)
  --from <address>         SMTP_FROM        newsletter@example.com
  --trusted-proxies <n>    TRUSTED_PROXIES  0; behind nginx, Caddy or the like 1
  --development            try it here: mails are not sent, they are shown at
                           /newsletter/outbox
Settings only, for they are secrets:
  SMTP_URL                 smtps://user:password@mail.example.com
  NEWSLETTER_SECRET        at least 32 random letters; if it is not set, one is
                           made and kept with the list
  DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE
                           if your mail provider does not sign mails itself

Settings come from the environment or a file named .env in the current folder.

Examples:
  tendwell-newsletter serve --development
  ORIGIN=https://example.com tendwell-newsletter serve --trusted-proxies 1
`;

/** Answers the form and sends mails, until it is stopped. */
export const serve: Command = {
  help: HELP,
  options: SERVER_OPTIONS,
  async run(args, terminal) {
    const site = await readSite(contentFolder(args, terminal));
    const { settings, faults } = await serverSettings(args, terminal, site);
    if (faults.length > 0) {
      terminal.err(
        `tendwell-newsletter serve cannot start safely:\n\n${faultLines(faults, terminal.color)}\n${TRY}`,
      );
      return 1;
    }
    const mailer =
      settings.smtp && signed(() => smtpMailer(settings.smtp as NonNullable<typeof settings.smtp>));
    const store = await open(settings.store);
    let { origin } = settings;
    const endpoint = createNewsletter({
      ...endpointOptions(settings),
      origin: () => origin,
      store,
      mailer: mailer ?? outboxMailer(store),
      // Never in production: who sees it can confirm and unsubscribe anybody.
      outbox: mailer === undefined,
      ...(settings.proxies > 0 && { clientIp: trustProxy({ proxies: settings.proxies }) }),
    });
    try {
      const server = await listen(endpoint, settings);
      const address = server.address() as AddressInfo;
      // Port 0 takes any that is free.
      origin = origin.replace(/:0$/, `:${address.port}`);
      await terminal.out(welcome({ ...settings, origin }, address, terminal));
      await stopped();
      terminal.err('\nStopping: what is being answered is finished.\n');
      await stop(server);
    } finally {
      await endpoint.close();
    }
    return 0;
  },
};

const TRY = 'To try it here first, without sending:  tendwell-newsletter serve --development\n';

/** A key that cannot sign is a mistake in the settings. */
function signed<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof TypeError) throw new Problem(error.message.replace('smtpMailer: ', ''));
    throw error;
  }
}

function welcome(
  { site, origin, basePath, store, smtp }: ServerSettings,
  { address, port, family }: AddressInfo,
  { color }: Terminal,
): string {
  const here = `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
  const lines = [
    ['Answers at', `${here}${basePath}`],
    ['For the site', origin],
    ['List', shown(store)],
    [
      'Mails',
      smtp
        ? `by ${new URL(smtp.url as string).host}, from ${smtp.from}`
        : `not sent: ${here}${basePath}/outbox`,
    ],
  ] as const;
  const words = lines.map(([title, value]) => `  ${title.padEnd(14)}${value}\n`).join('');
  return `${paint(color, 'bold', site.practice.name)}\n${words}\nStop it with Ctrl+C.\n`;
}

/** The first signal asks politely; the next one is not waited for. */
async function stopped(): Promise<void> {
  const heard = new AbortController();
  await Promise.race(
    ['SIGINT', 'SIGTERM'].map((name) => once(process, name, { signal: heard.signal }).catch(() => {})),
  );
  heard.abort();
}
