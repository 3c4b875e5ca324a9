/** How many of the latest answers count. */
const WINDOW = 20;
/** How many of them may be refusals of the sender. */
const MAX_REFUSALS = 4;

/**
 * Decides when it is pointless or harmful to send more of a letter: when mail servers have refused the sender a handful
 * of times. One in ten may do so, because a recipient's server can have a list of its own.
 */
export class RefusalMonitor {
  #latest: boolean[] = [];

  /** Records an answer. Returns whether sending must stop. */
  record(refusesSender: boolean): boolean {
    this.#latest = [...this.#latest, refusesSender].slice(-WINDOW);
    return this.#latest.filter((refused) => refused).length > MAX_REFUSALS;
  }

  /** Clears the record, once the letter is paused. */
  reset(): void {
    this.#latest = [];
  }
}
