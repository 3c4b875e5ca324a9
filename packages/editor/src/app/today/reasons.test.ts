import { expect, it } from 'vitest';
import { languageTags } from '../lang/language.js';
import { reasonsIn } from './reasons.js';

it('offers reasons in the language of the site, and in English for another language', () => {
  expect(reasonsIn('de-AT')).toContain('Urlaub');
  expect(reasonsIn('nl')).toContain('Vacation');
  expect(reasonsIn('')).toContain('Vacation');
});

it('has reasons in each language of the editor', () => {
  const texts = languageTags().map((tag) => reasonsIn(tag).join());
  expect(new Set(texts).size).toBe(texts.length);
});
