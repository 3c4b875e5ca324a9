import type { Price } from '@tendwell/content';
import { describe, expect, it } from 'vitest';
import '../lang/de.js';
import '../lang/fr.js';
import { priceText } from './price-text.js';

const read = (price: Price, locale = 'en-US', currency: string | undefined = 'USD') =>
  priceText(price, currency, locale).replace(/[\u00a0\u202f]/g, ' ');

describe('a price in words', () => {
  it.each<[string, Price]>([
    ['$95', { amount: 95 }],
    ['$62.50', { amount: 62.5 }],
    ['$1,200', { amount: 1200 }],
    ['from $95', { from: 95 }],
    ['$95–$120', { from: 95, to: 120 }],
    ['sliding scale $60–$110', { from: 60, to: 110, slidingScale: true }],
    ['free', { free: true }],
    ['free', { amount: 0 }],
    ['$400 for 5 visits', { amount: 400, visits: 5 }],
    ['$120 per month', { amount: 120, per: 'month' }],
    ['from $120 for 4 visits per month', { from: 120, visits: 4, per: 'month' }],
  ])('is %s for %j', (text, price) => {
    expect(read(price)).toBe(text);
  });

  it('is in the language of the page and in its own currency', () => {
    expect(read({ from: 72.5 }, 'de', 'EUR')).toBe('ab 72,50 €');
    expect(read({ from: 60, to: 110, currency: 'CAD' }, 'fr-CA')).toBe('60–110 $');
    expect(read({ amount: 9000 }, 'en', 'JPY')).toBe('¥9,000');
  });

  it('is an error without a number or without a currency', () => {
    expect(() => priceText({}, 'USD', 'en')).toThrow(RangeError);
    expect(() => priceText({ from: 1, to: 'x' as never }, 'USD', 'en')).toThrow(RangeError);
    expect(() => priceText({ amount: 95 }, undefined, 'en')).toThrow(TypeError);
  });
});
