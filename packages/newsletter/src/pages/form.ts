import { type Html, html } from '@tendwell/content/html';
import { fill } from '../lang/fill.js';
import type { Language } from '../lang/language.js';
import type { FieldError } from '../request/fields.js';
import { interestsField, textField } from './fields.js';
import { own, type PageContext } from './page.js';

/** A sign-up form as it was left: nothing that was typed gets lost. */
export interface FormState {
  readonly email: string;
  readonly name: string;
  readonly page: string;
  readonly interests: readonly string[];
  /** The mark that this page was open for a moment; absent where none is asked for. */
  readonly token: string | undefined;
  readonly errors: Readonly<Record<string, FieldError>>;
}

/** What is wrong with each field, in words. */
export function errorTexts(
  { email, errors }: Pick<FormState, 'email' | 'errors'>,
  { words }: Language,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).map(([field, error]) => [field, fill(words.errors[error], { typed: email })]),
  );
}

/** The sign-up form of the endpoint's own pages. */
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
${tokenField(state.token)}
<p class="tendwell-consent">${own(context, newsletter.consent.text)}${
    newsletter.privacyUrl && html` <a href="${newsletter.privacyUrl}">${form.privacy}</a>`
  }</p>
<p><button type="submit">${form.button}</button></p>
</form>`;
}

/** A field that people do not see. */
export function honeypot({ words }: Language): Html {
  return html`<p hidden><label>${words.form.leaveEmpty} <input name="website" tabindex="-1" autocomplete="off"></label></p>`;
}

/** The mark of a page that was open for a moment. */
export function tokenField(token: string | undefined): Html | false {
  return token !== undefined && html`<input type="hidden" name="token" value="${token}">`;
}
