import type { Newsletter } from '@tendwell/content';
import { type Html, html } from '@tendwell/content/html';
import type { Language } from '../messages.js';
import type { FieldError } from '../request/fields.js';

/** A sign-up form as it was left: nothing that was typed gets lost. */
export interface FormState {
  readonly email: string;
  readonly name: string;
  readonly page: string;
  readonly errors: Readonly<Record<string, FieldError>>;
}

/** A form that nobody has touched. */
export const EMPTY_FORM: FormState = { email: '', name: '', page: '', errors: {} };

/** What is wrong with each field, in words. */
export function errorTexts({ email, errors }: FormState, { words }: Language): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).map(([field, error]) => {
      const text = words.errors[error];
      return [field, typeof text === 'function' ? text(email) : text];
    }),
  );
}

/** The sign-up form of the endpoint's own pages. */
export function signUpForm(
  newsletter: Newsletter,
  action: string,
  language: Language,
  state: FormState,
): Html {
  const { form } = language.words;
  const errors = errorTexts(state, language);
  return html`<form class="tendwell-form" method="post" action="${action}">
${field({ id: 'email', label: form.email, value: state.email, error: errors.email, type: 'email' })}
${newsletter.name && field({ id: 'name', label: form.name, value: state.name, error: errors.name, type: 'text' })}
<p hidden><label>${form.leaveEmpty} <input name="website" tabindex="-1" autocomplete="off"></label></p>
<input type="hidden" name="locale" value="${language.tag}">
<input type="hidden" name="page" value="${state.page}">
<input type="hidden" name="consent" value="${newsletter.consent.version}">
<p class="tendwell-consent">${newsletter.consent.text}${
    newsletter.privacyUrl && html` <a href="${newsletter.privacyUrl}">${form.privacy}</a>`
  }</p>
<p><button type="submit">${form.button}</button></p>
</form>`;
}

interface FieldParts {
  readonly id: 'email' | 'name';
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly type: string;
}

function field({ id, label, value, error, type }: FieldParts): Html {
  return html`<p class="tendwell-field"><label for="tendwell-${id}">${label}</label>
<input id="tendwell-${id}" name="${id}" type="${type}" value="${value}" autocomplete="${id}" maxlength="${
    id === 'email' ? 254 : 100
  }"${id === 'email' && html` required`}${
    error !== undefined && html` aria-invalid="true" aria-describedby="tendwell-${id}-error" autofocus`
  }>${error !== undefined && html`<span class="tendwell-error" id="tendwell-${id}-error">${error}</span>`}</p>`;
}
