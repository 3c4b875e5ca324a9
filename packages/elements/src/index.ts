/**
 * Registers all elements. For one alone import `@tendwell/elements/<tag>`; for classes that are not registered,
 * `@tendwell/elements/classes`; for HTML without elements, `@tendwell/elements/html`.
 *
 * @module
 */
export { ArticleList } from './article-list/article-list.define.js';
export { ArticleView } from './article-view/article-view.define.js';
export { NewsletterSignup } from './newsletter-signup/newsletter-signup.define.js';
export { PracticeFooter } from './practice-footer/practice-footer.define.js';
export { PracticeProvider } from './practice-provider/practice-provider.define.js';
