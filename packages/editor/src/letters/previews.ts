import { randomUUID } from 'node:crypto';
import type { LetterPreview } from './editor-letters.js';

/** Each person who writes makes a new one with every pause, and needs the last one only. */
const MOST = 50;

/** The previews that were made last: frames load their HTML and their pictures from here. */
export class Previews {
  readonly #known = new Map<string, LetterPreview>();

  /** Keeps a preview, and returns its id. */
  add(preview: LetterPreview): string {
    const id = randomUUID();
    this.#known.set(id, preview);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST && oldest !== undefined) this.#known.delete(oldest);
    return id;
  }

  find(id: string): LetterPreview | undefined {
    return this.#known.get(id);
  }
}
