import type { Newsletter } from '@tendwell/content';
import type { Html } from '@tendwell/content/html';
import { type NewsletterSignupHtmlOptions, signupFormHtml } from './fields.html.js';
import { loadProvider } from './providers/load.js';
import { tendwell } from './providers/tendwell.js';

/** Renders the form of an element without content. For an unknown provider, fields are named as for `tendwell`. */
export async function formHtml(newsletter: Newsletter, options: NewsletterSignupHtmlOptions): Promise<Html> {
  const provider = await loadProvider(newsletter.provider ?? 'tendwell').catch(() => undefined);
  return signupFormHtml(newsletter, provider ?? tendwell, options);
}
