import type { BaseMessages, SignupMessages } from '../internal/element-messages.js';
import { messages } from '../internal/messages.js';
import { enSignup } from './en-sending.js';

/** The texts that `<newsletter-signup>` shows, for a locale. */
export function signupMessages(locale: string): BaseMessages & SignupMessages {
  return { ...enSignup, ...messages(locale) };
}
