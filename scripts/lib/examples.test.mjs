import { describe, expect, test } from 'vitest';
import { chosenExample, exampleSites } from './examples.mjs';

describe('npm start', () => {
  test('serves the practice site, or the example that is named', () => {
    expect(chosenExample([])).toBe('practice-site');
    for (const name of exampleSites()) expect(chosenExample([name])).toBe(name);
    expect(exampleSites()).toEqual(['practice-site', 'solo-therapist', 'yoga-studio']);
  });

  test('lists the examples if the name is unknown', () => {
    for (const name of ['yoga', '../docs', 'newsletter-servers', '--help']) {
      expect(() => chosenExample([name])).toThrow(
        `There is no example site named ${name}. The example sites are practice-site, solo-therapist, yoga-studio.`,
      );
    }
  });

  test('serves one example at a time', () => {
    expect(() => chosenExample(['practice-site', 'yoga-studio'])).toThrow(/Unexpected argument: yoga-studio/);
  });
});
