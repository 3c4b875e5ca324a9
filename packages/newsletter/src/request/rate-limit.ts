/** Limits the memory that an attacker can use up. */
const MAX_KEYS = 10_000;

/** A fixed-window rate limit, in the memory of this process. */
export class RateLimit {
  readonly #limit: number;
  readonly #windowMs: number;
  readonly #counts = new Map<string, { count: number; endsAt: number }>();

  constructor(limit: number, windowMs: number) {
    this.#limit = limit;
    this.#windowMs = windowMs;
  }

  /**
   * Counts one request.
   *
   * @param now Milliseconds since 1970.
   * @returns milliseconds until the window ends if the request exceeds the limit, else 0; and whether it is the first in
   *   the window that does.
   */
  count(key: string, now: number): { readonly waitMs: number; readonly isFirst: boolean } {
    const window = this.#counts.get(key);
    if (window && window.endsAt > now) {
      window.count += 1;
      // No window is longer, unless the clock was set back.
      window.endsAt = Math.min(window.endsAt, now + this.#windowMs);
      return {
        waitMs: window.count > this.#limit ? window.endsAt - now : 0,
        isFirst: window.count === this.#limit + 1,
      };
    }
    // Deleted first, so that the map stays sorted by the start of windows.
    this.#counts.delete(key);
    this.#counts.set(key, { count: 1, endsAt: now + this.#windowMs });
    this.#evict(now);
    return { waitMs: 0, isFirst: false };
  }

  #evict(now: number): void {
    for (const [key, { endsAt }] of this.#counts) {
      if (endsAt > now && this.#counts.size <= MAX_KEYS) return;
      this.#counts.delete(key);
    }
  }
}
