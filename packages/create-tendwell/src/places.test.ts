import { COUNTRIES } from '@tendwell/content';
import { describe, expect, test } from 'vitest';
import { currencyOf, examplePhone, guessCountry, guessZone, zonesOf } from './places.js';

describe('the time zones of a country', () => {
  test('have the main one first', () => {
    expect(zonesOf('US')[0]).toBe('America/New_York');
    expect(zonesOf('US')).toContain('Pacific/Honolulu');
    expect(zonesOf('DE')[0]).toBe('Europe/Berlin');
    expect(zonesOf('CH')).toEqual(['Europe/Zurich']);
  });

  test('can be used by every country, each of them once', () => {
    for (const country of COUNTRIES) {
      const zones = zonesOf(country);
      expect(new Set(zones).size, country).toBe(zones.length);
      for (const timeZone of zones) expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
    }
  });

  test('are none for what is not a country', () => {
    expect(zonesOf('x"')).toEqual([]);
    expect(guessZone('x"', 'Europe/Paris')).toBe('Europe/Paris');
  });
});

test('the zone of the machine is suggested if it is one of the country’s', () => {
  expect(guessZone('US', 'America/Denver')).toBe('America/Denver');
  expect(guessZone('US', 'Europe/Paris')).toBe('America/New_York');
});

test.each([
  [{ zone: 'Europe/Vienna', locale: 'de-AT' }, 'AT'],
  [{ zone: 'Europe/Madrid', locale: 'en-US' }, 'ES'],
  [{ zone: 'UTC', locale: 'fr-FR' }, 'FR'],
  [{ zone: 'UTC', locale: 'en' }, 'US'],
])('the country of %o is %s', (machine, country) => {
  expect(guessCountry(COUNTRIES, machine)).toBe(country);
});

test('currencies are those of ISO 4217, and each country has at most one', () => {
  const codes = COUNTRIES.flatMap((country) => currencyOf(country)?.code ?? []);
  const known = Intl.supportedValuesOf('currency');
  expect(codes.filter((code) => !known.includes(code))).toEqual([]);
  expect(currencyOf('DE')).toEqual({ code: 'EUR', rate: 0.7 });
  expect(currencyOf('MN')).toBeUndefined();
});

test('example numbers are only known for some countries', () => {
  expect(examplePhone('US')).toMatch(/ 555 01\d\d$/);
  expect(examplePhone('ES')).toBeUndefined();
});
