import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../shell/view.js';
import type { PublishMessages } from './lang/messages.js';

const ASK_MS = 1000;
/** A build that prints nothing for this long may hang. */
const QUIET_MS = 120_000;

/** Shows what a publication prints while it runs, with a button that stops it. */
export class PublicationProgress {
  readonly #view: View;
  #timer: number | undefined;
  #output = '';
  #quietMs = 0;

  constructor(view: View) {
    this.#view = view;
  }

  /** True if it has printed nothing for two minutes. */
  get isQuiet(): boolean {
    return this.#timer !== undefined && this.#quietMs >= QUIET_MS;
  }

  start(): void {
    this.#output = '';
    this.#quietMs = 0;
    // If a request fails, the next one gets the same output.
    this.#timer = window.setInterval(() => void this.#ask().catch(() => {}), ASK_MS);
  }

  end(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  async #ask(): Promise<void> {
    const { output } = await this.#view.app.api.publicationProgress();
    if (output === null) return;
    this.#quietMs = output === this.#output ? this.#quietMs + ASK_MS : 0;
    this.#output = output;
    this.#view.requestUpdate();
  }

  render(words: PublishMessages): TemplateResult {
    return html`<div class="publish-progress">
      <p class="buttons"><button @click=${this.#stop}>${words.stop}</button></p>
      ${
        this.#output === ''
          ? nothing
          : html`<details open><summary>${words.output}</summary><pre tabindex="0">${this.#output}</pre></details>`
      }
    </div>`;
  }

  readonly #stop = async (): Promise<void> => {
    const { app } = this.#view;
    try {
      await app.api.stopPublication();
    } catch (error) {
      app.report(error);
    }
  };
}
