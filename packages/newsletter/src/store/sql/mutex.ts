/** Runs tasks one at a time, in the order in which they were added. */
export class Mutex {
  #last: Promise<unknown> = Promise.resolve();

  /** Resolves or rejects like the task, once it has run. */
  runExclusive<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#last.then(task);
    this.#last = result.then(noop, noop);
    return result;
  }
}

function noop(): void {}
