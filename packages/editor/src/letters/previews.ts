import { randomUUID } from 'node:crypto';
import type { LetterPreview } from './editor-letters.js';

/** Writing creates a new preview at every pause, and only the last one is needed. */
const MOST = 50;

/** The latest previews: frames load their HTML and their pictures from here. */
export class Previews {
  readonly #known = new Map<string, LetterPreview>();

  /** Stores a preview, and returns its id. */
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
