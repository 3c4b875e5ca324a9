/**
 * The element classes. This entry registers no tags.
 *
 * @module
 */
export type { ArticleSummary } from './article-list/article-list.html.js';
export { ArticleList } from './article-list/article-list.js';
export type { ArticleContent, ArticleLink } from './article-view/article-view.html.js';
export { ArticleView } from './article-view/article-view.js';
export type { MarkdownArticle } from './article-view/markdown-article.js';
export { NewsletterSignup } from './newsletter-signup/form.js';
export type { FailReason, SendResult } from './newsletter-signup/send-result.js';
export { PracticeAnnouncement } from './practice-announcement/practice-announcement.js';
export type { FaqQuestion } from './practice-faq/practice-faq.html.js';
export { PracticeFaq } from './practice-faq/practice-faq.js';
export { PracticeFooter } from './practice-footer/practice-footer.js';
export { PracticePeople } from './practice-people/practice-people.js';
export { PracticePolicies } from './practice-policies/practice-policies.js';
export { PracticeProvider } from './practice-provider/practice-provider.js';
export { PracticeServices } from './practice-services/practice-services.js';
export { PracticeVisit } from './practice-visit/practice-visit.js';
