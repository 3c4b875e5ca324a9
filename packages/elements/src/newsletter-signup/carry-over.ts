import { fieldsOf } from './checks.js';

/** Copies what a visitor has entered from a form that was removed to the one in its place, if both post to one URL. */
export function carryOver(from: HTMLFormElement, to: HTMLFormElement): void {
  if (from === to || from.getAttribute('action') !== to.getAttribute('action')) return;
  const fields = fieldsOf(from);
  for (const [index, field] of fieldsOf(to).entries()) {
    const before = fields[index];
    if (before?.name !== field.name) continue;
    if (isChoice(field) && isChoice(before)) field.checked ||= before.checked;
    else field.value ||= before.value;
  }
}

const isChoice = (field: Element): field is HTMLInputElement =>
  field.matches('[type="checkbox"], [type="radio"]');
