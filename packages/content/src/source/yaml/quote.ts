/** A line of YAML with its value in quotes, as help; `undefined` where the line is not `key: value` or is too long. */
export function quoted(line: string): string | undefined {
  const [, key, value] = /^\s*(?:- +)?([\w-]+):\s+(\S.*?)\s*$/.exec(line) ?? [];
  if (key === undefined || value === undefined || line.length > 100) return undefined;
  // Someone who wrote one quote in the middle did not mean it as YAML.
  const plain = /^'(.*)'$/.exec(value)?.[1] ?? value;
  return `write \`${key}: ${quoteValue(plain)}\``;
}

/** A text as a YAML scalar in quotes: double quotes as a rule, single ones where the text holds double quotes or backslashes. */
export function quoteValue(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
