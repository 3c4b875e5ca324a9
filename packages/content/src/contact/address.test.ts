import { describe, expect, test } from 'vitest';
import { addressLines } from './address.js';

const address = { street: '1 Main', city: 'City', region: 'Region', postalCode: '12345', country: 'US' };

describe('an address', () => {
  test.each([
    ['US', ['1 Main', 'City, Region 12345']],
    ['AU', ['1 Main', 'City Region 12345']],
    ['GB', ['1 Main', 'City', 'Region', '12345']],
    ['ZA', ['1 Main', 'City', 'Region', '12345']],
    ['IT', ['1 Main', '12345 City Region']],
    ['MX', ['1 Main', '12345 City, Region']],
    ['DE', ['1 Main', '12345 City, Region']],
    ['JP', ['1 Main', 'City, Region 12345']],
    ['BR', ['1 Main', 'City, Region 12345']],
    ['IN', ['1 Main', 'City, Region 12345']],
    ['CN', ['1 Main', 'City, Region 12345']],
  ])('in %s', (country, lines) => {
    expect(addressLines({ ...address, country })).toEqual(lines);
  });

  test('shows every given part, in each country', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const codes = letters.flatMap((first) => letters.map((second) => first + second));
    const facts = { street: '1 Main', unit: 'Suite 2', city: 'City', region: 'Region', postalCode: '12345' };
    for (const country of codes) {
      const text = addressLines({ ...facts, country }).join(' ');
      expect([country, ...Object.values(facts).filter((fact) => !text.includes(fact))]).toEqual([country]);
    }
  });

  test('without a street is the city and what follows it', () => {
    const { street: _, ...place } = address;
    expect(addressLines(place)).toEqual(['City, Region 12345']);
  });

  test('writes the name of a city that is its own region once', () => {
    expect(addressLines({ ...address, country: 'ES', city: 'Madrid', region: 'Madrid' })[1]).toBe(
      '12345 Madrid',
    );
  });

  test('ends with the country for readers abroad', () => {
    expect(addressLines({ ...address, country: 'CA' }, { from: 'US' }).at(-1)).toBe('Canada');
    expect(addressLines({ ...address, country: 'DE' }, { from: 'US', locale: 'de' }).at(-1)).toBe(
      'Deutschland',
    );
    expect(addressLines(address, { from: 'US' })).toEqual(['1 Main', 'City, Region 12345']);
    expect(addressLines({ ...address, country: 'Canada' }, { from: 'US' }).at(-1)).toBe('Canada');
  });
});
