import type { Change, Value } from '../../changes/change.js';
import { isList, isObject, valueAt } from '../../changes/value.js';

/** The part of a price that can be changed here. */
export type PriceField = 'text' | 'amount' | 'from' | 'to';

/** A service with a price. */
export interface PricedService {
  readonly index: number;
  readonly name: string;
  readonly group: string;
  /** The fields of the price in the file. Empty if it is free. */
  readonly fields: Readonly<Partial<Record<PriceField, string | number>>>;
  /** A code such as `USD`, if it is known. */
  readonly currency: string | undefined;
}

/** The services that state a price, in the order of the file. */
export function pricedServices(practice: Value | undefined): PricedService[] {
  const services = valueAt(practice, ['services']);
  if (!isList(services)) return [];
  return services.flatMap((service, index): PricedService[] => {
    const [name, group, price] = [['name'], ['group'], ['price']].map((path) => valueAt(service, path));
    const fields = priceFields(price);
    if (typeof name !== 'string' || !fields) return [];
    const currency = valueAt(price, ['currency']) ?? valueAt(practice, ['currency']);
    return [
      {
        index,
        name,
        group: typeof group === 'string' ? group : '',
        fields,
        currency: typeof currency === 'string' ? currency : undefined,
      },
    ];
  });
}

function priceFields(price: Value | undefined): PricedService['fields'] | undefined {
  if (typeof price === 'string') return { text: price };
  if (!isObject(price)) return undefined;
  const { amount, from, to, free } = price;
  if (free === true) return {};
  return {
    ...(typeof amount === 'number' && { amount }),
    ...(typeof from === 'number' && { from }),
    ...(typeof to === 'number' && { to }),
  };
}

/** The changes of a price. Equal fields aren't touched. */
export function changePrice({ index, fields }: PricedService, after: PricedService['fields']): Change[] {
  const path = ['services', index, 'price'];
  if (typeof after.text === 'string')
    return after.text === fields.text ? [] : [{ type: 'set', path, value: after.text }];
  return (['amount', 'from', 'to'] as const).flatMap((name): Change[] => {
    const value = after[name];
    return value === undefined || value === fields[name]
      ? []
      : [{ type: 'set', path: [...path, name], value }];
  });
}

/** "$165", "$35–$60", or the text of the price. */
export function priceText({ fields, currency }: PricedService, locale: string, free: string): string {
  const { text, amount, from, to } = fields;
  if (text !== undefined) return String(text);
  const format = (value: string | number) => currencyFormat(locale, currency).format(Number(value));
  if (amount !== undefined) return format(amount);
  if (from !== undefined && to !== undefined) return `${format(from)}–${format(to)}`;
  if (from !== undefined) return `${format(from)}+`;
  return free;
}

function currencyFormat(locale: string, currency: string | undefined): Intl.NumberFormat {
  try {
    if (currency)
      return new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        trailingZeroDisplay: 'stripIfInteger',
      });
  } catch {
    // The code is not one.
  }
  return new Intl.NumberFormat(locale);
}

/** A number as people type it: `135`, `$62.50`, `62,50`, `1,200`. `undefined` if it is invalid. */
export function parseAmount(text: string): number | undefined {
  const plain = text
    .trim()
    .replace(/^[^\d-]+|[^\d]+$/g, '')
    .replace(/[\s'’\u00a0\u202f]/g, '');
  // A comma or a dot before one or two digits is a decimal separator; before three digits, it separates thousands.
  const [, whole = '', cents] = /^(\d+(?:[.,]\d{3})*|\d+)(?:[.,](\d{1,2}))?$/.exec(plain) ?? [];
  if (whole === '') return undefined;
  return Number(`${whole.replace(/[.,]/g, '')}.${cents ?? 0}`);
}
