import { formatNumber } from './format.js';
import type { Terminal } from './terminal.js';

const BAR_WIDTH = 24;
const INTERVAL_MS = 100;

/** A progress bar; shows nothing if there is no terminal. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #label: string;
  #lastDrawn = Number.NEGATIVE_INFINITY;

  constructor(terminal: Terminal, label: string) {
    this.#terminal = terminal;
    this.#label = label;
  }

  /** Shows how many items are done. @param total If unknown, only the count is shown. */
  show(done: number, total?: number): void {
    const count = formatNumber(done);
    this.#draw(total ? `${bar(done / total)}${count} of ${formatNumber(total)}` : count);
  }

  /** Shows a percentage, for units such as bytes that mean nothing to the reader. */
  showPercentage(done: number, total: number): void {
    this.#draw(`${bar(done / total)}${Math.floor((done / total) * 100)}%`);
  }

  /** Removes the bar. */
  end(): void {
    if (Number.isFinite(this.#lastDrawn)) this.#terminal.progress?.('');
  }

  #draw(status: string): void {
    const now = performance.now();
    if (!this.#terminal.progress || now - this.#lastDrawn < INTERVAL_MS) return;
    this.#lastDrawn = now;
    this.#terminal.progress(`${this.#label}  ${status}`);
  }
}

function bar(share: number): string {
  const full = Math.round(Math.min(1, share) * BAR_WIDTH);
  return `[${'#'.repeat(full)}${'.'.repeat(BAR_WIDTH - full)}] `;
}
