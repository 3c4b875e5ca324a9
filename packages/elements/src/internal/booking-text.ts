import type { Practice } from '@tendwell/content';
import { bookingWord } from '@tendwell/content/practice-kinds';
import { firstLocale } from './first-locale.js';
import { practiceMessages } from './practice-messages.js';

/**
 * What the link to where people book says: a class for yoga, Pilates, and meditation, a session for therapy and coaching,
 * and a visit for other kinds of practice.
 *
 * @param locale BCP 47 tag. Default: the practice's.
 * @example
 * ```ts
 * import type { Practice } from '@tendwell/content';
 * import { type Html, html } from '@tendwell/content/html';
 * import { bookingText } from '@tendwell/elements/html';
 *
 * export const button = (practice: Practice): Html => html`<a href="/book/">${bookingText(practice)}</a>`;
 * ```
 */
export function bookingText(practice: Practice, locale?: string): string {
  return practiceMessages(firstLocale(locale, practice.locale)).booking[bookingWord(practice.kind)];
}
