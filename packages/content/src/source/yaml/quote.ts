/** Help that shows a line of YAML with its value in quotes. `undefined` if it is not `key: value`, or is too long. */
export function quoted(line: string): string | undefined {
  const [, key, value] = /^\s*(?:- +)?([\w-]+):\s+(\S.*?)\s*$/.exec(line) ?? [];
  if (key === undefined || value === undefined || line.length > 100) return undefined;
  // Someone who wrote one quote in the middle did not mean it as YAML.
  const plain = /^'(.*)'$/.exec(value)?.[1] ?? value;
  return `write \`${key}: ${quoteValue(plain)}\``;
}

/**
 * A text as a quoted YAML scalar: in single quotes if it contains double quotes or backslashes, otherwise in double
 * quotes.
 */
export function quoteValue(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
