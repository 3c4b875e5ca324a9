/** Formatting for people: numbers, days, colors, columns. */

const numbers = new Intl.NumberFormat('en');

/** 12,345 */
export const formatNumber = (value: number): string => numbers.format(value);

/** "1 person", "12,345 people" */
export const pluralize = (value: number, one: string, many = `${one}s`): string =>
  `${formatNumber(value)} ${value === 1 ? one : many}`;

/** ANSI codes of the styles in use. */
const STYLES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const;

/** Styles text for a terminal that supports it. */
export function style(color: boolean, name: keyof typeof STYLES, text: string): string {
  return color ? `\u001b[${STYLES[name]}m${text}\u001b[0m` : text;
}

/** Wraps text at a number of columns and indents each line. */
export function wrap(text: string, indent: string, columns = 80): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((each) => `${indent}${each}`).join('\n');
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** 2026-03-02, in a time zone. */
export function formatDay(date: Date, timeZone: string): string {
  const format =
    dayFormats.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  dayFormats.set(timeZone, format);
  return format.format(date);
}

/** "3 minutes", "5 hours", "12 days" */
export function formatDuration(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  if (minutes < 1) return 'less than a minute';
  if (minutes < 120) return pluralize(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return hours < 72 ? pluralize(hours, 'hour') : pluralize(Math.round(hours / 24), 'day');
}
