import { css, type PropertyValues, ReactiveElement } from '@lit/reactive-element';
import { dispatch } from '../internal/dispatch.js';
import { fill, hasContent, nodesOf } from '../internal/fill.js';
import { Frame } from '../internal/frame.js';
import { adoptLightStyles } from '../internal/light-styles.js';
import { messages } from '../internal/messages.js';
import { onEmptied } from '../internal/on-emptied.js';
import { pageReady } from '../internal/page-ready.js';
import { consumePractice, localeOf } from '../internal/practice-context.js';
import type { ArticleSummary } from './article-list.html.js';
import { filterHtml } from './filter.html.js';
import { applyView, filterOf, markChosen, offeredTags, tagsOf } from './list-controls.js';
import { loadFeed } from './load-feed.js';

const controlStyles = css`
[hidden] { display: none !important; }
[part='more'] { font: 1rem/1.5 var(--tendwell-font-sans, system-ui, sans-serif); }
`;

/**
 * @summary A list of article summaries, with an optional filter by tag and a button that shows more.
 *
 * It shows the HTML of `articleListHtml` between its tags, the JSON Feed at `src`, or the `articles` property. The filter
 * and the button hide and show existing list items.
 *
 * @status stable
 * @since 0.1.0
 * @event {CustomEvent<{ articles: readonly ArticleSummary[] }>} article-list-load - The element has shown the articles of its feed or property.
 * @event {CustomEvent<{ error: unknown }>} article-list-error - The feed could not be loaded.
 * @slot - The list.
 * @csspart state - The message that the list is loading or could not be loaded.
 * @csspart retry - The button that tries again.
 * @csspart more - The button that shows more articles.
 */
export class ArticleList extends ReactiveElement {
  static override properties = {
    src: {},
    articles: { attribute: false },
    pictures: { type: Boolean },
    tag: {},
    limit: { type: Number },
    filter: { type: Boolean },
    _state: { state: true },
    _pages: { state: true },
  };

  /** URL of a JSON Feed (version 1 or 1.1). Relative to the page. */
  declare src: string | undefined;
  /** The summaries to show. */
  declare articles: readonly ArticleSummary[] | undefined;
  /** Whether to show each article's picture. */
  declare pictures: boolean;
  /** Shows only articles with this tag. */
  declare tag: string | undefined;
  /** How many articles to show at first, and how many more each time. Default: all. */
  declare limit: number | undefined;
  /** Whether to show a button for each tag. Buttons from `articleListHtml` do not need it. */
  declare filter: boolean;

  declare private _state: 'ready' | 'loading' | 'failed';
  declare private _pages: number;

  readonly #practice = consumePractice(this);
  #load: AbortController | undefined;
  /** The articles that were requested last. */
  #latest: readonly ArticleSummary[] | undefined;
  readonly #frame = new Frame(this, controlStyles);
  /** The filter, if the element created it. */
  #filter: HTMLElement | undefined;
  readonly #more = makeMore(() => this.#showMore());

  constructor() {
    super();
    this.pictures = false;
    this.filter = false;
    this._state = 'ready';
    this._pages = 1;
    this.addEventListener('click', ({ target }) => this.#choose(target as Element));
    new MutationObserver(() => this.requestUpdate()).observe(this, { childList: true });
    onEmptied(this, () => {
      if (this.#latest) void this.#show(this.#latest);
      else if (this.src) void this.#loadSource(this.src, false);
    });
  }

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void adoptLightStyles(this, () => Promise.all([import('./article-list.css.js')]));
    // It was removed while it was loading.
    if (this._state === 'loading' && this.src) void this.#loadSource(this.src, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#load?.abort();
  }

  protected override async scheduleUpdate(): Promise<void> {
    await pageReady(this);
    super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('articles') && this.articles) void this.#show(this.articles);
    else if (changed.has('src') && this.src)
      void this.#loadSource(this.src, changed.get('src') !== undefined);
  }

  async #loadSource(src: string, replace: boolean): Promise<void> {
    if (!replace && hasContent(this)) return;
    this.#load?.abort();
    this.#load = new AbortController();
    const { signal } = this.#load;
    const isRetry = this._state === 'failed';
    try {
      this._state = 'loading';
      const articles = await loadFeed(new URL(src, document.baseURI).href, signal, isRetry);
      if (!signal.aborted) await this.#show(articles);
    } catch (error) {
      if (signal.aborted) return;
      this._state = 'failed';
      await this.updateComplete;
      dispatch(this, 'article-list-error', { error });
    }
  }

  async #show(articles: readonly ArticleSummary[]): Promise<void> {
    this.#latest = articles;
    // Most lists are part of the page's HTML and do not need the renderer.
    const { articleListHtml } = await import('./article-list.html.js');
    if (this.#latest !== articles) return;
    const practice = this.#practice.value;
    const { pictures, filter } = this;
    fill(this, articleListHtml(articles, { locale: localeOf(this, practice), pictures, filter }));
    this._state = 'ready';
    await this.updateComplete;
    dispatch(this, 'article-list-load', { articles });
  }

  #showView(): void {
    const tag = this.tag ?? '';
    const limit = Number(this.limit) > 0 ? Number(this.limit) : Number.POSITIVE_INFINITY;
    const { shown, total } = applyView(this, { tag, count: limit * this._pages });
    this.#more.hidden = shown.length === total;
    if (!this.#more.hidden && !this.#more.parentNode) this.#frame.open().append(this.#more);
    this.#more.textContent = this.#words.more;
    this.#offerTags();
    const filter = filterOf(this);
    if (filter) markChosen(filter, tag);
  }

  /** Creates the filter if the HTML has none. */
  #offerTags(): void {
    if (filterOf(this) !== (this.#filter ?? null)) return;
    const tags = this.filter ? tagsOf(this) : [];
    if (this.#filter && String(offeredTags(this.#filter)) === String(tags)) return;
    this.#filter?.remove();
    const buttons = filterHtml(tags, localeOf(this, this.#practice.value));
    if (buttons) this.prepend(nodesOf(buttons));
    this.#filter = filterOf(this) ?? undefined;
  }

  #choose(target: Element): void {
    const button = target.closest<HTMLButtonElement>('.tendwell-list-filter button');
    if (!button) return;
    this._pages = 1;
    this.tag = button.value;
  }

  async #showMore(): Promise<void> {
    const before = this.querySelectorAll(':scope > ol > li:not([hidden])').length;
    this._pages++;
    await this.updateComplete;
    // Go on reading where the list went on.
    const next = this.querySelectorAll<HTMLElement>(':scope > ol > li:not([hidden])')[before];
    next?.querySelector('a')?.focus();
  }

  get #words() {
    return messages(localeOf(this, this.#practice.value));
  }

  protected override updated(): void {
    const words = this.#words;
    this.#showView();
    if (this._state === 'loading') this.#frame.show({ role: 'status', text: words.loading });
    else if (this._state === 'ready') {
      this.#frame.show(hasContent(this) ? undefined : { role: 'status', text: words.empty });
    } else {
      const run = () => this.src && this.#loadSource(this.src, true);
      this.#frame.show({ role: 'alert', text: words.loadFailed, retry: { text: words.retry, run } });
    }
  }
}

function makeMore(run: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.part.add('more');
  button.addEventListener('click', run);
  return button;
}
