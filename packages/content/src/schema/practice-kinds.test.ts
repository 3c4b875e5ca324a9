import { expect, test } from 'vitest';
import { bookingWord, CLIENT_WORDS, clientWord, PRACTICE_KINDS } from './practice-kinds.js';

test('the word for the people that a practice sees depends on its kind', () => {
  const kindsWith = (word: string) =>
    PRACTICE_KINDS.filter((kind) => clientWord({ kind }) === word).join(' ');
  expect(kindsWith('patients')).toBe(
    'acupuncture chiropractic naturopathy osteopathy physical-therapy physiotherapy',
  );
  expect(kindsWith('students')).toBe('meditation pilates yoga');
  expect(kindsWith('clients')).toContain('massage');
});

test('what people book depends on the kind of practice', () => {
  const kindsWith = (word: string) => PRACTICE_KINDS.filter((kind) => bookingWord(kind) === word).join(' ');
  expect(kindsWith('class')).toBe('meditation pilates yoga');
  expect(kindsWith('session')).toBe('coaching counseling energy-work therapy');
  expect(kindsWith('visit')).toContain('massage');
});

test('a practice can state another one', () => {
  for (const word of CLIENT_WORDS) expect(clientWord({ kind: 'yoga', clientWord: word })).toBe(word);
});
