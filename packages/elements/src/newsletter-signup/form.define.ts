import { define } from '../internal/define.js';
import { NewsletterSignup } from './form.js';
import type { SendResult } from './send-result.js';

define('newsletter-signup', NewsletterSignup);

declare global {
  interface HTMLElementTagNameMap {
    'newsletter-signup': NewsletterSignup;
  }
  interface HTMLElementEventMap {
    'newsletter-submit': CustomEvent<{ data: FormData; provider: string; method: 'json' | 'navigate' }>;
    'newsletter-success': CustomEvent<{ message: string }>;
    'newsletter-handover': CustomEvent<{ host: string }>;
    'newsletter-error': CustomEvent<{ result: SendResult }>;
  }
}

export type { FailReason, SendResult } from './send-result.js';
export { NewsletterSignup };
