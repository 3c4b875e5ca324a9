import type { SignupMessages } from '../internal/element-messages.js';
import { clearFieldError, type Field, showFieldError } from './field-errors.js';

/** The fields that a visitor fills in, anywhere on the page: not the hidden fields, and not the honeypot. */
export function fieldsOf(form: HTMLFormElement | null): Field[] {
  const fields = [...(form?.elements ?? [])] as Field[];
  return fields.filter((field) => field.willValidate && !['hidden', 'submit', 'button'].includes(field.type));
}

/** The submit buttons of a form, including images, which `form.elements` leaves out, and buttons outside the form. */
function buttonsOf(form: HTMLFormElement): Element[] {
  const inside = form.querySelectorAll('[type="submit"], [type="image"], button:not([type])');
  const buttons = [...form.elements].filter((element) => (element as HTMLButtonElement).type === 'submit');
  return [...new Set([...inside, ...buttons])];
}

/** Marks the submit buttons of a form that is being sent. */
export function markBusy(form: HTMLFormElement, isBusy: boolean): void {
  for (const button of buttonsOf(form)) {
    // Not `disabled`, which would lose the keyboard focus.
    if (isBusy) button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
  }
}

/** Shows an error message for each invalid field and focuses the first. True if the form is valid. */
export function validate(form: HTMLFormElement, words: SignupMessages): boolean {
  const fields = fieldsOf(form);
  for (const field of fields) check(field, words);
  const wrong = fields.find((field) => !field.validity.valid);
  wrong?.focus();
  return !wrong;
}

/** Shows or removes the error message of a field. */
export function check(field: Field, words: SignupMessages): void {
  const { validity } = field;
  if (validity.valid) clearFieldError(field);
  else if (field.type !== 'email') showFieldError(field, field.validationMessage);
  else showFieldError(field, validity.valueMissing ? words.emailMissing : words.emailInvalid);
}

/** Shows a server's error messages at their fields. True if there is such a field. */
export function showErrors(form: HTMLFormElement, errors: Readonly<Record<string, string>>): boolean {
  const wrong = fieldsOf(form).flatMap((field) => {
    // `fields[email]` may be called `email` in an answer.
    const name = Object.keys(errors).find((key) => field.name === key || field.name.endsWith(`[${key}]`));
    return name === undefined ? [] : [{ field, message: errors[name] as string }];
  });
  for (const { field, message } of wrong) showFieldError(field, message);
  wrong[0]?.field.focus();
  return wrong.length > 0;
}

/** Submits a form again, in the same way. `uncover` shows its button, which a message may stand in place of. */
export function sendAgain(form: HTMLFormElement, submitter: HTMLElement | null, uncover?: () => void): void {
  uncover?.();
  // The retry button disappears with its message, so move the focus.
  (submitter ?? fieldsOf(form)[0])?.focus();
  const isStillThere = (submitter as HTMLButtonElement | null)?.form === form;
  form.requestSubmit(isStillThere ? submitter : undefined);
}
