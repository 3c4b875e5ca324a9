import { createApp } from './app.js';
import { createSender, returnPaths } from './letters/sending/create-sender.js';
import { oneLine } from './mail/compose.js';
import { Delivery } from './mail/delivery.js';
import { type NewsletterOptions, resolveOptions } from './options.js';
import type { Connection } from './request/client-ip.js';
import { NetworkLimit } from './request/network-limit.js';
import { RateLimit } from './request/rate-limit.js';
import { keyedHash } from './tokens.js';

const HOUR_MS = 60 * 60_000;

/** A running endpoint. It answers requests, and sends the emails in the outbox and the letters that are due. */
export interface NewsletterEndpoint {
  /** Path of the endpoint, without a trailing slash. */
  readonly basePath: string;
  /**
   * Answers a request. Never rejects: errors are logged, and answered with a status of 4xx or 5xx.
   *
   * @param connection Default: nothing is known about the connection, so all such visitors share the limit per network.
   */
  fetch(request: Request, connection?: Connection): Promise<Response>;
  /**
   * Resolves when the emails and letters that are due were sent, or can't be sent within the next 15 seconds. For
   * platforms that don't keep a process running: call it from a scheduled job. Other endpoints can send at the same time.
   */
  sendDue(): Promise<void>;
  /** Stops sending, returns unsent emails to the outbox, and closes the mailer and the store. */
  close(): Promise<void>;
}

/**
 * Creates the endpoint that a sign-up form posts to.
 *
 * @throws TypeError when an option is invalid.
 *
 * @example
 * ```ts
 * import type { Newsletter, Practice } from '@tendwell/content';
 * import { createNewsletter, openStore, smtpMailer } from '@tendwell/newsletter';
 *
 * declare const practice: Practice, newsletter: Newsletter; // from readContent()
 *
 * const endpoint = createNewsletter({
 *   practice,
 *   newsletter,
 *   origin: 'https://quietpine.example.com',
 *   store: await openStore({ url: 'file:.data/newsletter.db' }),
 *   mailer: smtpMailer({
 *     url: 'smtps://user:password@mail.example.com',
 *     from: 'newsletter@quietpine.example.com',
 *   }),
 * });
 * const response = await endpoint.fetch(
 *   new Request('https://quietpine.example.com/newsletter/subscribe'),
 * );
 * console.log(response.status); // 200
 * ```
 */
export function createNewsletter(options: NewsletterOptions): NewsletterEndpoint {
  const settings = resolveOptions(options);
  const { mailer, store, log, now, outbox, limits, bounceAddress } = settings;
  const returnPathOf = returnPaths({ store, bounceAddress });
  if (!mailer.send && !outbox) {
    log({
      level: 'warn',
      message: 'No mail server is configured, and the outbox is not shown. Nobody will get an email.',
    });
  }
  const delivery = new Delivery({
    store,
    mailer,
    log,
    now,
    returnPath: returnPathOf && ((mail) => returnPathOf({ mail })),
    // Read for every email, because the practice may change.
    get sender() {
      const { practice } = settings;
      return {
        fromName: oneLine(practice.name),
        replyTo: practice.locations.find(({ email }) => email)?.email,
      };
    },
  });
  const letters = createSender({
    store,
    mailer,
    log,
    now,
    practice: () => settings.practice,
    site: settings.site,
    basePath: settings.basePath,
    bounceAddress,
  });
  const mailCapReports = new RateLimit(1, HOUR_MS);
  const app = createApp({
    settings,
    networkLimit: new NetworkLimit({
      limit: limits.signUpsPerNetworkPerHour,
      log,
      hash: async (network) => keyedHash(await settings.secret(), network),
      development: outbox,
    }),
    reportMailCap() {
      if (mailCapReports.count('', now().getTime()).waitMs > 0) return;
      log({
        level: 'error',
        message: `The daily limit of ${limits.mailsPerDay} emails is reached. Sign-ups are answered with 503. See who signed up with tendwell-newsletter list, and raise MAILS_PER_DAY or the option limits.mailsPerDay if they are real.`,
      });
    },
    wakeDelivery: () => {
      delivery.wake();
      letters.wake();
    },
  });
  return {
    basePath: settings.basePath,
    fetch: async (request, connection = {}) => app.fetch(request, connection),
    async sendDue() {
      // The timers of the endpoint don't keep a process alive.
      const alive = setInterval(() => {}, HOUR_MS);
      await Promise.all([delivery.idle(), letters.idle()]).finally(() => clearInterval(alive));
    },
    async close() {
      await Promise.all([delivery.close(), letters.close()]);
      mailer.close?.();
      await store.close();
      settings.closeLog();
    },
  };
}
