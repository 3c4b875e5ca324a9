import type { Terminal } from './terminal.js';
import { number } from './words.js';

const BAR = 24;
const EVERY_MS = 100;

/** A bar that fills while something large is worked through; nothing where nobody watches. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #what: string;
  #shownAt = 0;
  #shown = false;

  constructor(terminal: Terminal, what: string) {
    this.#terminal = terminal;
    this.#what = what;
  }

  /** @param total Unknown: only the count is shown. */
  show(done: number, total?: number): void {
    this.#draw(`${total ? bar(done / total) : ''}${number(done)}${total ? ` of ${number(total)}` : ''}`);
  }

  /** For what is counted in something that nobody wants to know, such as bytes. */
  showShare(done: number, total: number): void {
    this.#draw(`${bar(done / total)}${Math.floor((done / total) * 100)} %`);
  }

  /** Takes the bar away. */
  end(): void {
    if (this.#shown) this.#terminal.progress?.('');
  }

  #draw(words: string): void {
    const now = Date.now();
    if (!this.#terminal.progress || now - this.#shownAt < EVERY_MS) return;
    this.#shownAt = now;
    this.#shown = true;
    this.#terminal.progress(`${this.#what}  ${words}`);
  }
}

function bar(share: number): string {
  const full = Math.round(Math.min(1, share) * BAR);
  return `[${'#'.repeat(full)}${'.'.repeat(BAR - full)}] `;
}
