import { css } from '@lit/reactive-element/css-tag.js';
import type { BaseMessages } from '../internal/element-messages.js';
import type { FailReason } from './send-result.js';

/** Styles of the message that replaces the form. */
export const outcomeStyles = css`
[part='state'][role='alert'] { color: var(--tendwell-color-error, inherit); }
[part='outcome'] {
  max-inline-size: var(--tendwell-measure, 36rem);
  outline: none;
  font-size: 1.25rem;
  line-height: 1.5;
}
@media (prefers-reduced-motion: no-preference) {
  [part='outcome'] { animation: appear 150ms ease-out; }
}
@keyframes appear { from { opacity: 0; } }
`;

/** Replaces the content of a shadow root with a message and moves the focus to it. */
export function showOutcome(root: HTMLElement | DocumentFragment, message: string): void {
  const outcome = document.createElement('div');
  outcome.part.add('outcome');
  outcome.role = 'status';
  outcome.tabIndex = -1;
  outcome.textContent = message;
  root.replaceChildren(outcome);
  // The button that had the focus is gone, and the message says what to do next.
  outcome.focus();
}

/** The message for a failure without a message from the server. */
export function failureText(reason: FailReason, words: BaseMessages): string {
  return {
    server: words.sendFailed,
    unreadable: words.sendUnreadable,
    timeout: words.sendTimeout,
    offline: words.offline,
  }[reason];
}
