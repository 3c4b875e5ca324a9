import { define } from '../internal/define.js';
import { NewsletterSignup } from './newsletter-signup.js';

define('newsletter-signup', NewsletterSignup);

declare global {
  interface HTMLElementTagNameMap {
    'newsletter-signup': NewsletterSignup;
  }
}

export { NewsletterSignup };
