import type { Newsletter } from '@tendwell/content';
import type { Html } from '@tendwell/content/html';
import { type NewsletterSignupHtmlOptions, signupFormHtml } from './fields.html.js';
import { type Attributes, fromAttributes } from './from-attributes.js';
import { loadProvider } from './providers/load.js';
import { tendwell } from './providers/tendwell.js';

/**
 * Renders the form of an element without content. For an unknown provider, fields are named as for `tendwell`.
 *
 * @returns `undefined` if neither the property nor the attributes describe a newsletter
 */
export async function formHtml(
  element: Attributes & { readonly newsletter: Newsletter | undefined },
  options: NewsletterSignupHtmlOptions,
): Promise<Html | undefined> {
  const newsletter = element.newsletter ?? fromAttributes(element);
  if (!newsletter) return undefined;
  const provider = await loadProvider(newsletter.provider ?? 'tendwell').catch(() => undefined);
  return signupFormHtml(newsletter, provider ?? tendwell, options);
}
