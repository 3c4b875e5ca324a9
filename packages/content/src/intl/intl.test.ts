import { describe, expect, test } from 'vitest';
import { acceptedLanguages, canonicalLocale, formatMessage, isLocale, lookupLocale } from './index.js';

describe('canonicalLocale', () => {
  test('corrects upper and lower case', () => {
    expect(canonicalLocale('ZH-hant-tw')).toBe('zh-Hant-TW');
  });

  test.each(['', 'en_US', 'American English', 'x'.repeat(40), undefined])('rejects %s', (tag) => {
    expect(canonicalLocale(tag)).toBeUndefined();
    expect(isLocale(tag)).toBe(false);
  });
});

describe('lookupLocale', () => {
  const entries = new Map([
    ['zh', 1],
    ['zh-hant', 2],
    ['zh-tw', 3],
  ]);

  test('drops subtags from the end until there is an entry', () => {
    expect(lookupLocale('zh-Hant-TW', entries)).toBe(2);
    expect(lookupLocale('ZH-TW', entries)).toBe(3);
    expect(lookupLocale('zh-CN', entries)).toBe(1);
  });

  test('finds nothing for another language', () => {
    expect(lookupLocale('fr-CH', entries)).toBeUndefined();
    expect(lookupLocale('', entries)).toBeUndefined();
  });
});

describe('formatMessage', () => {
  test('replaces each name in braces', () => {
    expect(formatMessage('{count} of {total}: {count}', { count: 1, total: 2 })).toBe('1 of 2: 1');
  });

  test('keeps names without a value, and treats values as plain text', () => {
    expect(
      formatMessage('{email} from {practice} {other}', { email: '{practice}', practice: '$& Pine' }),
    ).toBe('{practice} from $& Pine {other}');
  });
});

test('acceptedLanguages sorts languages by quality', () => {
  expect(acceptedLanguages('de;q=0.7, fr-CA, *;q=0.1, en;q=0, es;q=0.8')).toEqual(['fr-CA', 'es', 'de']);
  expect(acceptedLanguages('\u0000,,;q=x,;;')).toEqual([]);
  expect(acceptedLanguages(undefined)).toEqual([]);
});
