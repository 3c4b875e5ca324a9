import { expect, it } from 'vitest';
import { barePractice, sampleArticle, sampleSite } from '../testing/sample-site.js';
import { articleIndex } from './articles.js';

it('links only to languages with articles', () => {
  const articles = [sampleArticle('towels')];
  const site = sampleSite({ articles });
  const spanish = sampleSite({ root: '/es/', articles, practice: { ...barePractice, locale: 'es-US' } });
  const german = sampleSite({ root: '/de/', articles: [], practice: { ...barePractice, locale: 'de-DE' } });
  const { main } = articleIndex(Object.assign(site, { languages: [site, spanish, german] }));
  const links = String(typeof main === 'function' ? main() : main).matchAll(/hreflang="([^"]*)"/g);
  expect(Array.from(links, ([, language]) => language)).toEqual(['es-US']);
});
