import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatTimeRanges } from '@tendwell/content/hours';
import { renderMarkdown } from '@tendwell/content/markdown';
import { describe, expect, test } from 'vitest';
import { find, isOptional } from './php.js';

/*
 * What PHP writes from the data of each locale, compared with what Intl writes: the fixtures of the elements have only a few
 * dates, times, and prices.
 */

type Call = [name: string, ...args: unknown[]];
type Expected = [call: Call, printed: string | number];

const data = (language: string) =>
  JSON.parse(readFileSync(new URL(`../../elements/fixtures/${language}.json`, import.meta.url), 'utf8')) as {
    cldr: string;
    words: object;
    variants: object;
  };

const LOCALES = ['ar', 'de', 'en', 'es', 'fr', 'zh'].flatMap((language) => [
  language,
  ...Object.keys(data(language).variants).map((region) => `${language}-${region}`),
]);
const NUMBERS = [
  0, 1, 2, 3, 10, 11, 12, 99, 100, 101, 102, 103, 111, 1000, 1234, 9999, 12_345, 1_000_000, 1_234_567,
];
const DAY_MS = 86_400_000;

/** Lines break only after the dash of a range of dates. */
const unbroken = (dates: string) => dates.replaceAll(' ', '\u00a0').replace('–\u00a0', '– ');
const utc = (date: string) => Date.parse(`${date}T00:00Z`);
const pad = (number: number) => String(number).padStart(2, '0');

function dates(locale: string): Expected[] {
  const long = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(locale, {
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const day = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  const starts = Array.from({ length: 12 }, (_, month) => `2026-${pad(month + 1)}-0${(month % 9) + 1}`);
  return starts.flatMap((start): Expected[] => [
    [['date_text', start], long.format(utc(start))],
    [['days_of_year_text', start.slice(5), start.slice(5)], unbroken(day.format(utc(start)))],
    ...[0, 1, 17, 45, 200, 400].map((days): Expected => {
      const end = new Date(utc(start) + days * DAY_MS).toISOString().slice(0, 10);
      return [['date_range_text', start, end], unbroken(short.formatRange(utc(start), utc(end)))];
    }),
  ]);
}

function times(locale: string): Expected[] {
  const hours = Array.from({ length: 24 }, (_, hour) => `${pad(hour)}:05`);
  const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return hours.flatMap((opens): Expected[] => [
    [['clock_text', opens], clock.format(Date.parse(`2024-01-01T${opens}Z`))],
    ...[...hours, `${opens.slice(0, 2)}:40`, '24:00'].map(
      (closes): Expected => [
        ['time_range_text', opens, closes],
        formatTimeRanges([`${opens}-${closes}`], locale)[0] ?? '',
      ],
    ),
  ]);
}

function numbers(locale: string): Expected[] {
  const rules = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const duration = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
  return NUMBERS.flatMap((count): Expected[] => [
    [['plural_form', count], rules.select(count)],
    [['number_text', count], number.format(count)],
    [['number_text', count + 0.5], number.format(count + 0.5)],
    [['minutes_text', count], duration.format(count)],
  ]);
}

function prices(locale: string): Expected[] {
  return ['USD', 'EUR', 'GBP', 'CAD', 'CHF', 'JPY', 'MXN', 'AED', 'KWD'].flatMap((currency): Expected[] => {
    const format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      trailingZeroDisplay: 'stripIfInteger',
    });
    return [
      ...[5, 95, 1234, 12_345, 95.5, 1234.25].map(
        (amount): Expected => [['price_range', amount, null, currency], format.format(amount)],
      ),
      [['price_range', 60, 1110, currency], format.formatRange(60, 1110).replace(/\s?–\s?/, '–')],
    ];
  });
}

const WORDS = [
  'Salt.',
  'It’s 5 o’clock, U.S. time – well-known, 12.5 °C, and “not” 3×4 or 8÷2.',
  'Über Übergrößen: naïve Cafés, l’été, ¿qué?',
  'ماء البحر، والملح. ٣ أكواب',
  'Море, соль и 🌊 волны … Δέλτα',
];

function readingTimes(locale: string): Expected[] {
  const long = [50, 130, 400, 2000].map((times) => WORDS.join(' ').repeat(times / 10));
  return [...WORDS, ...long].flatMap((text): Expected[] => {
    const { words, minutes } = renderMarkdown(text, { locale, typography: false });
    return [
      [['word_count', text], words],
      [['reading_minutes', text], minutes],
    ];
  });
}

function lists(locale: string): Expected[] {
  const words = ['Ona', 'Inés', 'hielo', 'Hilda', 'oro', 'hotel', '8', 'Pim'];
  return (['conjunction', 'disjunction'] as const).flatMap((type) => {
    const format = new Intl.ListFormat(locale, { type });
    const name = type === 'conjunction' ? 'and' : 'or';
    return words.flatMap((last): Expected[] =>
      [[last], ['A', last], ['A', 'B', last], ['A', 'B', 'C', last]].map((items) => [
        ['list_text', items, name],
        format.format(items),
      ]),
    );
  });
}

describe.skipIf(isOptional && !find('php'))('the texts of PHP', () => {
  const isCurrent = data('en').cldr === process.versions.cldr;

  test.skipIf(!isCurrent).each(LOCALES)('are those of Intl in "%s"', (locale) => {
    const expected = [dates, times, numbers, prices, lists, readingTimes].flatMap((make) => make(locale));
    const script = fileURLToPath(new URL('render-formats.php', import.meta.url));
    const { stdout, stderr } = spawnSync('php', [script, locale], {
      input: JSON.stringify(expected.map(([call]) => call)),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const printed = JSON.parse(stdout) as (string | number)[];
    expect(printed.map((text, index) => [expected[index]?.[0], text])).toEqual(expected);
  });

  test('need no escaping', () => {
    for (const language of ['ar', 'de', 'en', 'es', 'fr', 'zh']) {
      expect(JSON.stringify(data(language).words).replaceAll('"', ''), language).not.toMatch(/[&<>'\\]/);
    }
  });
});
