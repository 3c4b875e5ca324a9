import { expect, it } from 'vitest';
import { pageWords } from './index.js';
import type { PageWords } from './words.js';

const english = pageWords('en');
const namesIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

it.each(['ar', 'de', 'es', 'fr', 'zh'])(
  '%s has the same names in braces as English, and no text in English',
  (locale) => {
    const words = pageWords(locale);
    expect(words).not.toBe(english);
    for (const [key, text] of Object.entries(english) as [keyof PageWords, string][]) {
      expect(namesIn(words[key]), key).toEqual(namesIn(text));
    }
  },
);

it('falls back to the language of a region, and to English', () => {
  expect(pageWords('zh-Hant-TW')).toBe(pageWords('zh'));
  expect(pageWords('nl')).toBe(english);
});
