/** Characters that XML 1.0 forbids, even as references: control characters, lone surrogates, U+FFFE, and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Removes the characters that make a feed invalid. */
export function allowedCharacters(text: string): string {
  return text.replace(FORBIDDEN, '');
}
