import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import type { Practice } from '@tendwell/content';
import type { Html } from '@tendwell/content/html';
import { fill, hasContent } from './fill.js';
import { adoptLightStyles } from './light-styles.js';
import { onEmptied } from './on-emptied.js';
import { childrenParsed } from './parsed.js';
import { consumePractice, localeOf } from './practice-context.js';

/** An element that shows facts of a practice. */
export type PracticeHost = ReactiveElement & { practice: Practice | undefined };

/** What differs from one element to another. */
export interface PracticeContentOptions {
  /** Loads the styles of the light content, for pages that have not linked the stylesheet. */
  styles(): Promise<readonly { css: string }[]>;
  /** Renders the content. It loads the renderer only then, because most pages already contain the HTML. */
  render(practice: Practice, locale: string): Promise<Html>;
  /** Other values that `render` uses: if one changes, the element renders its content again. */
  inputs?(): unknown;
  /** Adds behavior to the content, until `signal` aborts. */
  wake?(locale: string, signal: AbortSignal): void | Promise<void>;
}

/**
 * Keeps the HTML between an element's tags, or fills the element from its `practice` property or the practice of the
 * `<practice-provider>` around it, and adds behavior as long as the element is connected.
 */
export class PracticeContent implements ReactiveController {
  readonly #host: PracticeHost;
  readonly #options: PracticeContentOptions;
  readonly #provided: { value?: Practice | undefined };
  #given: Practice | undefined;
  #inputs: unknown;
  #shown: Practice | undefined;
  #connection: AbortController | undefined;

  constructor(host: PracticeHost, options: PracticeContentOptions) {
    this.#host = host;
    this.#options = options;
    this.#provided = consumePractice(host);
    host.addController(this);
    onEmptied(host, () => {
      this.#shown = undefined;
      host.requestUpdate();
    });
  }

  hostConnected(): void {
    void adoptLightStyles(this.#host, this.#options.styles);
    if (this.#host.hasUpdated) this.#wake();
  }

  hostDisconnected(): void {
    this.#connection?.abort();
  }

  hostUpdate(): void {
    const { practice } = this.#host;
    const inputs = this.#options.inputs?.();
    void this.#update(practice !== undefined && practice !== this.#given, inputs !== this.#inputs);
    this.#given = practice;
    this.#inputs = inputs;
  }

  async #update(replace: boolean, redraw: boolean): Promise<void> {
    await childrenParsed();
    const practice = this.#practice;
    // Keep delivered content, unless a script sets another practice.
    if (
      practice &&
      (redraw || practice !== this.#shown) &&
      (replace || this.#shown || !hasContent(this.#host))
    ) {
      fill(this.#host, await this.#options.render(practice, localeOf(this.#host, practice)));
      this.#shown = practice;
    }
    this.#wake();
  }

  get #practice(): Practice | undefined {
    return this.#host.practice ?? this.#provided.value;
  }

  #wake(): void {
    this.#connection?.abort();
    if (!this.#host.isConnected) return;
    this.#connection = new AbortController();
    void this.#options.wake?.(localeOf(this.#host, this.#practice), this.#connection.signal);
  }
}
