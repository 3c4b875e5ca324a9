import type { Newsletter } from '@tendwell/content';
import type { Html } from '@tendwell/content/html';
import { PROVIDERS } from './providers/all.js';
import { type NewsletterSignupHtmlOptions, signupFormHtml } from './signup-form.html.js';

export type { NewsletterSignupHtmlOptions } from './signup-form.html.js';

/**
 * The light content of `<newsletter-signup>`: a form that posts without JavaScript and that browsers, password
 * managers and assistive technology all find. Its fields are named as the newsletter's provider names them.
 */
export function newsletterSignupHtml(newsletter: Newsletter, options?: NewsletterSignupHtmlOptions): Html {
  return signupFormHtml(newsletter, PROVIDERS[newsletter.provider ?? 'tendwell'], options);
}
