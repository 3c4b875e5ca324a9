import { describe, expect, it } from 'vitest';
import { changePrice, parseAmount, pricedServices, priceText } from './prices.js';

const practice = {
  currency: 'USD',
  services: [
    { name: 'First visit', group: 'Acupuncture', price: { amount: 165, note: 'paid on the day' } },
    { name: 'Evening', price: { from: 35, to: 60, slidingScale: true } },
    { name: 'Course', price: 'Ask us' },
    { name: 'Call', price: { free: true } },
    { name: 'Talk', price: { from: 80, currency: 'CAD' } },
    { name: 'No price' },
  ],
};
const services = pricedServices(practice);

describe('services with a price', () => {
  it('are listed with what they cost', () => {
    expect(services.map((service) => [service.name, priceText(service, 'en-US', 'Free')])).toEqual([
      ['First visit', '$165'],
      ['Evening', '$35–$60'],
      ['Course', 'Ask us'],
      ['Call', 'Free'],
      ['Talk', 'CA$80+'],
    ]);
  });

  it('are changed only in the fields that differ', () => {
    const [visit, evening, course] = services;
    if (!visit || !evening || !course) throw new Error('not listed');
    expect(changePrice(visit, { amount: 175 })).toEqual([
      { type: 'set', path: ['services', 0, 'price', 'amount'], value: 175 },
    ]);
    expect(changePrice(evening, { from: 35, to: 65 })).toEqual([
      { type: 'set', path: ['services', 1, 'price', 'to'], value: 65 },
    ]);
    expect(changePrice(course, { text: 'Ask us' })).toEqual([]);
  });
});

describe('an amount as people type it', () => {
  it.each([
    ['135', 135],
    ['$62.50', 62.5],
    ['62,50 €', 62.5],
    ['1,200', 1200],
    ['1.200,5', 1200.5],
    ['1 200', 1200],
    ['12.', 12],
  ])('%s', (text, amount) => {
    expect(parseAmount(text)).toBe(amount);
  });

  it.each(['', 'free', '1-2', '1.2.3', '-5'])('is invalid: %s', (text) => {
    expect(parseAmount(text)).toBeUndefined();
  });
});
