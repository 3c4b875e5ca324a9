import type { Connect } from 'vite';

/** After a response, a browser requests what the page needs within this time. */
const FOLLOWING_MS = 100;

/** Knows whether browsers wait for responses. */
export class Requests {
  readonly #now: () => number;
  #open = 0;
  #lastEnd = Number.NEGATIVE_INFINITY;

  /** @param now Milliseconds since any moment. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Counts the requests. It must come before all that responds to them. */
  readonly middleware: Connect.NextHandleFunction = (_request, response, next) => {
    this.#open += 1;
    response.once('close', () => {
      this.#open -= 1;
      this.#lastEnd = this.#now();
    });
    next();
  };

  /** True while a request has no complete response, and shortly after, when a browser is about to send the next ones. */
  areExpected(): boolean {
    return this.#open > 0 || this.#now() < this.#lastEnd + FOLLOWING_MS;
  }
}
