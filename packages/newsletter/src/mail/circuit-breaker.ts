import { retryDelay } from './retry.js';

/** Fewer consecutive failures can be a coincidence. */
const FAILURE_THRESHOLD = 3;
const MAX_OPEN_MS = 15 * 60_000;

/**
 * Stops sending while the mail server is unavailable: opens after three consecutive failures, for 1 min, 2 min, 4 min,
 * ... up to 15 min. After that one email is tried; its outcome closes the circuit or opens it again.
 */
export class CircuitBreaker {
  #failures = 0;
  #openUntil = 0;

  /** Whether nothing should be sent at the moment. */
  isOpen(at: Date): boolean {
    const pause = this.#openUntil - at.getTime();
    // A longer pause means that the clock was set back.
    return pause > 0 && pause <= MAX_OPEN_MS;
  }

  /** Whether the server was unavailable last time, so that only one email should be tried. */
  get isTripped(): boolean {
    return this.#failures >= FAILURE_THRESHOLD;
  }

  /** The server answered, even if it rejected the email. */
  recordSuccess(): void {
    this.#failures = 0;
    this.#openUntil = 0;
  }

  /**
   * The server was unavailable.
   *
   * @returns when sending can be tried again, if this failure opened the circuit.
   */
  recordFailure(at: Date): Date | undefined {
    // An attempt that started before the circuit opened is not a new failure.
    if (this.isOpen(at)) return undefined;
    this.#failures += 1;
    if (!this.isTripped) return undefined;
    const delay = Math.min(retryDelay(this.#failures - FAILURE_THRESHOLD + 1), MAX_OPEN_MS);
    this.#openUntil = at.getTime() + delay;
    return new Date(this.#openUntil);
  }
}
