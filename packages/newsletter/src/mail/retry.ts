const FIRST_RETRY_MS = 60_000;
const LONGEST_RETRY_MS = 6 * 60 * 60_000;
const LONGEST_REST_MS = 15 * 60_000;
/** As many mails in a row can fail by accident. */
const PATIENCE = 3;

/** 1 min, 2, 4, ... up to 6 h, each a quarter shorter or longer so that mails which failed together do not come back together. */
export function retryAfter(attempts: number, random: () => number = Math.random): number {
  const pause = Math.min(FIRST_RETRY_MS * 2 ** (attempts - 1), LONGEST_RETRY_MS);
  return Math.round(pause * (0.75 + random() / 2));
}

/**
 * Spares a mail server that takes nothing, and the log: after three failures in a row the outbox rests, for 1 min, 2, 4,
 * ... up to 15 min, and then tries one mail. Each mail still has its own pauses.
 */
export class Rest {
  #failures = 0;
  #until = 0;

  /** Milliseconds that the outbox has to rest from a moment on, or 0. */
  left(at: Date): number {
    return Math.max(0, this.#until - at.getTime());
  }

  /** Whether the last that is known of the server is that it takes nothing. */
  get inTrouble(): boolean {
    return this.#failures >= PATIENCE;
  }

  /** The server spoke about a mail, be it to refuse it. */
  serverAnswered(): void {
    this.#failures = 0;
    this.#until = 0;
  }

  /** A mail failed for a reason that has nothing to do with it. Returns when the next may be tried, if a rest begins. */
  serverFailed(at: Date): Date | undefined {
    // Those that were on their way when the rest began say nothing new.
    if (this.left(at) > 0) return undefined;
    this.#failures += 1;
    if (!this.inTrouble) return undefined;
    const pause = Math.min(retryAfter(this.#failures - PATIENCE + 1), LONGEST_REST_MS);
    this.#until = at.getTime() + pause;
    return new Date(this.#until);
  }
}
