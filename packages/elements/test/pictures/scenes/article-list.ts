import { articleListHtml } from '../../../src/html.js';
import type { Content } from '../content/content.js';
import type { Scene } from '../scene.js';

const list = ({ summaries, practice }: Content, attributes = '', options = {}) =>
  `<article-list ${attributes}>${articleListHtml(summaries, { practice, ...options })}</article-list>`;

export const articleList: Scene[] = [
  {
    name: 'article-list/loading',
    markup: () => '<article-list src="/answers/never"></article-list>',
    prepare: async (page) => page.locator('article-list [role="status"] p').waitFor(),
  },
  {
    name: 'article-list/failed',
    markup: () => '<article-list src="/missing.json"></article-list>',
    prepare: async (page) => page.locator('article-list [part="retry"]').waitFor(),
  },
  {
    name: 'article-list/empty',
    markup: ({ practice }) => `<article-list>${articleListHtml([], { practice })}</article-list>`,
  },
  {
    name: 'article-list/filled',
    markup: (content) => list(content),
    views: [{}, { width: 320 }, { dark: true }, { language: 'ar' }, { forcedColors: true }],
  },
  {
    name: 'article-list/pictures',
    markup: (content) => list(content, 'pictures', { pictures: true }),
    views: [{}, { width: 320 }],
    trees: ['en'],
  },
  {
    name: 'article-list/filter-and-more',
    markup: (content) => list(content, 'filter limit="2"'),
    prepare: async (page) => page.locator('article-list [part="more"]:not([hidden])').waitFor(),
    views: [{}, { width: 320, language: 'ar' }],
  },
  {
    name: 'article-list/filtered',
    markup: (content) => list(content, 'filter'),
    prepare: async (page) => {
      await page.locator('article-list .tendwell-list-filter button').nth(1).click();
      await page.locator('article-list li[hidden]').first().waitFor({ state: 'attached' });
    },
  },
];
