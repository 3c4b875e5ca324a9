import { fieldsOf } from './checks.js';

/** What is below the fields of our own form: the button, unless it is beside a field, and the consent. */
const BELOW = '.tendwell-fields button, .tendwell-consent';

/**
 * Shows the line about a failure in the place of what is below the fields, so that it does not move what follows the
 * element. The line has a button to send the form again, with the same consent.
 *
 * @param onChange called when a field is changed, which the button and the consent belong to again
 * @returns a function that shows again what was there
 */
export function placeFailure(
  element: Element,
  form: HTMLFormElement,
  line: HTMLElement,
  onChange: () => void,
): () => void {
  const covered = [...form.querySelectorAll<HTMLElement>(BELOW)];
  const bottomOf = (part: Element) => part.getBoundingClientRect().bottom;
  const padding = Number.parseFloat(getComputedStyle(element).paddingBlockEnd) || 0;
  const height = line.offsetHeight;
  const free = covered.length > 0 ? bottomOf(form) - Math.max(...fieldsOf(form).map(bottomOf)) : 0;
  const above = Math.min(Math.max(free, 0), height);
  line.style.marginBlockStart = `${-above}px`;
  line.style.marginBlockEnd = `${-Math.min(padding, height - above)}px`;
  const hadFocus = covered.some((part) => part.contains(document.activeElement));
  for (const part of covered) part.style.visibility = 'hidden';
  if (hadFocus) line.querySelector('button')?.focus();
  const end = new AbortController();
  form.addEventListener('input', onChange, { signal: end.signal });
  return () => {
    end.abort();
    for (const part of covered) part.style.visibility = '';
  };
}
