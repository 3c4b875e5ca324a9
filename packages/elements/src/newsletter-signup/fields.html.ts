import type { Newsletter } from '@tendwell/content';
import { type Html, html } from '@tendwell/content/html';
import type { FormMessages } from '../internal/element-messages.js';
import { firstLocale } from '../internal/first-locale.js';
import { format } from '../internal/format.js';
import { rendererMessages } from '../internal/renderer-messages.js';
import { checkedUrl, ifPossible } from '../internal/shown.js';
import { enForm } from './en-form.js';
import type { Provider } from './providers/provider.js';

/** Options of `newsletterSignupHtml`. */
export interface NewsletterSignupHtmlOptions {
  /** BCP 47 tag. The form posts it, so that emails use the same language. Default: `en`. */
  locale?: string;
  /** Path of the page with the form. The form posts it as part of the proof of consent. */
  page?: string;
  /** Level of the heading. Default: 2. */
  headingLevel?: 2 | 3;
}

/** Renders a sign-up form whose fields have the names that a provider expects. */
export function signupFormHtml(
  newsletter: Newsletter,
  provider: Provider,
  options: NewsletterSignupHtmlOptions = {},
): Html {
  const { page, headingLevel = 2 } = options;
  const locale = firstLocale(options.locale);
  const words: FormMessages = { ...enForm, ...rendererMessages(locale) };
  const { heading, method, provider: name } = newsletter;
  // Posted to by a script too, so the same schemes as for an image: http and https.
  const action = checkedUrl(newsletter.action, 'image');
  // Without a valid action, the browser would post the address to the page itself.
  if (action === undefined) return html``;
  const privacyUrl = checkedUrl(newsletter.privacyUrl);
  // The email field says that it is not invalid: to Firefox, an empty required field is, before anybody has typed.
  const title = typeof heading === 'string' && heading !== '' ? heading : words.newsletter;
  const attributes = {
    'data-provider': typeof name === 'string' ? name : 'tendwell',
    ...(typeof method === 'string' && { 'data-method': method }),
    ...provider.attributes,
  };
  return html`<form class="tendwell-signup" method="post" action="${action}" aria-label="${title}"${Object.entries(
    attributes,
  ).map(([name, value]) => html` ${name}="${value}"`)}>
${headingLevel === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
<p class="tendwell-signup-description">${ifPossible(() => html`${newsletter.description}`)}</p>
${ifPossible(() => interestsHtml(newsletter, provider, words))}
<div class="tendwell-fields">
${
  newsletter.name &&
  provider.name &&
  html`<label class="tendwell-field"><span>${words.name}</span><input type="text" name="${provider.name}" autocomplete="name" maxlength="200"></label>`
}
<label class="tendwell-field"><span>${words.email}</span><input type="email" name="${provider.email}" required autocomplete="email" inputmode="email" autocapitalize="off" spellcheck="false" maxlength="254" aria-invalid="false"></label>
<button type="submit"${provider.page && html` disabled`}>${words.subscribe}</button>
</div>
${provider.page && html`<p class="tendwell-consent"><noscript>${words.needsScript} </noscript><a href="${action}${provider.page}">${format(words.signUpElsewhere, { host: action.replace(/^https?:\/\/|\/$/g, '') })}</a></p>`}
${provider.honeypot && html`<div hidden><label>${words.honeypot} <input type="text" name="${format(provider.honeypot, parameters(action))}" tabindex="-1" autocomplete="off"></label></div>`}
${hiddenFields(newsletter, provider, locale, page).map(([name, value]) =>
  ifPossible(() => html`<input type="hidden" name="${name}" value="${value}">`),
)}
<p class="tendwell-consent">${ifPossible(() => html`${newsletter.consent.text}`)}${privacyUrl && html` <a href="${privacyUrl}">${words.privacy}</a>`}</p>
</form>`;
}

/** The topics that a subscriber can choose. None is selected in advance. */
function interestsHtml({ interests }: Newsletter, provider: Provider, words: FormMessages): Html | undefined {
  if (!interests || !provider.interests) return undefined;
  const [name, value] = provider.interests;
  return html`<fieldset class="tendwell-interests">
<legend>${words.interests}</legend>
${interests.map((interest) =>
  ifPossible(() => {
    const [first = '', second = ''] = interest.value.split('-');
    const parts = { value: interest.value, 0: first, 1: second };
    return html`<label class="tendwell-choice"><input type="checkbox" name="${format(name, parts)}" value="${format(value, parts)}"><span>${interest.label}${interest.description && html` <small>${interest.description}</small>`}</span></label>`;
  }),
)}
</fieldset>`;
}

function hiddenFields(
  { consent, hidden }: Newsletter,
  provider: Provider,
  locale: string,
  page: string | undefined,
): [name: string, value: string][] {
  const language = locale.split('-')[0] ?? locale;
  const context = { locale, ...(page && { page }), consent: consent?.version };
  const fixed = Object.entries(provider.hidden ?? {}).map(([name, value]) => [
    name,
    format(value, { language }),
  ]);
  const all = { ...(provider.context && context), ...Object.fromEntries(fixed), ...hidden };
  return Object.entries<string | string[]>(all).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
}

/** The query parameters of a URL, absolute or relative. */
function parameters(address: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(address.split('?')[1] ?? ''));
}
