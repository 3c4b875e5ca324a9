/* How a locale writes numbers, prices, and lists, found by asking Intl. */

const AMOUNTS = /60|110/g;
const COUNTS = [0, 1, 2, 3, 11, 100, 1_000_000];

const part = (parts: readonly Intl.NumberFormatPart[], type: string) =>
  parts.find((each) => each.type === type)?.value ?? '';

/** What is around the amount, what is around the two amounts of a range, and the number of decimals. */
function currency(locale: string, code: string): [price: string, range: string, digits: number] {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: code,
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
  });
  const range = format.formatRange(60, 110).replace(/\s?–\s?/, '–');
  return [
    format.format(60).replace('60', '{amount}'),
    range.replace(AMOUNTS, (amount) => (amount === '60' ? '{amount}' : '{to}')),
    format.resolvedOptions().maximumFractionDigits ?? 2,
  ];
}

/** What is between the first and the second of two items, of more, between others, and before the last. */
function separators(locale: string, type: 'conjunction' | 'disjunction') {
  const format = new Intl.ListFormat(locale, { type });
  const [, pair] = format.formatToParts(['A', 'B']);
  const [, first, , other, , last] = format.formatToParts(['A', 'B', 'C', 'D']);
  return [pair, first, other, last].map((each) => each?.value);
}

/** A duration for each plural form. A form may not contain the number. */
function minutes(locale: string) {
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
  const number = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  return Object.fromEntries(
    COUNTS.map((count) => [
      rules.select(count),
      format.format(count).replace(number.format(count), '{count}'),
    ]),
  );
}

/** What separates the digits of numbers, or of amounts of money. */
function separatorsIn(format: Intl.NumberFormat) {
  const parts = format.formatToParts(12_345.6);
  const short = format.formatToParts(1234).some(({ type }) => type === 'group');
  return {
    group: part(parts, 'group'),
    decimal: part(parts, 'decimal'),
    /** How many digits a number must have to be grouped. */
    groupedFrom: short ? 4 : 5,
  };
}

/** What {@link Intl.NumberFormat} and {@link Intl.ListFormat} write for a locale, where renderers use them. */
export function numberData(locale: string) {
  return {
    numbers: separatorsIn(new Intl.NumberFormat(locale)),
    money: separatorsIn(new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' })),
    minutes: minutes(locale),
    lists: { and: separators(locale, 'conjunction'), or: separators(locale, 'disjunction') },
    currencies: Object.fromEntries(
      Intl.supportedValuesOf('currency').map((code) => [code, currency(locale, code)]),
    ),
  };
}
