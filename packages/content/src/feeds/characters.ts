/** What XML 1.0 cannot hold, not even as a character reference: control characters, halves of pairs, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Leaves out the characters that would make a reader refuse the whole file. */
export function allowedCharacters(text: string): string {
  return text.replace(FORBIDDEN, '');
}
