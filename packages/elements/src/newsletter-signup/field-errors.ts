/** A field that a visitor fills in. */
export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

let count = 0;

/**
 * Shows an error message after a field and links it with `aria-describedby`. The message is in the light DOM, because
 * `aria-describedby` works only within a tree.
 */
export function showFieldError(field: Field, message: string): void {
  let line = lineOf(field);
  if (!line) {
    line = document.createElement('span');
    line.className = 'tendwell-field-error';
    line.id = `tendwell-error-${++count}`;
    // Inside the field's label, the message would become part of the field's name.
    if (field.closest('label')) line.ariaHidden = 'true';
    field.after(line);
    field.setAttribute(
      'aria-describedby',
      `${field.getAttribute('aria-describedby') ?? ''} ${line.id}`.trim(),
    );
  }
  line.textContent = message;
  field.ariaInvalid = 'true';
}

/** Removes the error message of a field. */
export function clearFieldError(field: Field): void {
  const line = lineOf(field);
  if (!line) return;
  const rest = (field.getAttribute('aria-describedby') ?? '').split(/\s+/).filter((id) => id !== line.id);
  if (rest.length > 0) field.setAttribute('aria-describedby', rest.join(' '));
  else field.removeAttribute('aria-describedby');
  field.ariaInvalid = 'false';
  line.remove();
}

function lineOf(field: Field): Element | undefined {
  const line = field.nextElementSibling;
  return line?.classList.contains('tendwell-field-error') ? line : undefined;
}
