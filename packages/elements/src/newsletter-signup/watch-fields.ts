import type { SignupMessages } from '../internal/element-messages.js';
import { yieldToMain } from '../internal/yield-to-main.js';
import { check, fieldsOf } from './checks.js';
import { clearFieldError } from './field-errors.js';

/**
 * Shows a field's error message after the visitor has entered something and left the field. The message disappears as
 * soon as the value is valid, and no new one appears while the visitor types.
 */
export function watchFields(element: HTMLElement, words: () => SignupMessages): void {
  let press: Promise<void> | undefined;
  element.addEventListener('pointerdown', () => {
    press = endOfPress();
  });
  element.addEventListener('change', async ({ target }) => {
    // The message moves the button down, away from the pointer that may be about to click it.
    await press;
    await yieldToMain();
    if (target instanceof HTMLInputElement && target.value !== '' && fieldsOf(target.form).includes(target)) {
      check(target, words());
    }
  });
  element.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.validity.valid) {
      clearFieldError(target);
    }
  });
}

/** Waits until the pointer is up and its click has been handled. */
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
