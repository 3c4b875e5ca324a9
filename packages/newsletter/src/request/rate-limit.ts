/** So that keys made up by an attacker cannot fill the memory. */
const MOST_KEYS = 10_000;

/** Counts in the memory of this process: so many in a window of time for each key, then none until it ends. */
export class RateLimit {
  readonly #limit: number;
  readonly #windowMs: number;
  readonly #counts = new Map<string, { count: number; endsAt: number }>();

  constructor(limit: number, windowMs: number) {
    this.#limit = limit;
    this.#windowMs = windowMs;
  }

  /** Counts one; returns the milliseconds to wait if it was one too many, else 0. */
  take(key: string, now: number): number {
    const counted = this.#counts.get(key);
    if (counted && counted.endsAt > now) {
      counted.count += 1;
      return counted.count > this.#limit ? counted.endsAt - now : 0;
    }
    // Deleted first: a map keeps the order of insertion, so the oldest windows stay in front.
    this.#counts.delete(key);
    this.#counts.set(key, { count: 1, endsAt: now + this.#windowMs });
    this.#forget(now);
    return 0;
  }

  #forget(now: number): void {
    for (const [key, { endsAt }] of this.#counts) {
      if (endsAt > now && this.#counts.size <= MOST_KEYS) return;
      this.#counts.delete(key);
    }
  }
}
