/**
 * A line of a vCard. The parts of the value, such as those of an address, are escaped and joined, and the line is
 * folded.
 */
export function contentLine(name: string, ...parts: readonly string[]): string {
  return fold(`${name}:${parts.map(escapeText).join(';')}`);
}

/** A line whose value is not text, such as a URL or a pair of numbers. Nothing is escaped. */
export function plainLine(name: string, value: string): string {
  return fold(`${name}:${value}`);
}

function escapeText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not get into the file.
      .replace(/[\0-\x09\x0b-\x1f\x7f]/g, ' ')
      .replace(/[\\;,]/g, '\\$&')
      .replaceAll('\n', '\\n')
  );
}

const encoder = new TextEncoder();

/** Folds a line after at most 75 bytes, between characters. Continuation lines start with a space. */
function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > 75) {
      lines.push(current);
      [current, bytes] = [' ', 1];
    }
    current += character;
    bytes += size;
  }
  return [...lines, current].map((each) => `${each}\r\n`).join('');
}
