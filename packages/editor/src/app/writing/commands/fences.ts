import type { Text } from '@codemirror/state';

const FENCE = /^\s*(?:>\s?)*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(`{3,}(?!.*`)|~{3,})/;

/** Reads the lines of a text from the first one on, and tells which of them are fenced code. */
export class Fences {
  #open = '';

  /** Reads the next line. @returns What it is: a fence, code, or neither. */
  read(text: string): 'fence' | 'code' | undefined {
    const fence = FENCE.exec(text)?.[1];
    if (this.#open === '') {
      if (fence === undefined) return undefined;
      this.#open = fence;
      return 'fence';
    }
    const closes = fence?.startsWith(this.#open) && text.trim().endsWith(fence);
    if (closes) this.#open = '';
    return closes ? 'fence' : 'code';
  }
}

/** True if a line, counted from 1, is fenced code, or a fence. */
export function isInFence(doc: Text, number: number): boolean {
  const fences = new Fences();
  let last: ReturnType<Fences['read']>;
  for (const text of doc.iterLines(1, number + 1)) last = fences.read(text);
  return last !== undefined;
}
