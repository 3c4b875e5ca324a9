import { articleHtml, newsletterSignupHtml, practiceFooterHtml } from '../../../src/html.js';
import type { Scene } from '../scene.js';

/** The elements one below the other, as a site has them: what is between them is theirs, too. */
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
