import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import type { Html } from '@tendwell/content/html';
import { fill, hasContent } from './fill.js';
import { keepFragments } from './fragment.js';
import { adoptLightStyles } from './light-styles.js';
import { onEmptied } from './on-emptied.js';
import { pageReady } from './page-ready.js';

/** Where an element finds the data that it shows. */
export interface ContentSource<Data> {
  /** What a script has set. It replaces delivered content. */
  given(): Data | undefined;
  /** What is around or inside the element. It only fills an element without content. */
  found(): Data | undefined;
  locale(): string;
}

/** What differs from one element to another. */
export interface LightContentOptions<Data> {
  /** Loads the styles of the light content, for pages that have not linked the stylesheet. */
  styles(): Promise<readonly { css: string }[]>;
  /** Renders the content. It loads the renderer only then, because most pages already contain the HTML. */
  render(data: Data, locale: string): Promise<Html>;
  /** Other values that `render` uses: if one changes, the element renders its content again. */
  inputs?(): unknown;
  /** Adds behavior to the content, until `signal` aborts. */
  wake?(locale: string, signal: AbortSignal): void | Promise<void>;
}

/**
 * Keeps the HTML between an element's tags, or fills the element from its data, and adds behavior as long as the element
 * is connected.
 */
export class LightContent<Data> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #source: ContentSource<Data>;
  readonly #options: LightContentOptions<Data>;
  #given: Data | undefined;
  #inputs: unknown;
  #shown: Data | undefined;
  #connection: AbortController | undefined;
  /** The first part of the content that has its behavior. Frameworks replace all of it at once. */
  #awake: Element | null | undefined;

  constructor(host: ReactiveElement, source: ContentSource<Data>, options: LightContentOptions<Data>) {
    this.#host = host;
    this.#source = source;
    this.#options = options;
    host.addController(this);
    onEmptied(
      host,
      () => {
        this.#shown = undefined;
        host.requestUpdate();
      },
      () => {
        if (this.#awake !== host.firstElementChild) this.#wake();
      },
    );
  }

  hostConnected(): void {
    void adoptLightStyles(this.#host, this.#options.styles);
    if (this.#host.hasUpdated) this.#wake();
  }

  hostDisconnected(): void {
    this.#connection?.abort();
  }

  hostUpdate(): void {
    const given = this.#source.given();
    const inputs = this.#options.inputs?.();
    void this.#update(given !== undefined && given !== this.#given, inputs !== this.#inputs);
    this.#given = given;
    this.#inputs = inputs;
  }

  async #update(replace: boolean, redraw: boolean): Promise<void> {
    await pageReady(this.#host);
    const data = this.#data;
    // Keep delivered content, unless a script sets other data.
    if (
      data !== undefined &&
      (redraw || data !== this.#shown) &&
      (replace || this.#shown || !hasContent(this.#host))
    ) {
      this.#shown = data;
      const markup = await this.#options.render(data, this.#source.locale());
      // Other data may have arrived while the renderer was loading.
      if (data !== this.#data) return;
      fill(this.#host, markup);
    }
    this.#wake();
  }

  get #data(): Data | undefined {
    return this.#source.given() ?? this.#source.found();
  }

  #wake(): void {
    this.#connection?.abort();
    if (!this.#host.isConnected) return;
    this.#connection = new AbortController();
    this.#awake = this.#host.firstElementChild;
    keepFragments(this.#host);
    void this.#options.wake?.(this.#source.locale(), this.#connection.signal);
  }
}
