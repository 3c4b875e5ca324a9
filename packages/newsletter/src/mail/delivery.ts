import type { Log } from '../log.js';
import type { FeedbackStore } from '../store/feedback-store.js';
import type { OutboxStore, QueuedMail } from '../store/outbox-store.js';
import { Attempts } from './attempts.js';
import { CircuitBreaker } from './circuit-breaker.js';
import { MAX_CONCURRENT_MAILS, MailDeferred, type Mailer, MailRefused, type OutgoingMail } from './mailer.js';
import { rejectOnAbort } from './reject-on-abort.js';
import { retryDelay } from './retry.js';
import { WorkLoop } from './work-loop.js';

const ATTEMPT_TIMEOUT_MS = 2 * 60_000;
/** When a process dies, its emails are sent again after this time. Longer than any attempt. */
const LEASE_MS = 5 * 60_000;
/** Other processes may queue emails, and emails become due for another attempt. */
const POLL_MS = 15_000;
const TIDY_INTERVAL_MS = 6 * 60 * 60_000;

/** Options of {@link Delivery}. */
export interface DeliveryOptions {
  readonly store: OutboxStore & FeedbackStore;
  readonly mailer: Mailer;
  readonly log: Log;
  /** The same for every email. */
  readonly sender: Pick<OutgoingMail, 'fromName' | 'replyTo'>;
  readonly now: () => Date;
  /** The return path of an email, by its id. Default: the sender. */
  readonly returnPath?: ((mail: string) => Promise<string | undefined>) | undefined;
}

/** Sends the emails in the outbox, a few at a time, and retries with exponential backoff. */
export class Delivery {
  readonly #options: DeliveryOptions;
  readonly #attempts = new Attempts<QueuedMail>(ATTEMPT_TIMEOUT_MS);
  readonly #circuit = new CircuitBreaker();
  #closing = false;
  readonly #loop = new WorkLoop(
    () => this.#startAttempts(),
    (error) => this.#options.log({ level: 'error', message: 'The outbox could not be processed.', error }),
    POLL_MS,
  );
  #tidiedAt = 0;

  constructor(options: DeliveryOptions) {
    this.#options = options;
    this.#loop.wake();
  }

  /** Starts sending soon, because there may be something to send. */
  wake(): void {
    this.#loop.wake();
  }

  /** Resolves when nothing can be sent now or in the next seconds. */
  idle(): Promise<void> {
    return this.#loop.idle(() => this.#attempts.size === 0);
  }

  /** Stops. Running attempts get some time to finish; after that their emails go back to the outbox. */
  async close(): Promise<void> {
    this.#closing = true;
    await this.#loop.stop();
    await this.#attempts.close();
  }

  /** Returns how long to wait before there may be more, in milliseconds. */
  async #startAttempts(): Promise<number> {
    const { store, mailer, now } = this.#options;
    const at = now();
    // The difference is negative after the clock was set back.
    if (Math.abs(at.getTime() - this.#tidiedAt) >= TIDY_INTERVAL_MS) {
      this.#tidiedAt = at.getTime();
      await store.tidy(at);
    }
    while (mailer.send && this.#canStart()) {
      const mail = await store.takeMail(now(), LEASE_MS);
      if (!mail) break;
      this.#start(mail);
    }
    return POLL_MS;
  }

  #canStart(): boolean {
    if (this.#closing || this.#circuit.isOpen(this.#options.now())) return false;
    return this.#attempts.size < (this.#circuit.isTripped ? 1 : MAX_CONCURRENT_MAILS);
  }

  #start(mail: QueuedMail): void {
    this.#attempts.start(
      mail,
      (signal) =>
        this.#send(mail, signal).catch((error) => {
          // If the email was sent, it is sent again when its lease expires.
          this.#options.log({
            level: 'error',
            message: `The outcome of email ${mail.id} could not be stored.`,
            error,
          });
        }),
      () => this.wake(),
    );
  }

  async #send(mail: QueuedMail, signal: AbortSignal): Promise<void> {
    const { store, mailer, sender, now, returnPath } = this.#options;
    try {
      const outgoing = { ...mail, ...sender, returnPath: await returnPath?.(mail.id) };
      await Promise.race([mailer.send?.(outgoing, signal), rejectOnAbort(signal)]);
    } catch (error) {
      const at = now();
      if (signal.aborted && this.#closing) {
        return store.mailFailed(mail.id, { at, retryAt: at, reason: 'stopped' });
      }
      return this.#failed(mail, signal.aborted ? new Error('timed out') : error, at);
    }
    this.#circuit.recordSuccess();
    await store.mailSent(mail.id, now());
  }

  /** An address that the mail server refuses at once doesn't work any better than one whose email comes back. */
  async #recordBounce({ id }: QueuedMail, { bounce }: MailRefused, at: Date): Promise<void> {
    if (!bounce) return;
    await this.#options.store.recordFeedback({ id: `smtp ${id}`, ...bounce, copy: { mail: id }, at });
  }

  async #failed(mail: QueuedMail, error: unknown, at: Date): Promise<void> {
    const { store, log } = this.#options;
    const reason = error instanceof Error ? error.message : String(error);
    const retryAt = new Date(at.getTime() + retryDelay(mail.attempts));
    const refused = error instanceof MailRefused;
    const givenUp = refused || retryAt >= mail.sendUntil;
    log({
      level: givenUp ? 'error' : 'warn',
      message: `Email ${mail.id} (${mail.kind}) failed on attempt ${mail.attempts}: ${reason}. ${
        givenUp ? 'It will not be retried.' : `Retrying at ${retryAt.toISOString()}.`
      }`,
    });
    if (refused || error instanceof MailDeferred) this.#circuit.recordSuccess();
    else {
      const retryServerAt = this.#circuit.recordFailure(at);
      if (retryServerAt) {
        log({
          level: 'warn',
          message: `The mail server is unavailable. Retrying at ${retryServerAt.toISOString()}.`,
        });
      }
    }
    // An email that is too late stays until `tidy` gives it up: the clock may be wrong.
    await store.mailFailed(mail.id, refused ? { at, reason } : { at, reason, retryAt });
    if (refused) await this.#recordBounce(mail, error, at);
  }
}
