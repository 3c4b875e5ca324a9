import type { Newsletter } from '@tendwell/content';
import type { Html } from '@tendwell/content/html';
import { loadProvider } from './providers/load.js';
import { tendwell } from './providers/tendwell.js';
import { type NewsletterSignupHtmlOptions, signupFormHtml } from './signup-form.html.js';

/** Renders the form of an element without content. For an unknown provider, fields are named as for `tendwell`. */
export async function formHtml(newsletter: Newsletter, options: NewsletterSignupHtmlOptions): Promise<Html> {
  const provider = await loadProvider(newsletter.provider ?? 'tendwell').catch(() => undefined);
  return signupFormHtml(newsletter, provider ?? tendwell, options);
}
