/**
 * Schemas and parsers for the content of a practice's site, with errors that point to the exact line.
 *
 * @module
 */

export type { Weekday } from './hours/weekdays.js';
export { formatIssue, formatIssues } from './issues/code-frame.js';
export { ISSUE_CODES, type IssueCode, type IssueCodeDetails } from './issues/codes.js';
export { ContentError } from './issues/content-error.js';
export type { ContentIssue } from './issues/issue.js';
export { type ParseOptions, parseArticle, parseNewsletter, parsePractice } from './parse/index.js';
export type { Address } from './schema/address.js';
export type { Announcement } from './schema/announcement.js';
export { type Article, type ArticleFrontMatter, articleSchema } from './schema/article.js';
export type { Booking, BookingLink } from './schema/booking.js';
export { COUNTRIES } from './schema/countries.js';
export { type Faq, faqSchema, type Question } from './schema/faq.js';
export type { Hours } from './schema/hours.js';
export type { Insurance, InsurancePlan, Payment } from './schema/insurance.js';
export { letterSchema } from './schema/letter.js';
export type { Location } from './schema/location.js';
export { type Newsletter, newsletterSchema } from './schema/newsletter.js';
export {
  NEWSLETTER_PROVIDERS,
  SIGNUP_METHODS,
  type SignupMethod,
  type SignupProvider,
} from './schema/newsletter-providers.js';
export type { Notice } from './schema/notice.js';
export type { PageText } from './schema/page-text.js';
export type { Policy } from './schema/policy.js';
export { type Practice, practiceSchema } from './schema/practice.js';
export { CLIENT_WORDS, type ClientWord, PRACTICE_KINDS, type PracticeKind } from './schema/practice-kinds.js';
export type { License, Practitioner } from './schema/practitioner.js';
export type { Price } from './schema/price.js';
export type { Service } from './schema/service.js';
export { COLORS, type Colors, DESIGNS, type Design, type Theme } from './schema/theme.js';
