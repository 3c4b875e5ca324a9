/** The element classes, not registered. @module */
export { ArticleList } from './article-list/article-list.js';
export { ArticleView } from './article-view/article-view.js';
export { NewsletterSignup } from './newsletter-signup/newsletter-signup.js';
export { PracticeFooter } from './practice-footer/practice-footer.js';
export { PracticeProvider } from './practice-provider/practice-provider.js';
