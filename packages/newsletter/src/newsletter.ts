import { createApp } from './app.js';
import { oneLine } from './mail/compose.js';
import { Delivery } from './mail/delivery.js';
import { type NewsletterOptions, settle } from './options.js';
import type { Connection } from './request/client-ip.js';

/** An endpoint that is running: it answers requests, and sends what is in the outbox. */
export interface NewsletterEndpoint {
  /** Path under which it answers, without a slash at the end. */
  readonly basePath: string;
  /** Answers a request. Never rejects, and says nothing of what went wrong inside. */
  fetch(request: Request, connection?: Connection): Promise<Response>;
  /** Stops sending, puts a mail that is on its way back into the outbox, and closes mailer and store. */
  close(): Promise<void>;
}

/**
 * Makes the endpoint that a sign-up form posts to.
 *
 * @throws TypeError when an option cannot work.
 *
 * @example
 * ```ts
 * import { createNewsletter, openStore, outboxMailer } from '@tendwell/newsletter';
 * import { readContent } from '@tendwell/content/node';
 *
 * const { practice, newsletter } = await readContent('content');
 * if (!newsletter) throw new Error('content/newsletter.yaml is missing');
 * const store = await openStore({ url: 'file:.data/newsletter.db' });
 * const endpoint = createNewsletter({
 *   practice,
 *   newsletter,
 *   origin: 'http://localhost:3000',
 *   store,
 *   mailer: outboxMailer(store),
 * });
 * const response = await endpoint.fetch(new Request('http://localhost:3000/newsletter/subscribe'));
 * ```
 */
export function createNewsletter(options: NewsletterOptions): NewsletterEndpoint {
  const settings = settle(options);
  const { practice, mailer, store, log, now, outbox } = settings;
  if (!mailer.send && !outbox) {
    log({
      level: 'warn',
      message: 'No mail server is set and the outbox is not shown: nobody will get a mail.',
    });
  }
  const delivery = new Delivery({
    store,
    mailer,
    log,
    now,
    sender: {
      fromName: oneLine(practice.name),
      replyTo: practice.locations.find(({ email }) => email)?.email,
    },
  });
  const app = createApp(settings, () => delivery.wake());
  return {
    basePath: settings.basePath,
    fetch: async (request, connection = {}) => app.fetch(request, connection),
    async close() {
      await delivery.close();
      mailer.close?.();
      await store.close();
    },
  };
}
