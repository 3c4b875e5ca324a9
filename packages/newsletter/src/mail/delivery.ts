import type { Log } from '../log.js';
import type { NewsletterStore, QueuedMail } from '../store/store.js';
import { MailDeferred, type Mailer, MailRefused, type OutgoingMail } from './mailer.js';
import { Rest, retryAfter } from './retry.js';

/** So many mails are on their way at once: one that a server is slow to answer does not keep others waiting. */
export const MAILS_AT_ONCE = 4;
/** An attempt that takes longer is given up. Timeouts of a mailer are for one answer of a server, not for all. */
const ATTEMPT_MS = 2 * 60_000;
/** A mail whose process dies is sent again after this time; longer than any attempt takes. */
const LEASE_MS = 5 * 60_000;
/** What is on its way when the endpoint closes may get there, so that it is not sent twice. */
const CLOSING_MS = 3000;
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

/** Takes mails out of the outbox, a few at a time, and hands them to the mailer; tries again with growing pauses. */
export class Delivery {
  readonly #options: DeliveryOptions;
  readonly #attempts = new Map<AbortController, Promise<void>>();
  readonly #rest = new Rest();
  #closing = false;
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

  /** Stops; mails that are being sent get a moment to arrive, then they are put back. */
  async close(): Promise<void> {
    this.#closing = true;
    clearTimeout(this.#timer);
    await this.#running;
    const grace = setTimeout(() => {
      for (const attempt of this.#attempts.keys()) attempt.abort();
    }, CLOSING_MS);
    await Promise.all(this.#attempts.values());
    clearTimeout(grace);
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    if (this.#closing) return;
    this.#timer = setTimeout(() => this.#run(), ms);
    // Waiting for the next mail is no reason to keep a process alive. Not every platform has `unref`.
    this.#timer.unref?.();
  }

  #run(): void {
    this.#running ??= this.#work()
      .catch((error) => {
        this.#options.log({ level: 'error', message: 'The outbox could not be worked on.', error });
        // Not at once, although mails that were on their way may have ended meanwhile.
        this.#wokenWhileRunning = false;
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
    while (mailer.send && this.#mayStart()) {
      const mail = await store.takeMail(now(), LEASE_MS);
      if (!mail) return;
      this.#start(mail);
    }
  }

  #mayStart(): boolean {
    if (this.#closing || this.#rest.left(this.#options.now()) > 0) return false;
    return this.#attempts.size < (this.#rest.inTrouble ? 1 : MAILS_AT_ONCE);
  }

  #start(mail: QueuedMail): void {
    const attempt = new AbortController();
    const timeout = setTimeout(() => attempt.abort(), ATTEMPT_MS);
    const sending = this.#send(mail, attempt.signal)
      .catch((error) => {
        // A mail that was sent while nobody could write that down is sent again when its lease ends.
        this.#options.log({
          level: 'error',
          message: `What became of mail ${mail.id} could not be stored.`,
          error,
        });
      })
      .finally(() => {
        clearTimeout(timeout);
        this.#attempts.delete(attempt);
        this.wake();
      });
    this.#attempts.set(attempt, sending);
  }

  async #send(mail: QueuedMail, signal: AbortSignal): Promise<void> {
    const { store, mailer, sender, now } = this.#options;
    try {
      await Promise.race([mailer.send?.({ ...mail, ...sender }, signal), aborted(signal)]);
    } catch (error) {
      const at = now();
      if (signal.aborted && this.#closing) {
        return store.mailFailed(mail.id, { at, retryAt: at, reason: 'stopped' });
      }
      return this.#failed(mail, signal.aborted ? new Error('took too long') : error, at);
    }
    this.#rest.serverAnswered();
    await store.mailSent(mail.id, now());
  }

  #failed(mail: QueuedMail, error: unknown, at: Date): Promise<void> {
    const { store, log } = this.#options;
    const reason = error instanceof Error ? error.message : String(error);
    const retryAt = new Date(at.getTime() + retryAfter(mail.attempts));
    const givenUp = error instanceof MailRefused || retryAt >= mail.sendUntil;
    log({
      level: givenUp ? 'error' : 'warn',
      message: `Mail ${mail.id} (${mail.kind}) was not delivered, attempt ${mail.attempts}: ${reason}. ${
        givenUp ? 'Given up.' : `Next attempt at ${retryAt.toISOString()}.`
      }`,
    });
    if (error instanceof MailRefused || error instanceof MailDeferred) this.#rest.serverAnswered();
    else {
      const until = this.#rest.serverFailed(at);
      if (until) {
        log({
          level: 'warn',
          message: `The mail server takes nothing. Resting until ${until.toISOString()}.`,
        });
      }
    }
    return store.mailFailed(mail.id, givenUp ? { at, reason } : { at, reason, retryAt });
  }
}

/** Rejects with the signal: also a mailer that does not heed it must not occupy a place for good. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
