import { type Html, html } from '@tendwell/content/html';
import { formatMessage } from '@tendwell/content/intl';
import type { Language } from '../lang/language.js';
import { type FieldError, suggestEmail } from '../request/fields.js';
import { interestsField, textField } from './fields.js';
import { inPracticeLanguage, type PageContext } from './page.js';

/** The values of a sign-up form. */
export interface FormState {
  readonly email: string;
  readonly name: string;
  readonly page: string;
  readonly interests: readonly string[];
  /** The form token. `undefined` when form tokens are turned off. */
  readonly token: string | undefined;
  readonly errors: Readonly<Record<string, FieldError>>;
}

/** The error messages by field. */
export function errorTexts(
  { email, errors }: Pick<FormState, 'email' | 'errors'>,
  { words }: Language,
): Record<string, string> {
  const suggestion = errors.email === 'emailInvalid' ? suggestEmail(email) : undefined;
  return Object.fromEntries(
    Object.entries(errors).map(([field, error]) => [
      field,
      [
        formatMessage(words.errors[error], { typed: email }),
        ...(field === 'email' && suggestion ? [formatMessage(words.errors.didYouMean, { suggestion })] : []),
      ].join(' '),
    ]),
  );
}

/** The sign-up form. */
export function signUpForm(context: PageContext, state: FormState): Html {
  const { newsletter, basePath, language } = context;
  const { form } = language.words;
  const errors = errorTexts(state, language);
  return html`<form class="tendwell-form" method="post" action="${basePath}/subscribe">
${textField({ id: 'email', label: form.email, value: state.email, error: errors.email, required: true })}
${newsletter.name && textField({ id: 'name', label: form.name, value: state.name, error: errors.name })}
${interestsField(context, form.interests, state.interests)}
${honeypot(language)}
<input type="hidden" name="locale" value="${language.tag}">
<input type="hidden" name="page" value="${state.page}">
<input type="hidden" name="consent" value="${newsletter.consent.version}">
${formTokenField(state.token)}
<p class="tendwell-consent">${inPracticeLanguage(context, newsletter.consent.text)}${
    newsletter.privacyUrl && html` <a href="${newsletter.privacyUrl}">${form.privacy}</a>`
  }</p>
<p><button type="submit">${form.button}</button></p>
</form>`;
}

/** A hidden field that only bots fill in. */
export function honeypot({ words }: Language): Html {
  return html`<p hidden><label>${words.form.honeypot} <input name="website" tabindex="-1" autocomplete="off"></label></p>`;
}

/** The hidden field with the form token. */
export function formTokenField(token: string | undefined): Html | false {
  return token !== undefined && html`<input type="hidden" name="token" value="${token}">`;
}
