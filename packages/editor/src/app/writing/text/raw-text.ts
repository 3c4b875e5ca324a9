import type { ChangeSet } from '@codemirror/state';

/** How a line can end. The editor knows only `\n`. */
const LINE_END = /\r\n?|\n/g;

/**
 * The text of a file with its own line ends, in sync with an editor that supports only one kind: what was not edited
 * keeps every byte.
 */
export class RawText {
  #text: string;
  readonly #newline: string;

  constructor(text: string) {
    this.#text = text;
    this.#newline = usualLineEnd(text);
  }

  /** The text with its line ends. */
  get text(): string {
    return this.#text;
  }

  /** Applies changes of the editor. New lines get the most frequent line end. */
  apply(changes: ChangeSet): void {
    let text = '';
    let done = 0;
    const offset = offsets(this.#text);
    changes.iterChanges((from, to, _fromNow, _toNow, inserted) => {
      text += this.#text.slice(done, offset(from)) + inserted.toString().replaceAll('\n', this.#newline);
      done = offset(to);
    });
    this.#text = text + this.#text.slice(done);
  }
}

/** The line end that a text has most often. Default: `\n`. */
function usualLineEnd(text: string): string {
  const counts = new Map<string, number>([['\n', 0]]);
  for (const [end] of text.matchAll(LINE_END)) counts.set(end, (counts.get(end) ?? 0) + 1);
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}

/** Converts positions of the editor, in ascending order, to positions in the text. */
function offsets(text: string): (position: number) => number {
  if (!text.includes('\r')) return (position) => position;
  let passed = 0;
  let at = 0;
  return (position) => {
    for (; passed < position; passed += 1) at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    return at;
  };
}
