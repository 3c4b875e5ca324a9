import type { DeliveryCommit, DeliveryOutcome, LetterStore } from '../../store/letter-store.js';

type Commit = Omit<DeliveryCommit, 'settled'>;

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
 * Lets one message at a time pass the point after which its outcome is unknown until the mail server answers. Each
 * outcome is stored together with the next commit, so that a process that dies leaves at most one message unknown.
 */
export class CommitQueue {
  readonly #store: Pick<LetterStore, 'commitDelivery' | 'settleDeliveries'>;
  readonly #waiting: (() => void)[] = [];
  #busy = false;
  #outcomes: DeliveryOutcome[] = [];

  constructor(store: Pick<LetterStore, 'commitDelivery' | 'settleDeliveries'>) {
    this.#store = store;
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
   * Records outcomes. Those that can't be stored now are stored later.
   *
   * @param committed Whether they are of a message that was committed, so that the next one may be.
   */
  async record(outcomes: readonly DeliveryOutcome[], committed: boolean): Promise<void> {
    this.#outcomes.push(...outcomes);
    const isNextWaiting = this.#waiting.length > 0;
    if (committed) this.#next();
    if (!isNextWaiting) await this.flush();
  }

  /** Stores the outcomes that are not stored yet. */
  async flush(): Promise<void> {
    if (this.#outcomes.length === 0) return;
    await this.#storing((settled) => this.#store.settleDeliveries(settled));
  }

  /** Keeps outcomes that could not be stored. */
  async #storing<T>(store: (outcomes: readonly DeliveryOutcome[]) => Promise<T>): Promise<T> {
    const outcomes = this.#outcomes;
    this.#outcomes = [];
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
