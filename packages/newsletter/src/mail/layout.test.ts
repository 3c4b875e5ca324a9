import { expect, it } from 'vitest';
import { type MailContent, mailText } from './layout.js';

const letter: MailContent = {
  lang: 'fr',
  dir: 'ltr',
  subject: 'Bonjour',
  paragraphs: [],
  closing: [],
  sender: ['Quiet Pine'],
  footer: [],
};
const textOf = (paragraph: MailContent['paragraphs'][number]) =>
  mailText({ ...letter, paragraphs: [paragraph] }).split('\n\n-- ')[0];

it('wraps plain text at 72 characters, and never at a no-break space', () => {
  const word = 'a'.repeat(35);
  expect(textOf(`${word} ${word} b c`)).toBe(`${word} ${word}\nb c`);
  expect(textOf(`${word} ${word}\u202f? c`)).toBe(`${word}\n${word}\u202f? c`);
  expect(textOf({ quote: `${word}\r\n\t${word}` })).toBe(`  ${word}\n  ${word}`);
});

it('puts a word that is longer than a line on its own line', () => {
  expect(textOf(`see ${'x'.repeat(90)} there`)).toBe(`see\n${'x'.repeat(90)}\nthere`);
});
