import { expect, it } from 'vitest';
import { barePractice, sampleSite } from '../testing/sample-site.js';
import { placesHtml } from './places.js';

it.each([
  ['en-US', '4 Heron Lane, Decorah'],
  ['ar-EG', '4 Heron Lane، Decorah'],
  ['zh-CN', '4 Heron Lane，Decorah'],
])('has the commas of the language in an address on one line, in %s', (locale, line) => {
  expect(String(placesHtml(sampleSite({ practice: { ...barePractice, locale } })))).toContain(line);
});
