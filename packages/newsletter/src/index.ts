/**
 * The endpoint that a newsletter sign-up form posts to.
 *
 * @module
 */

export type { FeedbackWebhookOptions } from './feedback/webhook/webhook.js';
export type { LanguageSource } from './lang/language.js';
export type { NewsletterMessages, NewsletterProblem, TitleAndText } from './lang/messages.js';
export type { FrozenLetter, LetterLinks, LetterVersion } from './letters/frozen-letter.js';
export type { Log, LogEntry } from './log.js';
export {
  MailDeferred,
  type Mailer,
  MailRefused,
  type OutgoingLetter,
  type OutgoingMail,
  outboxMailer,
} from './mail/mailer.js';
export { type SmtpOptions, smtpMailer } from './mail/smtp.js';
export { createNewsletter, type NewsletterEndpoint } from './newsletter.js';
export type { NewsletterLimits, NewsletterOptions, Translations } from './options.js';
export type { PageContent } from './pages/page.js';
export { PROBLEM_CODES, type ProblemCode, type ProblemCodeDetails } from './problem-codes.js';
export { type ClientIp, type Connection, trustProxy } from './request/client-ip.js';
export { openStore, type StoreLocation } from './store/open-store.js';
export type * from './store/store.js';
export { StoreUnavailable } from './store/unavailable.js';
