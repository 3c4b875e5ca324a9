import type { ElementMessages } from './element-messages.js';
import { enPractice } from './en-practice.js';
import { messages } from './messages.js';

/** All texts for a locale, for renderers. */
export function practiceMessages(locale: string): ElementMessages {
  return { ...enPractice, ...messages(locale) };
}
