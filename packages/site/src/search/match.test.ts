import { expect, it } from 'vitest';
import { wordPattern, wordsOfQuery } from './match.js';
import { plainText } from './terms.js';

it.each([
  ['sleep', 'On Sleeping badly', true],
  ['leep', 'On sleeping badly', false],
  ['cafe', 'Das Café am Eck', true],
  ['ÉTIRER', 'Bien étirer les épaules', true],
  ['straße 9', 'Straße 9', true],
  ['sleep winter', 'Winter, and how to sleep in it', true],
  ['sleep summer', 'Winter, and how to sleep in it', false],
  ['失眠', '冬季失眠怎么办', true],
  ['眠怎', '冬季失眠怎么办', true],
  ['نوم', 'نصائح من أجل النوم الهادئ', true],
  ['', 'Anything', true],
  ['c++ (', 'About C++ (and others)', true],
])('%s in %s: %s', (query, text, found) => {
  const plain = plainText(text);
  expect(wordsOfQuery(query).every((word) => wordPattern(word).test(plain))).toBe(found);
});
