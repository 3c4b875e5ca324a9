import type { ElementMessages } from '../internal/element-messages.js';
import { clearFieldError, type Field, showFieldError } from './field-errors.js';

/** What a person fills in, wherever on the page it stands: not the hidden fields, not the honeypot. */
export function fieldsOf(form: HTMLFormElement | null): Field[] {
  const fields = [...(form?.elements ?? [])] as Field[];
  return fields.filter((field) => field.willValidate && !['hidden', 'submit', 'button'].includes(field.type));
}

/** Whatever sends a form: also an image, which `form.elements` leaves out, and buttons elsewhere on the page. */
export function buttonsOf(form: HTMLFormElement): Element[] {
  const inside = form.querySelectorAll('[type="submit"], [type="image"], button:not([type])');
  const buttons = [...form.elements].filter((element) => (element as HTMLButtonElement).type === 'submit');
  return [...new Set([...inside, ...buttons])];
}

/** Ties a message to each field that needs one and moves to the first. True if there is none. */
export function validate(form: HTMLFormElement, words: ElementMessages): boolean {
  const fields = fieldsOf(form);
  for (const field of fields) check(field, words);
  const wrong = fields.find((field) => !field.validity.valid);
  wrong?.focus();
  return !wrong;
}

/** Says what is wrong with a field, or takes it back. */
export function check(field: Field, words: ElementMessages): void {
  const { validity } = field;
  if (validity.valid) clearFieldError(field);
  else if (field.type !== 'email') showFieldError(field, field.validationMessage);
  else showFieldError(field, validity.valueMissing ? words.emailMissing : words.emailInvalid);
}

/** Shows what a server finds wrong, at the fields that it names. True if there are any. */
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

/** Sends a form once more, as it was sent. */
export function sendAgain(form: HTMLFormElement, submitter: HTMLElement | null): void {
  // The button that was pressed goes away with the message that it stands in.
  (submitter ?? fieldsOf(form)[0])?.focus();
  const isStillThere = (submitter as HTMLButtonElement | null)?.form === form;
  form.requestSubmit(isStillThere ? submitter : undefined);
}
