import type { Newsletter } from '@tendwell/content';
import { html } from '@tendwell/content/html';
import { messages } from '../lang/messages.js';

/** How {@link newsletterSignupHtml} writes a form. */
export interface NewsletterSignupHtmlOptions {
  /** BCP 47 tag. It is posted with the form, so that the mail speaks the same language. Default: `en`. */
  locale?: string;
  /** Path of the page that the form is on; part of the proof of consent. */
  page?: string;
  /** Level of the heading. Default: 2. */
  headingLevel?: 2 | 3;
}

/**
 * The light content of `<newsletter-signup>`: a form that posts without JavaScript and that browsers, password
 * managers and assistive technology all find.
 */
export function newsletterSignupHtml(
  newsletter: Newsletter,
  { locale = 'en', page, headingLevel = 2 }: NewsletterSignupHtmlOptions = {},
): string {
  const words = messages(locale);
  const { action, heading, description, consent, privacyUrl, name } = newsletter;
  const title = heading ?? words.newsletter;
  return html`<form class="tendwell-signup" method="post" action="${action}" aria-label="${title}">
${headingLevel === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
<p class="tendwell-signup-description">${description}</p>
<div class="tendwell-fields">
${
  name &&
  html`<label class="tendwell-field"><span>${words.name}</span><input type="text" name="name" autocomplete="name" maxlength="200"></label>`
}
<label class="tendwell-field"><span>${words.email}</span><input type="email" name="email" required autocomplete="email" inputmode="email" autocapitalize="off" spellcheck="false" maxlength="254"></label>
<button type="submit">${words.subscribe}</button>
</div>
<div hidden><label>${words.honeypot} <input type="text" name="website" tabindex="-1" autocomplete="off"></label></div>
<input type="hidden" name="locale" value="${locale}">
${page && html`<input type="hidden" name="page" value="${page}">`}
<input type="hidden" name="consent" value="${consent.version}">
<p class="tendwell-consent">${consent.text}${privacyUrl && html` <a href="${privacyUrl}">${words.privacy}</a>`}</p>
</form>`.toString();
}
