import type { Language } from './language.js';
import { remembering } from './remembering.js';

/** Puts values where a sentence names them in braces. What is filled in is not looked at again. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (name, key: string) => values[key] ?? name);
}

const durations = remembering(
  (tag: string, unit: string) => new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }),
);

/** A length of time in words, with the plural of the language: "72 hours". */
export function duration({ tag }: Language, count: number, unit: 'minute' | 'hour' | 'day' | 'year'): string {
  return durations(tag, unit).format(count);
}

/** A day in words, in the practice's time zone. */
export function day({ tag }: Language, date: Date, timeZone: string): string {
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone }).format(date);
}

/** Several things in a row: "soups, teas, and walks". */
export function list({ tag }: Language, items: readonly string[]): string {
  return new Intl.ListFormat(tag, { style: 'long', type: 'unit' }).format(items);
}
