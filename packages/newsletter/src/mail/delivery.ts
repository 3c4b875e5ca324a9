import type { Log } from '../log.js';
import type { NewsletterStore, QueuedMail } from '../store/store.js';
import { type Mailer, MailRefused, type OutgoingMail } from './mailer.js';

/** A mail whose process dies is sent again after this time; longer than any attempt takes. */
const LEASE_MS = 5 * 60_000;
const FIRST_RETRY_MS = 60_000;
const LONGEST_RETRY_MS = 6 * 60 * 60_000;
/** Mails may also come from another process, or be due again. */
const POLL_MS = 15_000;
const TIDY_EVERY_MS = 6 * 60 * 60_000;
/** How long unconfirmed sign-ups and old mails are kept. */
export const KEPT_DAYS = 30;

/** What a delivery needs. */
export interface DeliveryOptions {
  readonly store: NewsletterStore;
  readonly mailer: Mailer;
  readonly log: Log;
  /** What is the same in every mail. */
  readonly sender: Pick<OutgoingMail, 'fromName' | 'replyTo'>;
  readonly now: () => Date;
}

/** Takes mails out of the outbox, one at a time, and hands them to the mailer; tries again with growing pauses. */
export class Delivery {
  readonly #options: DeliveryOptions;
  readonly #stop = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #wokenWhileRunning = false;
  #tidiedAt = 0;

  constructor(options: DeliveryOptions) {
    this.#options = options;
    this.#later(0);
  }

  /** There may be something to send. Returns at once. */
  wake(): void {
    if (this.#running) this.#wokenWhileRunning = true;
    else this.#later(0);
  }

  /** Stops; a mail that is being sent is put back. */
  async close(): Promise<void> {
    this.#stop.abort();
    clearTimeout(this.#timer);
    await this.#running;
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    if (this.#stop.signal.aborted) return;
    this.#timer = setTimeout(() => this.#run(), ms);
    // Waiting for the next mail is no reason to keep a process alive. Not every platform has `unref`.
    this.#timer.unref?.();
  }

  #run(): void {
    this.#running ??= this.#work()
      .catch((error) => {
        if (!this.#stop.signal.aborted) {
          this.#options.log({ level: 'error', message: 'The outbox could not be worked on.', error });
        }
      })
      .finally(() => {
        this.#running = undefined;
        this.#later(this.#wokenWhileRunning ? 0 : POLL_MS);
        this.#wokenWhileRunning = false;
      });
  }

  async #work(): Promise<void> {
    const { store, mailer, now } = this.#options;
    const at = now();
    if (at.getTime() - this.#tidiedAt > TIDY_EVERY_MS) {
      this.#tidiedAt = at.getTime();
      await store.tidy(new Date(at.getTime() - KEPT_DAYS * 24 * 60 * 60_000));
    }
    while (mailer.send && !this.#stop.signal.aborted) {
      const mail = await store.takeMail(now(), LEASE_MS);
      if (!mail) return;
      await this.#send(mail);
    }
  }

  async #send(mail: QueuedMail): Promise<void> {
    const { store, mailer, sender, log, now } = this.#options;
    try {
      await mailer.send?.({ ...mail, ...sender }, this.#stop.signal);
    } catch (error) {
      const at = now();
      if (this.#stop.signal.aborted) return store.mailFailed(mail.id, { at, retryAt: at, reason: 'stopped' });

      const reason = error instanceof Error ? error.message : String(error);
      const retryAt = new Date(at.getTime() + retryAfter(mail.attempts));
      const givenUp = error instanceof MailRefused || retryAt >= mail.sendUntil;
      log({
        level: givenUp ? 'error' : 'warn',
        message: `Mail ${mail.id} (${mail.kind}) was not delivered, attempt ${mail.attempts}: ${reason}. ${
          givenUp ? 'Given up.' : `Next attempt at ${retryAt.toISOString()}.`
        }`,
      });
      return store.mailFailed(mail.id, givenUp ? { at, reason } : { at, reason, retryAt });
    }
    await store.mailSent(mail.id, now());
  }
}

/** 1 min, 2, 4, ... up to 6 h, each a quarter shorter or longer so that mails which failed together do not come back together. */
export function retryAfter(attempts: number, random: () => number = Math.random): number {
  const pause = Math.min(FIRST_RETRY_MS * 2 ** (attempts - 1), LONGEST_RETRY_MS);
  return Math.round(pause * (0.75 + random() / 2));
}
