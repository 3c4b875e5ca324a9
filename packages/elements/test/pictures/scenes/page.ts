import { articleHtml, newsletterSignupHtml, practiceFooterHtml } from '../../../src/html.js';
import type { Scene } from '../scene.js';

/** The elements one below the other, as on a site, with the space between them. */
export const wholePage: Scene[] = [
  {
    name: 'page/article',
    markup: ({ article, newsletter, practice }) => `
<article-view>${articleHtml(article, { practice, contents: true })}</article-view>
<newsletter-signup style="margin-block-start: 3rem">${newsletterSignupHtml(newsletter, { locale: practice.locale })}</newsletter-signup>
<practice-footer>${practiceFooterHtml(practice, { today: '2026-11-19' })}</practice-footer>`,
    prepare: async (page) => page.locator('tr[aria-current]').waitFor(),
    trees: [],
  },
];
