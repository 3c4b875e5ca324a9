import { ContextProvider } from '@lit/context';
import { type PropertyValues, ReactiveElement } from '@lit/reactive-element';
import type { Practice } from '@tendwell/content';
import { dispatch } from '../internal/dispatch.js';
import { dataIn } from '../internal/fill.js';
import { adoptLightStyles } from '../internal/light-styles.js';
import { childrenParsed } from '../internal/page-ready.js';
import { practiceContext } from '../internal/practice-context.js';
import { undoAutop } from '../internal/undo-autop.js';

/**
 * @summary Provides a practice's data and locale to all elements inside it.
 *
 * The data comes from the first available source, in this order: the `practice` property, a
 * `<script type="application/json">` directly inside the element, the JSON file at `src`.
 *
 * @status stable
 * @since 0.1.0
 * @event {CustomEvent<{ error: unknown }>} practice-error - The data could not be read.
 * @slot - The page, or the part of it that needs the data.
 */
export class PracticeProvider extends ReactiveElement {
  static override properties = { practice: { attribute: false }, src: {} };

  /** The practice's data. */
  declare practice: Practice | undefined;
  /** URL of a JSON file with a {@link Practice}. Relative to the page. */
  declare src: string | undefined;

  readonly #context = new ContextProvider(this, { context: practiceContext });
  #load: AbortController | undefined;

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void adoptLightStyles(this, () => Promise.all([import('./practice-provider.css.js')]));
    // It was removed while it was loading.
    if (this.#load?.signal.aborted && !this.practice) void this.#read(true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#load?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('practice')) this.#context.setValue(this.practice);
    if (!this.practice && (changed.has('src') || !this.hasUpdated)) void this.#read(changed.has('src'));
  }

  async #read(sourceChanged: boolean): Promise<void> {
    await childrenParsed();
    const data = dataIn(this, 'application/json');
    this.#load?.abort();
    this.#load = new AbortController();
    const { signal } = this.#load;
    try {
      if (data !== undefined) this.#give(JSON.parse(undoAutop(data)));
      else if (this.src && sourceChanged) this.#give(await fetchJson(this.src, signal));
    } catch (error) {
      if (signal.aborted) return;
      console.warn('<practice-provider> could not read the practice.', error);
      dispatch(this, 'practice-error', { error });
    }
  }

  #give(data: unknown): void {
    if (!isPractice(data)) throw new TypeError('The data has no "name".');
    this.practice = data;
  }
}

async function fetchJson(src: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(new URL(src, document.baseURI), { signal });
  if (!response.ok) throw new Error(`${src} answered ${response.status}`);
  return response.json();
}

/** Other data, such as an article, is a mistake. Of a practice, the elements show every fact that is valid. */
function isPractice(data: unknown): data is Practice {
  return typeof (data as Partial<Practice> | null)?.name === 'string';
}
