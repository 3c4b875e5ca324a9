/**
 * The renderers: functions from data to HTML. They run in Node and in browsers, and need no DOM.
 *
 * @module
 */
export {
  type ArticleListHtmlOptions,
  type ArticleSummary,
  articleListHtml,
} from './article-list/article-list.html.js';
export {
  type ArticleContent,
  type ArticleHtmlOptions,
  type ArticleLink,
  articleHtml,
} from './article-view/article-view.html.js';
export { bookingText } from './internal/booking-text.js';
export {
  type NewsletterSignupHtmlOptions,
  newsletterSignupHtml,
} from './newsletter-signup/form.html.js';
export { ANNOUNCEMENT_SCRIPT_HASH } from './practice-announcement/inline-script.js';
export {
  type PracticeAnnouncementHtmlOptions,
  practiceAnnouncementHtml,
} from './practice-announcement/practice-announcement.html.js';
export {
  type FaqQuestion,
  type PracticeFaqHtmlOptions,
  practiceFaqHtml,
} from './practice-faq/practice-faq.html.js';
export {
  type PracticeFooterHtmlOptions,
  practiceFooterHtml,
} from './practice-footer/practice-footer.html.js';
export {
  type PracticePeopleHtmlOptions,
  practicePeopleHtml,
} from './practice-people/practice-people.html.js';
export {
  type PracticePoliciesHtmlOptions,
  practicePoliciesHtml,
} from './practice-policies/practice-policies.html.js';
export {
  type PracticeServicesHtmlOptions,
  practiceServicesHtml,
} from './practice-services/practice-services.html.js';
export {
  type PracticeStatusHtmlOptions,
  practiceStatusHtml,
} from './practice-visit/practice-status.html.js';
export {
  type PracticeVisitHtmlOptions,
  practiceVisitHtml,
} from './practice-visit/practice-visit.html.js';
