import type { ContentIssue } from '@tendwell/content';
import { lookupLocale } from '@tendwell/content/intl';
import { html, type TemplateResult } from 'lit';

/** The codes of what somebody can do wrong in a form, or while writing. */
export type FormIssueCode =
  | 'missing-key'
  | 'unknown-key'
  | 'empty-value'
  | 'wrong-type'
  | 'wrong-length'
  | 'out-of-range'
  | 'control-character'
  | 'invalid-value'
  | 'conflicting-keys'
  | 'duplicate-value'
  | 'provider-method'
  | 'provider-interests'
  | 'invalid-interest'
  | 'missing-list'
  | 'invalid-date'
  | 'invalid-day-of-year'
  | 'wrong-weekday'
  | 'date-order'
  | 'invalid-email'
  | 'scrambled-email'
  | 'invalid-phone'
  | 'invalid-link'
  | 'invalid-url'
  | 'invalid-slug'
  | 'invalid-language'
  | 'invalid-time-zone'
  | 'invalid-time-range'
  | 'overlapping-hours'
  | 'long-hours'
  | 'invalid-country'
  | 'invalid-currency'
  | 'invalid-year'
  | 'invalid-schema-type'
  | 'duplicate-slug'
  | 'unknown-author'
  | 'unknown-interest'
  | 'unknown-practitioner'
  | 'unknown-service'
  | 'missing-picture'
  | 'unreadable-picture'
  | 'small-picture'
  | 'broken-link'
  | 'outside-folder'
  | 'missing-anchor'
  | 'link-to-draft'
  | 'link-to-expired'
  | 'expired-article'
  | 'missing-scheme'
  | 'empty-link'
  | 'missing-alt'
  | 'skipped-heading'
  | 'missing-postal-address'
  | 'sample-content'
  | 'sample-fact';

/** What is wrong and what to do, by code. */
export type IssueTexts = Readonly<Record<FormIssueCode, string>>;

/** English is the language of the issues themselves. */
const LANGUAGES: ReadonlyMap<string, () => Promise<IssueTexts>> = new Map([
  ['ar', async () => (await import('./ar.js')).ar],
  ['de', async () => (await import('./de.js')).de],
  ['es', async () => (await import('./es.js')).es],
  ['fr', async () => (await import('./fr.js')).fr],
  ['zh', async () => (await import('./zh.js')).zh],
]);

let texts: Readonly<Partial<Record<string, string>>> | undefined;

/** Loads the texts of the page's language, before the first issue is shown. */
export async function loadIssueTexts(locale: string): Promise<void> {
  texts ??= await lookupLocale(locale, LANGUAGES)?.();
}

/** What is wrong and what to do, in the language of the page; in English if it is a rare issue. */
export function issueText({ code, message, help }: ContentIssue): string {
  const text = texts?.[code];
  if (text !== undefined) return text;
  const english = [message, help].filter(Boolean).join('. ');
  return english.charAt(0).toUpperCase() + english.slice(1);
}

/** The same for the page, where English text in a page of another language is marked as such. */
export function issueContent(issue: ContentIssue): string | TemplateResult {
  const text = issueText(issue);
  return texts === undefined || texts[issue.code] !== undefined ? text : html`<span lang="en">${text}</span>`;
}
