import { css } from '@lit/reactive-element/css-tag.js';

/**
 * The frame that each element's shadow root is: a slot for the content, and under it what the element says of itself.
 * It is made once and by hand; a template engine for a line of text would be half of an element's size.
 */

/** What an element says of itself. */
export interface State {
  text: string;
  /** Whether it interrupts a screen reader (`alert`) or waits for a pause (`status`). */
  role: 'alert' | 'status';
  /** For screen readers only: what it says is seen elsewhere. */
  unseen?: boolean;
  /** What can be done about it. */
  retry?: { text: string; run: () => void };
}

/** Puts the frame into a shadow root and gives back what shows a state, or none. */
export function makeFrame(root: HTMLElement | DocumentFragment): (state?: State) => void {
  const slot = document.createElement('slot');
  // Live regions are read out when their text changes, so they are there before there is any.
  const lines = { status: makeLine('status'), alert: makeLine('alert') };
  root.append(slot, lines.status, lines.alert);
  let shown: State | undefined;
  return (state) => {
    if (state?.text === shown?.text && state?.role === shown?.role) return;
    shown = state;
    lines.status.replaceChildren();
    lines.alert.replaceChildren();
    if (!state) return;
    lines[state.role].append(...contents(state));
    lines[state.role].classList.toggle('unseen', state.unseen ?? false);
  };
}

function makeLine(role: State['role']): HTMLElement {
  const line = document.createElement('div');
  line.role = role;
  line.part.add('state');
  return line;
}

function contents({ text, retry }: State): Node[] {
  const words = document.createElement('p');
  words.textContent = text;
  if (!retry) return [words];
  const button = document.createElement('button');
  button.type = 'button';
  button.part.add('retry');
  button.textContent = retry.text;
  button.addEventListener('click', retry.run);
  return [words, button];
}

/** How a frame looks: nothing while there is nothing to say. */
export const frameStyles = css`
:host([hidden]) { display: none; }
[part='state']:not(:empty) {
  padding-block: calc(var(--tendwell-space, 1.5rem) / 2);
  font: 1rem/1.5 var(--tendwell-font-sans, system-ui, sans-serif);
}
.unseen {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
p { margin: 0; }
@media print { button { display: none; } }
button {
  min-block-size: 2.75rem;
  margin-block-start: calc(var(--tendwell-space, 1.5rem) / 2);
  padding: 0 1.25em;
  border: 1px solid;
  border-radius: 2px;
  background: transparent;
  color: var(--tendwell-color-accent, inherit);
  font: inherit;
  cursor: pointer;
}
:focus-visible {
  outline: 2px solid var(--tendwell-color-accent, currentColor);
  outline-offset: 3px;
}
`;
