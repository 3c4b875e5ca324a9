const MAX_WIDTH = 72;

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;
/** Punctuation that never begins a line, and brackets that never end one. */
const CLOSING =
  /[\u3001\u3002\uff01\uff09\uff0c\uff0e\uff1a\uff1b\uff1f\u300b\u300d\u300f\u3011\u201d\u2019]/u;
const OPENING = /[\uff08\u300a\u300c\u300e\u3010\u201c\u2018]/u;

/** Wraps a text into lines of at most 72 columns. @param indent What each line begins with. */
export function wrap(text: string, indent = ''): string {
  const lines = [indent];
  let width = indent.length;
  const add = (piece: string, space: string) => {
    const columns = widthOf(piece);
    const isFirst = width === indent.length;
    if (!isFirst && width + space.length + columns > MAX_WIDTH) {
      lines.push(indent + piece);
      width = indent.length + columns;
      return;
    }
    lines[lines.length - 1] += isFirst ? piece : space + piece;
    width += isFirst ? columns : space.length + columns;
  };
  // Not at no-break spaces, which French uses before colons and question marks.
  for (const word of text.trim().split(/[^\S\u00a0\u202f]+/)) {
    for (const [index, piece] of pieces(word).entries()) add(piece, index === 0 ? ' ' : '');
  }
  return lines.join('\n');
}

/** A word where it may be broken: Chinese and Japanese have no spaces between words. */
function pieces(word: string): string[] {
  if (!WIDE.test(word)) return [word];
  const found: string[] = [];
  for (const character of word) {
    const last = found.at(-1);
    const isJoined =
      last !== undefined &&
      (CLOSING.test(character) ||
        OPENING.test(last.slice(-1)) ||
        (!WIDE.test(character) && !WIDE.test(last.slice(-1))));
    if (isJoined) found[found.length - 1] = last + character;
    else found.push(character);
  }
  return found;
}

/** Such characters are as wide as two others. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}
