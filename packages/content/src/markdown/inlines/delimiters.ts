import type { Inline, Mark } from '../tree.js';

/** A run of `*`, `_`, or `~` that can open or close marks. */
interface Delimiter {
  readonly piece: Inline;
  readonly character: string;
  readonly position: number;
  /** The original length of the run. */
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  previous: Delimiter | undefined;
  next: Delimiter | undefined;
}

const WORD = /[a-z\d]/i;
const SPACE = /\s/;
const PUNCTUATION = /[\p{P}\p{S}]/u;

const kindOf = (character: string) => {
  if (WORD.test(character)) return 'word';
  if (SPACE.test(character)) return 'space';
  // Browsers take milliseconds to compile this pattern, which most texts don't need.
  if (character > ' ' && character < '\x7f') return 'punctuation';
  return PUNCTUATION.test(character) ? 'punctuation' : 'word';
};

/** The delimiters of a phrase that are not matched yet, by the specification's algorithm, which takes linear time. */
export class Delimiters {
  last: Delimiter | undefined;

  /** Adds the run at an index of the text. */
  add(text: string, index: number, length: number): Inline {
    const character = text[index] as string;
    const before = kindOf(charBefore(text, index));
    const after = kindOf(String.fromCodePoint(text.codePointAt(index + length) ?? 10));
    const isLeft = after !== 'space' && (after !== 'punctuation' || before !== 'word');
    const isRight = before !== 'space' && (before !== 'punctuation' || after !== 'word');
    const isUnderscore = character === '_';
    const piece: Inline = { type: 'marks', text: text.slice(index, index + length) };
    const delimiter: Delimiter = {
      piece,
      character,
      position: index,
      length,
      canOpen: isLeft && (!isUnderscore || !isRight || before === 'punctuation'),
      canClose: isRight && (!isUnderscore || !isLeft || after === 'punctuation'),
      previous: this.last,
      next: undefined,
    };
    // As on GitHub, only one or two tildes strike text through.
    if (character === '~' && length > 2) return piece;
    if (this.last) this.last.next = delimiter;
    this.last = delimiter;
    return piece;
  }

  /** Matches all delimiters after the given one, and removes them. */
  match(bottom: Delimiter | undefined): void {
    const searched = new Map<string, number>();
    let closer = this.last;
    while (closer && closer.previous !== bottom) closer = closer.previous;
    while (closer) {
      if (!closer.canClose) {
        closer = closer.next;
        continue;
      }
      const { length, character } = closer;
      const kind = character + (character === '~' ? length : `${closer.canOpen}${length % 3}`);
      // Earlier delimiters were searched before: none opens a closer of this kind.
      const end = searched.get(kind) ?? -1;
      let opener = closer.previous;
      while (opener && opener !== bottom && opener.position >= end && !fits(opener, closer)) {
        opener = opener.previous;
      }
      if (opener && opener !== bottom && opener.position >= end) closer = this.#pair(opener, closer);
      else {
        searched.set(kind, closer.position);
        const { next } = closer;
        if (!closer.canOpen) this.#remove(closer);
        closer = next;
      }
    }
    this.last = bottom;
    if (bottom) bottom.next = undefined;
  }

  /** Marks the text between two delimiters. Returns the next closer. */
  #pair(opener: Delimiter, closer: Delimiter): Delimiter | undefined {
    const isStrong = opener.piece.text.length > 1 && closer.piece.text.length > 1;
    const mark: Mark = closer.character === '~' ? 'del' : isStrong ? 'strong' : 'em';
    const count = mark === 'del' ? closer.length : isStrong ? 2 : 1;
    push(opener.piece, 'opens', mark);
    push(closer.piece, 'closes', mark);
    opener.piece.text = opener.piece.text.slice(count);
    closer.piece.text = closer.piece.text.slice(count);
    opener.next = closer;
    closer.previous = opener;
    if (opener.piece.text === '') this.#remove(opener);
    if (closer.piece.text !== '') return closer;
    this.#remove(closer);
    return closer.next;
  }

  #remove(delimiter: Delimiter): void {
    if (delimiter.previous) delimiter.previous.next = delimiter.next;
    if (delimiter.next) delimiter.next.previous = delimiter.previous;
    else this.last = delimiter.previous;
  }
}

function charBefore(text: string, index: number): string {
  if (index === 0) return '\n';
  const isTail = /[\udc00-\udfff]/.test(text[index - 1] as string);
  return String.fromCodePoint(text.codePointAt(index - (isTail && index > 1 ? 2 : 1)) as number);
}

function fits(opener: Delimiter, closer: Delimiter): boolean {
  if (opener.character !== closer.character || !opener.canOpen) return false;
  if (closer.character === '~') return opener.length === closer.length;
  const isEither = closer.canOpen || opener.canClose;
  return !isEither || closer.length % 3 === 0 || (opener.length + closer.length) % 3 !== 0;
}

/** Creates the list when it is needed: most runs open or close nothing. */
function push(piece: Inline, side: 'opens' | 'closes', mark: Mark): void {
  const marks = piece[side];
  if (marks) marks.push(mark);
  else piece[side] = [mark];
}
