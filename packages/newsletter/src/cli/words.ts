/** Writing for people: numbers, days, colours, columns. */

const numbers = new Intl.NumberFormat('en');

/** 12,345 */
export const number = (value: number): string => numbers.format(value);

/** "1 person", "12,345 people" */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${number(value)} ${value === 1 ? one : many}`;

/** The styles that are used, and their codes. */
const STYLES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const;

/** Puts words into a colour where there are colours. */
export function paint(color: boolean, style: keyof typeof STYLES, words: string): string {
  return color ? `\u001b[${STYLES[style]}m${words}\u001b[0m` : words;
}

/** Text with nothing in it that a terminal would act on: control characters and those that turn the direction. */
export function visible(words: string): string {
  return words.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

/** Breaks words into lines of so many characters, each after an indent. */
export function wrap(words: string, indent: string, columns = 80): string {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((each) => `${indent}${each}`).join('\n');
}

const days = new Map<string, Intl.DateTimeFormat>();

/** 2026-03-02, in a time zone. */
export function day(date: Date, timeZone: string): string {
  const format =
    days.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  days.set(timeZone, format);
  return format.format(date);
}

/** "3 minutes", "5 hours", "12 days" */
export function duration(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  if (minutes < 1) return 'less than a minute';
  if (minutes < 120) return counted(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return hours < 72 ? counted(hours, 'hour') : counted(Math.round(hours / 24), 'day');
}
