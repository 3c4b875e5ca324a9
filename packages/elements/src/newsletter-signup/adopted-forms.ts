import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';

/** The form of an element that left the page in this task. A framework may put another element in its place at once. */
let left: HTMLFormElement | null = null;

/** The forms in an element, and what a visitor has entered into one that a script has replaced. */
export class AdoptedForms implements ReactiveController {
  readonly #host: ReactiveElement;
  #previous: HTMLFormElement | null = null;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#previous = left;
  }

  hostDisconnected(): void {
    left = this.#host.querySelector('form');
    setTimeout(() => {
      left = null;
    });
  }

  /** Keeps a form among nodes that were removed. */
  remember(removed: readonly Node[]): void {
    for (const node of removed) if (node instanceof HTMLFormElement) this.#previous = node;
  }

  /** Prepares the forms. */
  adopt(): void {
    const previous = this.#previous;
    this.#previous = null;
    for (const form of this.#host.querySelectorAll('form')) {
      // The element shows its own error messages. Without JavaScript, the browser's remain.
      form.noValidate = true;
      // The button of a form that only a script can send is disabled until now.
      form.querySelector('.tendwell-fields > button[disabled]')?.removeAttribute('disabled');
      if (previous) void import('./carry-over.js').then(({ carryOver }) => carryOver(previous, form));
    }
  }
}
