/** An estimate of how wide a text is, in average letters: what it really takes depends on the font. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (/[\s.,:;'’()|!fijlrtI]/.test(letter)) width += 0.5;
    else if (letter >= '\u2e80') width += 1.8;
    else width += /[mw@\p{Lu}]/u.test(letter) ? 1.4 : 1;
  }
  return width;
}

/** Leaves out each text that never wraps to more lines than another one of them, at any width. */
export function withoutShorter(texts: readonly string[]): string[] {
  const kept: string[][] = [];
  for (const text of new Set(texts)) {
    // Only where a line may end: the space within a time, U+202F, does not break.
    const words = text.split(/ +/);
    if (kept.some((other) => covers(other, words))) continue;
    const rest = kept.filter((other) => !covers(words, other));
    kept.splice(0, kept.length, ...rest, words);
  }
  return kept.map((words) => words.join(' '));
}

/**
 * True if each word has its own word in `longer`, in the same order, that is at least as wide: wherever `longer` is
 * broken into lines, the words fit into the same lines.
 */
function covers(longer: readonly string[], words: readonly string[]): boolean {
  let at = 0;
  for (const word of words) {
    while (at < longer.length && !isAsWide(longer[at] ?? '', word)) at++;
    if (at === longer.length) return false;
    at++;
  }
  return true;
}

/** Widths are estimates, so another word counts as wider only if it is clearly wider. */
const isAsWide = (word: string, other: string) => word === other || textWidth(word) > 1.15 * textWidth(other);
