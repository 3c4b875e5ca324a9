import { adoptStyles, type CSSResult, css } from '@lit/reactive-element/css-tag.js';

/**
 * The frame that an element's shadow root is: a slot for the content, and under it what the element says of itself.
 *
 * It is made when it is needed first, because a shadow root makes the browser lay out again all that is slotted through
 * it: a page that came with its content wakes up without. It is made by hand; a template engine for a line of text
 * would be half of an element's size.
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

export class Frame {
  readonly #host: HTMLElement;
  readonly #styles: CSSResult[];
  readonly #lines = { status: makeLine('status'), alert: makeLine('alert') };
  #shown: State | undefined;

  constructor(host: HTMLElement, ...styles: CSSResult[]) {
    this.#host = host;
    this.#styles = [frameStyles, ...styles];
  }

  /**
   * The shadow root, made if there is none. Live regions are read out when their text changes, so what may soon have
   * something to say opens its frame before.
   */
  open(): ShadowRoot {
    const { shadowRoot } = this.#host;
    if (shadowRoot) return shadowRoot;
    const root = this.#host.attachShadow({ mode: 'open' });
    adoptStyles(root, this.#styles);
    root.append(document.createElement('slot'), this.#lines.status, this.#lines.alert);
    return root;
  }

  /** Shows a state, or none. */
  show(state?: State): void {
    const shown = this.#shown;
    if (state?.text === shown?.text && state?.role === shown?.role) return;
    this.#shown = state;
    const { status, alert } = this.#lines;
    status.replaceChildren();
    alert.replaceChildren();
    if (!state) return;
    this.open();
    const line = this.#lines[state.role];
    line.append(...contents(state));
    line.classList.toggle('unseen', state.unseen ?? false);
  }
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
const frameStyles = css`
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
