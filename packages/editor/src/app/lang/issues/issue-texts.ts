import type { ContentIssue } from '@tendwell/content';
import { html, type TemplateResult } from 'lit';
import { loadViewMessages } from '../views/view-messages.js';

let texts: Readonly<Partial<Record<string, string>>> | undefined;

/** Loads the texts of the page's language, before the first issue is shown. */
export async function loadIssueTexts(locale: string): Promise<void> {
  texts ??= (await loadViewMessages(locale)).issues;
}

/** The message and the help of an issue, in the language of the page; in English if it is a rare issue. */
export function issueText({ code, message, help }: ContentIssue): string {
  const text = texts?.[code];
  if (text !== undefined) return text;
  return [message, ...(help ? [help] : [])].map(sentence).join(' ');
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/\.$/, '')}.`;

/** The same for the page, where English text in a page of another language is marked as such. */
export function issueContent(issue: ContentIssue): string | TemplateResult {
  const text = issueText(issue);
  return texts === undefined || texts[issue.code] !== undefined ? text : html`<span lang="en">${text}</span>`;
}
