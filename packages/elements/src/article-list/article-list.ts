import { type PropertyValues, ReactiveElement } from '@lit/reactive-element';
import { dispatch } from '../internal/dispatch.js';
import { fill, hasContent } from '../internal/fill.js';
import { frameStyles, makeFrame, type State } from '../internal/frame.js';
import { adoptLightStyles } from '../internal/light-styles.js';
import { childrenParsed } from '../internal/parsed.js';
import { consumePractice, localeOf } from '../internal/practice-context.js';
import { messages } from '../lang/messages.js';
import { type ArticleSummary, articleListHtml } from './article-list.html.js';
import { loadFeed } from './load-feed.js';

/**
 * @summary Summaries of articles: from the HTML between its tags, a JSON Feed, or the `articles` property.
 *
 * @event {CustomEvent<{ articles: readonly ArticleSummary[] }>} article-list-load - The element has filled itself.
 * @event {CustomEvent<{ error: unknown }>} article-list-error - The feed could not be loaded.
 * @slot - The list.
 * @csspart state - The line that says that the list is loading or could not be loaded.
 * @csspart retry - The button that tries again.
 */
export class ArticleList extends ReactiveElement {
  static override styles = frameStyles;

  static override properties = {
    src: {},
    articles: { attribute: false },
    pictures: { type: Boolean },
    _state: { state: true },
  };

  /** Address of a JSON Feed (version 1 or 1.1). Relative to the page. */
  declare src: string | undefined;
  /** The summaries to show. */
  declare articles: readonly ArticleSummary[] | undefined;
  /** Whether to show each article's picture. */
  declare pictures: boolean;

  declare private _state: 'ready' | 'loading' | 'failed';

  readonly #practice = consumePractice(this);
  #load: AbortController | undefined;
  #showState: (state?: State) => void = () => {};

  constructor() {
    super();
    this.pictures = false;
    this._state = 'ready';
  }

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    this.#showState = makeFrame(root);
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void adoptLightStyles(this, () => import('./article-list.css.js'));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#load?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('articles') && this.articles) this.#show(this.articles);
    else if (changed.has('src') && this.src)
      void this.#loadSource(this.src, changed.get('src') !== undefined);
  }

  async #loadSource(src: string, replace: boolean): Promise<void> {
    await childrenParsed();
    if (!replace && hasContent(this)) return;
    this.#load?.abort();
    this.#load = new AbortController();
    const { signal } = this.#load;
    try {
      this._state = 'loading';
      const articles = await loadFeed(new URL(src, document.baseURI).href, signal);
      if (!signal.aborted) this.#show(articles);
    } catch (error) {
      if (signal.aborted) return;
      this._state = 'failed';
      dispatch(this, 'article-list-error', { error });
    }
  }

  #show(articles: readonly ArticleSummary[]): void {
    const practice = this.#practice.value;
    fill(this, articleListHtml(articles, { locale: localeOf(this, practice), pictures: this.pictures }));
    this._state = 'ready';
    dispatch(this, 'article-list-load', { articles });
  }

  protected override updated(): void {
    const words = messages(localeOf(this, this.#practice.value));
    if (this._state === 'loading') this.#showState({ role: 'status', text: words.loading });
    else if (this._state === 'ready') this.#showState();
    else {
      const run = () => this.src && this.#loadSource(this.src, true);
      this.#showState({ role: 'alert', text: words.loadFailed, retry: { text: words.retry, run } });
    }
  }
}
