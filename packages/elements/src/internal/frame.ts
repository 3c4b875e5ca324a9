import { adoptStyles, type CSSResult, css } from '@lit/reactive-element/css-tag.js';

/**
 * The shadow root of an element: a slot for the content, and below it the message about the element's state.
 *
 * It is created when it is first needed, because a new shadow root makes the browser lay out all slotted content again.
 * It uses no template engine, which would double the size of an element.
 */

/** The message about an element's state. */
export interface State {
  text: string;
  /** Whether screen readers interrupt what they are reading (`alert`) or wait for a pause (`status`). */
  role: 'alert' | 'status';
  /** Shown to screen readers only, because the text is visible elsewhere. */
  unseen?: boolean;
  /** The button next to the message. */
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
   * Returns the shadow root, and creates it if there is none. Screen readers announce changes of a live region, so open
   * the frame some time before its first message.
   */
  open(): ShadowRoot {
    const { shadowRoot } = this.#host;
    if (shadowRoot) return shadowRoot;
    const root = this.#host.attachShadow({ mode: 'open' });
    adoptStyles(root, this.#styles);
    root.append(document.createElement('slot'), this.#lines.status, this.#lines.alert);
    return root;
  }

  /** The line for messages of a role. */
  line(role: State['role']): HTMLElement {
    return this.#lines[role];
  }

  /** Shows a message, or none. */
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

/** Styles of the frame. Without a message, it takes no space. */
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
