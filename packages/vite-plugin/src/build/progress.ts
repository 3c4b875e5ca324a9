import type { Logger } from 'vite';

/** How often a long build reports its progress. */
const INTERVAL_MS = 3000;

/** Says how many pages are written. */
export class Progress {
  readonly #total: number;
  readonly #logger: Pick<Logger, 'info'>;
  readonly #elapsed: () => number;
  #count = 0;
  #unchanged = 0;
  #said = 0;

  /** @param elapsed The milliseconds since any moment. */
  constructor(total: number, logger: Pick<Logger, 'info'>, elapsed = () => performance.now()) {
    this.#total = total;
    this.#logger = logger;
    this.#elapsed = elapsed;
    this.#said = elapsed();
  }

  /** Counts a page. */
  wrote(isChanged: boolean): void {
    this.#count += 1;
    if (!isChanged) this.#unchanged += 1;
    const now = this.#elapsed();
    if (now - this.#said < INTERVAL_MS || this.#count === this.#total) return;
    this.#said = now;
    this.#logger.info(`tendwell: ${this.#count} of ${this.#total} pages`);
  }

  /** Says that all pages are written. */
  end(): void {
    const unchanged = this.#unchanged > 0 ? `, ${this.#unchanged} of them unchanged` : '';
    this.#logger.info(`tendwell: ${this.#total} ${this.#total === 1 ? 'page' : 'pages'}${unchanged}`);
  }
}
