/** A field of a sign-up form that a person fills in. */
export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

let count = 0;

/**
 * Says what is wrong with a field: a line of text after it, tied to it by `aria-describedby`. It is in the light DOM,
 * because a field can only be described by an element of its own tree.
 */
export function showFieldError(field: Field, message: string): void {
  let line = lineOf(field);
  if (!line) {
    line = document.createElement('span');
    line.className = 'tendwell-field-error';
    line.id = `tendwell-error-${++count}`;
    // A label that holds its field would be read with the line in it, and the field then twice.
    if (field.closest('label')) line.ariaHidden = 'true';
    field.after(line);
    field.setAttribute(
      'aria-describedby',
      `${field.getAttribute('aria-describedby') ?? ''} ${line.id}`.trim(),
    );
  }
  line.textContent = message;
  field.setAttribute('aria-invalid', 'true');
}

/** Takes the line back. */
export function clearFieldError(field: Field): void {
  const line = lineOf(field);
  if (!line) return;
  const rest = (field.getAttribute('aria-describedby') ?? '').split(/\s+/).filter((id) => id !== line.id);
  if (rest.length > 0) field.setAttribute('aria-describedby', rest.join(' '));
  else field.removeAttribute('aria-describedby');
  field.removeAttribute('aria-invalid');
  line.remove();
}

function lineOf(field: Field): Element | undefined {
  const line = field.nextElementSibling;
  return line?.classList.contains('tendwell-field-error') ? line : undefined;
}
