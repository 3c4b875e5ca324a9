/** Time for running attempts to finish when the process stops, so that no email is sent twice and no outcome is unknown. */
const GRACE_PERIOD_MS = 3000;

/** Attempts to send something, a few at a time. `What` identifies what is sent. */
export class Attempts<What> {
  readonly #running = new Map<AbortController, { readonly what: What; readonly ended: Promise<void> }>();
  readonly #timeoutMs: number;

  /** @param timeoutMs Limits a whole attempt. The timeouts of a mailer apply to single responses of the server. */
  constructor(timeoutMs: number) {
    this.#timeoutMs = timeoutMs;
  }

  get size(): number {
    return this.#running.size;
  }

  /** What is being sent. */
  get running(): What[] {
    return [...this.#running.values()].map(({ what }) => what);
  }

  /**
   * Starts an attempt.
   *
   * @param run Must not reject. Its signal is aborted when the time is over, or when the process stops.
   * @param onEnd Called when the attempt no longer counts as running.
   */
  start(what: What, run: (signal: AbortSignal) => Promise<void>, onEnd: () => void): void {
    const controller = new AbortController();
    const timeout = setTimeout(() => controller.abort(new Error('timed out')), this.#timeoutMs);
    const ended = run(controller.signal).finally(() => {
      clearTimeout(timeout);
      this.#running.delete(controller);
      onEnd();
    });
    this.#running.set(controller, { what, ended });
  }

  /** Resolves when all attempts have ended. Those that run for too long are aborted. */
  async close(): Promise<void> {
    const grace = setTimeout(() => {
      for (const controller of this.#running.keys()) controller.abort();
    }, GRACE_PERIOD_MS);
    await Promise.all([...this.#running.values()].map(({ ended }) => ended));
    clearTimeout(grace);
  }
}
