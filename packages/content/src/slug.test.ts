import { expect, it } from 'vitest';
import { slugOf } from './slug.js';

it.each([
  ['Wool socks, and what they can’t do', 'wool-socks-and-what-they-cant-do'],
  ['Über süße Äpfel', 'uber-susse-apfel'],
  ['  ¿Qué es? ', 'que-es'],
  ['Zoë Müller-Weiß, L.Ac.', 'zoe-muller-weiss-l-ac'],
  ['Søren Łuczak', 'soren-luczak'],
  ['姜茶', ''],
  ['a'.repeat(80), 'a'.repeat(60)],
  [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
])('makes the slug of %j %j', (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});
