/** Does work that comes up from time to time, never twice at the same time. */
export class WorkLoop {
  readonly #work: () => Promise<number>;
  readonly #report: (error: unknown) => void;
  readonly #pollMs: number;
  #stopped = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #wokenWhileRunning = false;
  readonly #whenIdle = new Set<() => void>();

  /**
   * @param work returns how long to wait before there may be more, in milliseconds
   * @param report is called with what `work` throws
   * @param pollMs how long to wait after an error, and at most: other processes may add work
   */
  constructor(work: () => Promise<number>, report: (error: unknown) => void, pollMs: number) {
    this.#work = work;
    this.#report = report;
    this.#pollMs = pollMs;
  }

  /** Works soon, because there may be something to do. */
  wake(): void {
    if (this.#running) this.#wokenWhileRunning = true;
    else this.#schedule(0);
  }

  /**
   * Resolves when there was nothing to do, and there will be nothing for as long as the loop waits at most.
   *
   * @param isDone whether everything that the work has started has ended. What ends must wake the loop.
   */
  idle(isDone: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const check = () => {
        if (!isDone()) return;
        this.#whenIdle.delete(check);
        resolve();
      };
      this.#whenIdle.add(check);
      this.wake();
    });
  }

  /** Resolves when no work is running, and none will. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  #schedule(ms: number): void {
    clearTimeout(this.#timer);
    if (this.#stopped) return;
    this.#timer = setTimeout(() => this.#run(), ms);
    // An idle timer must not keep the process alive. Not every platform has `unref`.
    this.#timer.unref?.();
  }

  #run(): void {
    let pauseMs = this.#pollMs;
    this.#running ??= this.#work()
      .then((ms) => {
        pauseMs = Math.min(ms, this.#pollMs);
      })
      .catch((error) => {
        this.#report(error);
        // Finished work also wakes the loop, but an error shouldn't be retried right away.
        this.#wokenWhileRunning = false;
      })
      .finally(() => {
        this.#running = undefined;
        this.#schedule(this.#wokenWhileRunning ? 0 : pauseMs);
        const isIdle = !this.#wokenWhileRunning && pauseMs >= this.#pollMs;
        if (isIdle) for (const check of [...this.#whenIdle]) check();
        this.#wokenWhileRunning = false;
      });
  }
}
