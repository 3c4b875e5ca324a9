import type { DeliveryCommit, DeliveryOutcome, LetterStore } from '../../store/letter-store.js';

type Commit = Omit<DeliveryCommit, 'settled'>;

/** How long outcomes wait for the next commit. */
const MAX_WAIT_MS = 20;

/** Why a message was not sent: its person has left, or its letter was paused or canceled. */
export class NotCommitted extends Error {
  override readonly name = 'NotCommitted';
  readonly why: 'gone' | 'stopped';

  constructor(why: 'gone' | 'stopped') {
    super(why);
    this.why = why;
  }
}

/**
 * Commits one message at a time. After that, its outcome is unknown until the mail server answers. Each outcome is
 * stored together with the next commit, so that a process that dies leaves at most one message unknown.
 */
export class CommitQueue {
  readonly #store: Pick<LetterStore, 'commitDelivery' | 'settleDeliveries'>;
  readonly #report: (error: unknown) => void;
  readonly #waiting: (() => void)[] = [];
  #busy = false;
  #outcomes: DeliveryOutcome[] = [];
  #flushed: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param report Called when outcomes could not be stored. They are stored later. */
  constructor(
    store: Pick<LetterStore, 'commitDelivery' | 'settleDeliveries'>,
    report: (error: unknown) => void,
  ) {
    this.#store = store;
    this.#report = report;
  }

  /**
   * Waits for its turn, and commits. Then call {@link record} with the outcome.
   *
   * @throws NotCommitted when the message must not be sent.
   */
  async commit(request: () => Commit, isOver: () => boolean): Promise<void> {
    if (this.#busy) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#busy = true;
    try {
      if (isOver()) throw new Error('the connection was lost');
      const verdict = await this.#storing((settled) => this.#store.commitDelivery({ ...request(), settled }));
      if (verdict !== 'go') throw new NotCommitted(verdict);
    } catch (error) {
      this.#next();
      throw error;
    }
  }

  /**
   * Records outcomes. They are stored with the next commit, or a moment later.
   *
   * @param committed Whether they are of a message that was committed, so that the next one may be.
   */
  record(outcomes: readonly DeliveryOutcome[], committed: boolean): void {
    this.#outcomes.push(...outcomes);
    if (committed) this.#next();
    this.#timer ??= setTimeout(() => this.flush().catch(this.#report), MAX_WAIT_MS);
  }

  /** Stores the remaining outcomes. */
  flush(): Promise<void> {
    // One after the other, so that everything is stored when the last one ends.
    this.#flushed = this.#flushed
      .catch(() => {})
      .then(async () => {
        if (this.#outcomes.length === 0) return;
        await this.#storing((settled) => this.#store.settleDeliveries(settled));
      });
    return this.#flushed;
  }

  /** Keeps outcomes that could not be stored. */
  async #storing<T>(store: (outcomes: readonly DeliveryOutcome[]) => Promise<T>): Promise<T> {
    const outcomes = this.#outcomes;
    this.#outcomes = [];
    clearTimeout(this.#timer);
    this.#timer = undefined;
    try {
      return await store(outcomes);
    } catch (error) {
      this.#outcomes = [...outcomes, ...this.#outcomes];
      throw error;
    }
  }

  #next(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#busy = false;
  }
}
