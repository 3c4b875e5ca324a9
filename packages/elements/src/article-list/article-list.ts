import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { fill, hasContent } from '../internal/fill.js';
import { adoptLightStyles } from '../internal/light-styles.js';
import { messages } from '../internal/messages.js';
import { childrenParsed } from '../internal/parsed.js';
import { consumePractice, localeOf } from '../internal/practice-context.js';
import { stateStyles } from '../internal/state-styles.js';
import { css } from './article-list.css.js';
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
export class ArticleList extends LitElement {
  static override styles = stateStyles;

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

  constructor() {
    super();
    this.pictures = false;
    this._state = 'ready';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptLightStyles(this, css);
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
      this.dispatchEvent(
        new CustomEvent('article-list-error', { bubbles: true, composed: true, detail: { error } }),
      );
    }
  }

  #show(articles: readonly ArticleSummary[]): void {
    const practice = this.#practice.value;
    fill(this, articleListHtml(articles, { locale: localeOf(this, practice), pictures: this.pictures }));
    this._state = 'ready';
    this.dispatchEvent(
      new CustomEvent('article-list-load', { bubbles: true, composed: true, detail: { articles } }),
    );
  }

  #retry(): void {
    if (this.src) void this.#loadSource(this.src, true);
  }

  protected override render() {
    const words = messages(localeOf(this, this.#practice.value));
    return html`<slot></slot>${this.#stateHtml(words)}`;
  }

  #stateHtml(words: ReturnType<typeof messages>) {
    switch (this._state) {
      case 'loading':
        return html`<p class="state" part="state" role="status">${words.listLoading}</p>`;
      case 'failed':
        return html`<div class="state" part="state" role="alert">
          <p>${words.listFailed}</p>
          <button part="retry" @click=${this.#retry}>${words.retry}</button>
        </div>`;
      default:
        return nothing;
    }
  }
}
