/**
 * Registers all elements. To register one of them, import `@tendwell/elements/<tag>`. To import classes without
 * registering them, use `@tendwell/elements/classes`; for HTML without elements, `@tendwell/elements/html`.
 *
 * @module
 */
export { ArticleList } from './article-list/article-list.define.js';
export { ArticleView } from './article-view/article-view.define.js';
export type {
  ArticleContent,
  ArticleLink,
  ArticleSummary,
  FailReason,
  FaqQuestion,
  MarkdownArticle,
  SendResult,
} from './classes.js';
export { NewsletterSignup } from './newsletter-signup/form.define.js';
export { PracticeAnnouncement } from './practice-announcement/practice-announcement.define.js';
export { PracticeFaq } from './practice-faq/practice-faq.define.js';
export { PracticeFooter } from './practice-footer/practice-footer.define.js';
export { PracticePeople } from './practice-people/practice-people.define.js';
export { PracticePolicies } from './practice-policies/practice-policies.define.js';
export { PracticeProvider } from './practice-provider/practice-provider.define.js';
export { PracticeServices } from './practice-services/practice-services.define.js';
export { PracticeVisit } from './practice-visit/practice-visit.define.js';
