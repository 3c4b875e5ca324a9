import { StoreUnavailable } from '../unavailable.js';
import type { Database, Transaction } from './database.js';

/** Keeps transactions short enough for other processes to get their turn. */
const MAX_BATCH_SIZE = 100;
/**
 * A batch starts after this many turns of the event loop without a new item. Node accepts one connection per turn, so
 * requests that arrive together on new connections show up one per turn.
 */
const IDLE_TURNS = 4;
/** A batch starts after this time, even if new items keep coming. */
const MAX_WAIT_MS = 10;

interface PendingItem<T, R> {
  readonly item: T;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Combines concurrent writes into one transaction, because waiting for the disk takes the most time of each commit.
 * Results are delivered after the commit. When a batch fails, its items are retried one by one, so that a bad item
 * doesn't fail the others.
 */
export class WriteBatcher<T, R> {
  readonly #database: Database;
  readonly #writeAll: (transaction: Transaction, items: readonly T[]) => Promise<R[]>;
  #pending: PendingItem<T, R>[] = [];
  #running: Promise<void> | undefined;

  /** @param writeAll returns one result per item, in the same order. */
  constructor(database: Database, writeAll: (transaction: Transaction, items: readonly T[]) => Promise<R[]>) {
    this.#database = database;
    this.#writeAll = writeAll;
  }

  /** Resolves with the item's result once it is durable. */
  write(item: T): Promise<R> {
    return new Promise((resolve, reject) => {
      this.#pending.push({ item, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  /** Waits until nothing is pending. */
  async drain(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#pending.length > 0) {
      await this.#waitForMore();
      await this.#writeBatch();
    }
    this.#running = undefined;
  }

  async #waitForMore(): Promise<void> {
    const deadline = performance.now() + MAX_WAIT_MS;
    for (let idle = 0; idle < IDLE_TURNS && performance.now() < deadline; ) {
      const before = this.#pending.length;
      await new Promise((resolve) => setImmediate(resolve));
      idle = this.#pending.length > before ? 0 : idle + 1;
    }
  }

  async #writeBatch(): Promise<void> {
    let batch: PendingItem<T, R>[] = [];
    try {
      const results = await this.#database.write((transaction) => {
        // Taken here because more items may have arrived while another writer held the lock.
        batch = this.#pending.splice(0, MAX_BATCH_SIZE);
        return this.#writeAll(
          transaction,
          batch.map(({ item }) => item),
        );
      });
      for (const [i, { resolve }] of batch.entries()) resolve(results[i] as R);
    } catch (error) {
      if (batch.length === 0) batch = this.#pending.splice(0);
      const retryWouldFail = batch.length === 1 || error instanceof StoreUnavailable;
      for (const pending of batch) {
        if (retryWouldFail) pending.reject(error);
        else await this.#writeOne(pending);
      }
    }
  }

  async #writeOne({ item, resolve, reject }: PendingItem<T, R>): Promise<void> {
    try {
      const [result] = await this.#database.write((transaction) => this.#writeAll(transaction, [item]));
      resolve(result as R);
    } catch (error) {
      reject(error);
    }
  }
}
