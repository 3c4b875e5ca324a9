import type { ElementMessages } from '../internal/element-messages.js';
import { ownTask } from '../internal/own-task.js';
import { check, fieldsOf } from './checks.js';
import { clearFieldError } from './field-errors.js';

/**
 * Says what is wrong with a field once a person has left it with something in it. While it is mended, the message
 * goes as soon as the field is right, and no new one comes.
 */
export function watchFields(element: HTMLElement, words: () => ElementMessages): void {
  let press: Promise<void> | undefined;
  element.addEventListener('pointerdown', () => {
    press = endOfPress();
  });
  element.addEventListener('change', async ({ target }) => {
    // The line pushes the button down, away from under the finger that has left the field to press it.
    await press;
    await ownTask();
    if (target instanceof HTMLInputElement && target.value !== '' && fieldsOf(target.form).includes(target)) {
      check(target, words());
    }
  });
  element.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.getAttribute('aria-invalid') && target.validity.valid) {
      clearFieldError(target);
    }
  });
}

/** Waits until a press that has begun is over, with all that it did. */
function endOfPress(): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const end = () => {
      over.abort();
      setTimeout(resolve);
    };
    for (const type of ['pointerup', 'pointercancel']) {
      addEventListener(type, end, { capture: true, signal: over.signal });
    }
  });
}
