import type { Newsletter } from '@tendwell/content';
import type { Html } from '@tendwell/content/html';
import { type NewsletterSignupHtmlOptions, signupFormHtml } from './fields.html.js';
import { PROVIDERS } from './providers/all.js';
import { tendwell } from './providers/tendwell.js';

export type { NewsletterSignupHtmlOptions } from './fields.html.js';

/**
 * Renders the form of `<newsletter-signup>`. It posts without JavaScript, and its fields have the names that the
 * newsletter's provider expects.
 *
 * @example
 * ```ts
 * import type { Newsletter } from '@tendwell/content';
 * import { html } from '@tendwell/content/html';
 * import { newsletterSignupHtml } from '@tendwell/elements/html';
 *
 * const newsletter: Newsletter = {
 *   action: '/newsletter/subscribe',
 *   description: 'One letter each season.',
 *   consent: { text: 'You agree to get one letter each season.', version: '2026-01' },
 * };
 * const form = newsletterSignupHtml(newsletter, { locale: 'en-US', page: '/' });
 * const signup = html`<newsletter-signup>${form}</newsletter-signup>`;
 * ```
 */
export function newsletterSignupHtml(newsletter: Newsletter, options?: NewsletterSignupHtmlOptions): Html {
  const { provider = 'tendwell' } = newsletter;
  // Data that no schema has checked may name another provider.
  return signupFormHtml(
    newsletter,
    Object.hasOwn(PROVIDERS, provider) ? PROVIDERS[provider] : tendwell,
    options,
  );
}
