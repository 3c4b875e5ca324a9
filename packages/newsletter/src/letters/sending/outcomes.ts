import type { Log } from '../../log.js';
import type { CircuitBreaker } from '../../mail/circuit-breaker.js';
import { retryDelay } from '../../mail/retry.js';
import type { DeliveryKey, DeliveryOutcome, LetterStore, OpenLetter } from '../../store/letter-store.js';
import type { AttemptResult } from './attempt.js';
import { RefusalMonitor } from './refusal-monitor.js';

/** How many times a deferred message is tried, which takes about a day. */
const MAX_DEFERRALS = 12;
/** The same for a message that never gets through to the mail server, which may be down for some time. */
const MAX_ATTEMPTS = 30;
/** This many deferrals in a row mean that the mail server wants fewer emails at the moment. */
const MAX_DEFERRALS_IN_A_ROW = 10;

/** What an outcome is about. */
export type OutcomeOf = DeliveryKey & { readonly at: Date; readonly attempts: number };

/** Decides what happens to a person's copy after an attempt, and when to send slower or not at all. */
export class Outcomes {
  readonly #store: LetterStore;
  readonly #log: Log;
  readonly #circuit: CircuitBreaker;
  readonly #refusals = new RefusalMonitor();
  #deferralsInARow = 0;
  #pauseReason: string | undefined;

  constructor({ store, log, circuit }: { store: LetterStore; log: Log; circuit: CircuitBreaker }) {
    this.#store = store;
    this.#log = log;
    this.#circuit = circuit;
  }

  /** The outcome to store. `undefined` if it is stored already. */
  of(attempt: AttemptResult, { attempts, ...key }: OutcomeOf): DeliveryOutcome | undefined {
    switch (attempt.result) {
      case 'gone':
        return undefined;
      case 'stopped':
      case 'store-failed':
        return { ...key, state: 'waiting' };
      case 'sent':
        this.#answered(false);
        return { ...key, state: 'sent' };
      case 'refused':
        this.#answered(false);
        return { ...key, state: 'failed', failure: attempt.error.message };
      case 'deferred': {
        const { message, refusesSender } = attempt.error;
        this.#deferralsInARow += 1;
        if (this.#deferralsInARow >= MAX_DEFERRALS_IN_A_ROW) this.#unavailable(key.at);
        else this.#circuit.recordSuccess();
        this.#watch(refusesSender, message);
        return attempts >= MAX_DEFERRALS
          ? { ...key, state: 'failed', failure: message }
          : { ...key, state: 'waiting', retryAt: retryAt(key.at, attempts), failure: message };
      }
      case 'server-refused': {
        const { message, refusesSender } = attempt.error;
        if (refusesSender) this.#watch(true, message);
        else this.#unavailable(key.at);
        return { ...key, state: 'waiting', failure: message };
      }
      case 'unknown':
        this.#log({
          level: 'warn',
          message: `The mail server’s answer to a message is missing: ${messageOf(attempt.error)}. It is not sent again.`,
        });
        this.#unavailable(key.at);
        return { ...key, state: 'unknown', failure: 'no answer' };
      case 'not-sent': {
        const failure = messageOf(attempt.error);
        this.#unavailable(key.at);
        return attempts >= MAX_ATTEMPTS
          ? { ...key, state: 'failed', failure }
          : { ...key, state: 'waiting', retryAt: retryAt(key.at, attempts), failure };
      }
    }
  }

  /** Pauses a letter if mail servers have refused the sender a handful of times. */
  async pauseIfNeeded(letter: OpenLetter, at: Date): Promise<boolean> {
    const reason = this.#pauseReason;
    if (reason === undefined) return false;
    this.#pauseReason = undefined;
    this.#refusals.reset();
    await this.#store.pauseLetter({ name: letter.name, at, reason });
    this.#log({ level: 'error', message: `The letter ${letter.name} is paused: ${reason}.` });
    return true;
  }

  #answered(refusesSender: boolean): void {
    this.#deferralsInARow = 0;
    this.#circuit.recordSuccess();
    this.#refusals.record(refusesSender);
  }

  #watch(refusesSender: boolean, reason: string): void {
    if (this.#refusals.record(refusesSender)) this.#pauseReason ??= reason;
  }

  #unavailable(at: Date): void {
    const until = this.#circuit.recordFailure(at);
    if (!until) return;
    this.#log({
      level: 'warn',
      message: `The mail server is unavailable. Letters are continued at ${until.toISOString()}.`,
    });
  }
}

const retryAt = (at: Date, attempts: number) => new Date(at.getTime() + retryDelay(attempts));

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
