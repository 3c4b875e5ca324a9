/**
 * The words and facts of a practice: schemas, parsing, and errors that point at the place.
 *
 * @module
 */

export type { Weekday } from './hours/weekdays.js';
export { formatIssue, formatIssues } from './issues/code-frame.js';
export { ISSUE_CODES, type IssueCode, type IssueCodeDetails } from './issues/codes.js';
export { ContentError } from './issues/content-error.js';
export type { ContentIssue } from './issues/issue.js';
export { type ParseOptions, parseArticle, parseNewsletter, parsePractice } from './parse/index.js';
export { type Article, type ArticleFrontMatter, articleSchema, type PageText } from './schema/article.js';
export type { Hours } from './schema/hours.js';
export { type Newsletter, newsletterSchema } from './schema/newsletter.js';
export {
  NEWSLETTER_PROVIDERS,
  SIGNUP_METHODS,
  type SignupMethod,
  type SignupProvider,
} from './schema/newsletter-providers.js';
export {
  type Address,
  type Location,
  type Notice,
  PRACTICE_KINDS,
  type Practice,
  type Practitioner,
  practiceSchema,
  type Service,
} from './schema/practice.js';
