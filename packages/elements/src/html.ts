/** The renderers: typed data in, HTML out, in Node and in browsers, with no DOM. @module */
export {
  type ArticleListHtmlOptions,
  type ArticleSummary,
  articleListHtml,
} from './article-list/article-list.html.js';
export { type ArticleHtmlOptions, articleHtml } from './article-view/article-view.html.js';
export {
  type NewsletterSignupHtmlOptions,
  newsletterSignupHtml,
} from './newsletter-signup/newsletter-signup.html.js';
export {
  type PracticeFooterHtmlOptions,
  practiceFooterHtml,
} from './practice-footer/practice-footer.html.js';
