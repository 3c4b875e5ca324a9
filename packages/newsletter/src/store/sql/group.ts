import { StoreUnavailable } from '../unavailable.js';
import type { Database, Transaction } from './database.js';

/** Keeps a transaction short enough for others to get their turn. */
const MOST_AT_ONCE = 100;
/**
 * Turns of the event loop in which nobody comes, until nobody is waited for any more. Node accepts one connection in a
 * turn: those who come at the same time, each with a new one, come one by one.
 */
const QUIET_TURNS = 4;
/** Who is here waits no longer for others, whoever comes. */
const MOST_WAIT_MS = 10;

interface Waiting<T, R> {
  readonly item: T;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Does in one transaction what several ask for at the same time: a commit waits for the disk, and waiting once for all
 * of them takes no longer than for one. Nobody hears of success before the commit, and a failure of one is
 * not a failure of the others.
 */
export class Group<T, R> {
  readonly #database: Database;
  readonly #work: (transaction: Transaction, items: readonly T[]) => Promise<R[]>;
  #waiting: Waiting<T, R>[] = [];
  #running: Promise<void> | undefined;

  /** @param work gives a result for each item, in their order */
  constructor(database: Database, work: (transaction: Transaction, items: readonly T[]) => Promise<R[]>) {
    this.#database = database;
    this.#work = work;
  }

  /** Resolves when the item's part is on the disk. */
  do(item: T): Promise<R> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  /** Waits for all who are waiting. */
  async end(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      await this.#gather();
      await this.#together();
    }
    this.#running = undefined;
  }

  /** Waits for more to come, as long as they do. */
  async #gather(): Promise<void> {
    const latest = performance.now() + MOST_WAIT_MS;
    for (let quiet = 0; quiet < QUIET_TURNS && performance.now() < latest; ) {
      const here = this.#waiting.length;
      await new Promise((resolve) => setImmediate(resolve));
      quiet = this.#waiting.length > here ? 0 : quiet + 1;
    }
  }

  async #together(): Promise<void> {
    let members: Waiting<T, R>[] = [];
    try {
      const results = await this.#database.write((transaction) => {
        // Taken now, and not before: more may have come while others were writing.
        members = this.#waiting.splice(0, MOST_AT_ONCE);
        return this.#work(
          transaction,
          members.map(({ item }) => item),
        );
      });
      for (const [i, { resolve }] of members.entries()) resolve(results[i] as R);
    } catch (error) {
      if (members.length === 0) members = this.#waiting.splice(0);
      const alone = members.length === 1 || error instanceof StoreUnavailable;
      for (const member of members) {
        if (alone) member.reject(error);
        else await this.#alone(member);
      }
    }
  }

  async #alone({ item, resolve, reject }: Waiting<T, R>): Promise<void> {
    try {
      const [result] = await this.#database.write((transaction) => this.#work(transaction, [item]));
      resolve(result as R);
    } catch (error) {
      reject(error);
    }
  }
}
