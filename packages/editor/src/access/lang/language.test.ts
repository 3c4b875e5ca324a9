import { describe, expect, test } from 'vitest';
import { en } from './en.js';
import { SIGN_IN_LANGUAGES, signInLanguage } from './language.js';

const choose = (path: string, header?: string) =>
  signInLanguage(
    new Request(`https://edit.example.com/sign-in${path}`, {
      headers: header === undefined ? {} : { 'accept-language': header },
    }),
  );

describe('the language of a page to sign in', () => {
  test('is the one that the browser prefers', () => {
    expect(choose('', 'pt, fr-CA;q=0.8, de;q=0.9')).toMatchObject({
      tag: 'de',
      dir: 'ltr',
      chosen: undefined,
    });
    expect(choose('', 'ar')).toMatchObject({ tag: 'ar', dir: 'rtl' });
  });

  test('is the one in the address, if there is one', () => {
    expect(choose('?lang=es', 'de')).toMatchObject({ tag: 'es', chosen: 'es' });
    expect(choose('?lang=pt', 'de')).toMatchObject({ tag: 'de', chosen: undefined });
    expect(choose('?lang=%22%3E', 'de')).toMatchObject({ tag: 'de', chosen: undefined });
  });

  test('is English otherwise', () => {
    expect(choose('').words).toBe(en);
    expect(choose('', 'pt').words).toBe(en);
  });
});

const placeholders = (text = '') => (text.match(/\{\w+\}/g) ?? []).sort();

test.each([...SIGN_IN_LANGUAGES])('has every message in %s, with the same placeholders', (_, words) => {
  for (const [key, text] of Object.entries(words)) {
    expect(text.trim(), key).not.toBe('');
    expect(placeholders(text), key).toEqual(placeholders(en[key as keyof typeof en]));
  }
});
