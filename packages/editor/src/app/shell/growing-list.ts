import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

/** A long list that is rendered in steps. More entries are added when its end comes near. */
export class GrowingList implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #step: number;
  #limit: number;
  readonly #end = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.#grow();
    },
    { rootMargin: '600px' },
  );

  /** @param step How many entries are added at a time. */
  constructor(host: ReactiveControllerHost & Element, step: number) {
    this.#host = host;
    this.#step = step;
    this.#limit = step;
    host.addController(this);
  }

  /** The entries that are in the page. */
  first<Entry>(entries: readonly Entry[]): readonly Entry[] {
    return entries.slice(0, this.#limit);
  }

  /** The button that adds entries, where there are more. */
  button(entries: readonly unknown[], label: string): TemplateResult | typeof nothing {
    if (entries.length <= this.#limit) return nothing;
    return html`<p class="list-more"><button type="button" @click=${this.#grow}>${label}</button></p>`;
  }

  /** Begins again, as for other entries. */
  reset(): void {
    this.#limit = this.#step;
  }

  hostUpdated(): void {
    this.#end.disconnect();
    const more = this.#host.querySelector('.list-more');
    if (more) this.#end.observe(more);
  }

  hostDisconnected(): void {
    this.#end.disconnect();
  }

  readonly #grow = () => {
    this.#limit += this.#step;
    this.#host.requestUpdate();
  };
}
