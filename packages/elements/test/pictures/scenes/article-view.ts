import { articleHtml } from '../../../src/html.js';
import { BOWL } from '../content/render.js';
import type { Scene } from '../scene.js';

const NEIGHBOURS = {
  previous: { title: 'Sleeping through a Maine winter', url: '/articles/winter-sleep/' },
  next: { title: 'What the marks from cupping mean', url: '/articles/cupping-marks/' },
};

const failed: Scene['prepare'] = async (page) => {
  await page.locator('article-view [part="retry"]').waitFor();
};

export const articleView: Scene[] = [
  {
    name: 'article-view/loading',
    markup: () => '<article-view src="/answers/never"></article-view>',
    prepare: async (page) => page.locator('article-view [role="status"] p').waitFor(),
  },
  {
    name: 'article-view/failed',
    markup: () => '<article-view src="/missing.md"></article-view>',
    prepare: failed,
    views: [{}, { language: 'ar' }, { dark: true }],
  },
  {
    name: 'article-view/empty',
    markup: () => '<article-view></article-view>',
    prepare: async (page) => page.locator('article-view [role="status"] p').waitFor(),
  },
  {
    name: 'article-view/filled',
    markup: ({ article, practice }) =>
      `<article-view>${articleHtml(article, { practice, contents: true, ...NEIGHBOURS })}</article-view>`,
    views: [
      {},
      { width: 320 },
      { dark: true },
      { language: 'ar' },
      { language: 'ar', width: 320 },
      { forcedColors: true },
      { print: true },
    ],
  },
  {
    name: 'article-view/prose',
    markup: ({ prose, practice }) => `<article-view>${articleHtml(prose, { practice })}</article-view>`,
    views: [{ width: 800 }, { width: 800, language: 'ar' }],
  },
  {
    name: 'article-view/media',
    markup: ({ media, practice }) =>
      `<article-view>${articleHtml({ ...media, html: String(media.html).replaceAll('/bowl.svg', BOWL) }, { practice })}</article-view>`,
    views: [
      { width: 800 },
      { width: 320 },
      { width: 800, dark: true },
      { width: 800, language: 'ar' },
      { width: 800, forcedColors: true },
      { print: true },
    ],
  },
  {
    name: 'article-view/long-words',
    markup: ({ longWords }) => `<article-view>${articleHtml(longWords, { contents: true })}</article-view>`,
    views: [{ width: 320 }],
    trees: [],
  },
  {
    name: 'article-view/link-copied',
    markup: ({ prose, practice }) =>
      `<article-view>${articleHtml({ ...prose, draft: false }, { practice })}</article-view>`,
    prepare: async (page) => {
      // The words stay for two seconds; here, for good.
      await page.evaluate(() => {
        window.setTimeout = (() => 0) as unknown as typeof setTimeout;
      });
      await page.locator('.tendwell-anchor').first().focus();
      await page.keyboard.press('Enter');
      await page.locator('.tendwell-anchor[data-copied]').waitFor();
    },
    views: [{ width: 800 }],
  },
];
