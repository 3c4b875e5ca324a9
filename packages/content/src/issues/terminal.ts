/**
 * Text that is safe to print in a terminal: control characters, which could hide or change other output, are replaced by
 * visible symbols (`␛`), and characters that change the text direction by `�`. Line breaks are replaced too.
 *
 * @example
 * ```ts
 * import { visible } from '@tendwell/content/terminal';
 *
 * visible('\u001b[2Jgone'); // '␛[2Jgone'
 * ```
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}

/** Combining marks, joiners, and variation selectors: they take no column. */
const ZERO = /^[\p{M}\u200b-\u200d\u2060\ufeff]$/u;
/** East Asian wide and full-width characters, and emoji in emoji presentation. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;

/**
 * How many columns a text takes in a terminal: East Asian wide characters and emoji take two, and combining marks none.
 *
 * @param text As {@link visible} returns it.
 * @example
 * ```ts
 * import { textWidth } from '@tendwell/content/terminal';
 *
 * textWidth('姜茶'); // 4
 * ```
 */
export function textWidth(text: string): number {
  let columns = 0;
  for (const character of text) columns += width(character);
  return columns;
}

function width(character: string): 0 | 1 | 2 {
  if (character >= ' ' && character <= '~') return 1;
  if (ZERO.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
