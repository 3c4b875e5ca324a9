/** Limits the memory that an attacker can use up. */
const MAX_KEYS = 10_000;

/** Limits the attempts in a period of time, in the memory of this process. */
export class AttemptLimit {
  readonly #limit: number;
  readonly #windowMs: number;
  readonly #counts = new Map<string, { count: number; readonly endsAt: number }>();

  constructor(limit: number, windowMs: number) {
    this.#limit = limit;
    this.#windowMs = windowMs;
  }

  /** Counts one attempt. @returns whether it is within the limit. */
  allows(key: string, now: Date): boolean {
    const time = now.getTime();
    const window = this.#counts.get(key);
    // No window is longer, unless the clock was set back.
    if (window && window.endsAt > time && window.endsAt <= time + this.#windowMs) {
      window.count += 1;
      return window.count <= this.#limit;
    }
    this.#counts.delete(key);
    this.#counts.set(key, { count: 1, endsAt: time + this.#windowMs });
    // The map is in the order of the windows.
    for (const oldest of this.#counts.keys()) {
      if (this.#counts.size <= MAX_KEYS) break;
      this.#counts.delete(oldest);
    }
    return true;
  }
}
