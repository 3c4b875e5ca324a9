import { css, type PropertyValues, ReactiveElement } from '@lit/reactive-element';
import { dispatch } from '../internal/dispatch.js';
import { fill, hasContent } from '../internal/fill.js';
import { frameStyles, makeFrame, type State } from '../internal/frame.js';
import { adoptLightStyles } from '../internal/light-styles.js';
import { childrenParsed } from '../internal/parsed.js';
import { consumePractice, localeOf } from '../internal/practice-context.js';
import { type Messages, messages } from '../lang/messages.js';
import { type ArticleSummary, articleListHtml } from './article-list.html.js';
import { applyView, filterButtons, tagsOf } from './list-controls.js';
import { loadFeed } from './load-feed.js';

const controlStyles = css`
[hidden] { display: none !important; }
[part='filter'] {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.25em;
  margin-block-end: calc(var(--tendwell-space, 1.5rem) / 2);
  font: 1rem/1.5 var(--tendwell-font-sans, system-ui, sans-serif);
}
[part='filter'] button {
  margin: 0;
  padding: 0;
  border: 0;
  color: inherit;
}
[part='filter'] [aria-pressed='true'] {
  color: var(--tendwell-color-accent, inherit);
  text-decoration: underline 1px;
  text-underline-offset: 0.25em;
}
`;

/**
 * @summary Summaries of articles, to be narrowed to a tag and shown a few at a time.
 *
 * It shows the HTML of `articleListHtml` between its tags, or the JSON Feed that `src` names, or the `articles`
 * property. Filtering and showing more hide and show what is there; nothing is drawn anew.
 *
 * @event {CustomEvent<{ articles: readonly ArticleSummary[] }>} article-list-load - The element has filled itself.
 * @event {CustomEvent<{ error: unknown }>} article-list-error - The feed could not be loaded.
 * @slot - The list.
 * @csspart state - The line that says that the list is loading or could not be loaded.
 * @csspart retry - The button that tries again.
 * @csspart filter - The buttons that choose a tag.
 * @csspart more - The button that shows more articles.
 */
export class ArticleList extends ReactiveElement {
  static override styles = [frameStyles, controlStyles];

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

  /** Address of a JSON Feed (version 1 or 1.1). Relative to the page. */
  declare src: string | undefined;
  /** The summaries to show. */
  declare articles: readonly ArticleSummary[] | undefined;
  /** Whether to show each article's picture. */
  declare pictures: boolean;
  /** Show only articles with this tag. */
  declare tag: string | undefined;
  /** How many articles to show at first, and how many more each time. Default: all. */
  declare limit: number | undefined;
  /** Whether to show a button for each tag. */
  declare filter: boolean;

  declare private _state: 'ready' | 'loading' | 'failed';
  declare private _pages: number;

  readonly #practice = consumePractice(this);
  #load: AbortController | undefined;
  #showState: (state?: State) => void = () => {};
  readonly #filter = document.createElement('div');
  readonly #more = document.createElement('button');

  constructor() {
    super();
    this.pictures = false;
    this.filter = false;
    this._state = 'ready';
    this._pages = 1;
  }

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    this.#filter.part.add('filter');
    this.#filter.role = 'group';
    root.append(this.#filter);
    this.#showState = makeFrame(root);
    this.#more.part.add('more');
    this.#more.type = 'button';
    this.#more.addEventListener('click', () => this.#showMore());
    root.append(this.#more);
    root.addEventListener('slotchange', () => this.requestUpdate());
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void adoptLightStyles(this, () => Promise.all([import('./article-list.css.js')]));
    // It was taken out while it was loading.
    if (this._state === 'loading' && this.src) void this.#loadSource(this.src, true);
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

  #showView(words: Messages): void {
    const tag = this.tag ?? '';
    const limit = Number(this.limit) > 0 ? Number(this.limit) : Number.POSITIVE_INFINITY;
    const { shown, total } = applyView(this, { tag, count: limit * this._pages });
    this.#more.hidden = shown.length === total;
    this.#more.textContent = words.more;
    const tags = this.filter ? tagsOf(this) : [];
    this.#filter.hidden = tags.length === 0;
    if (tags.length === 0) return;
    const focused = [...this.#filter.children].indexOf(
      (this.shadowRoot as ShadowRoot).activeElement as Element,
    );
    const choose = (chosen: string) => {
      this._pages = 1;
      this.tag = chosen;
    };
    this.#filter.replaceChildren(...filterButtons(tags, tag, words, choose));
    (this.#filter.children[focused] as HTMLElement | undefined)?.focus();
  }

  async #showMore(): Promise<void> {
    const before = this.querySelectorAll(':scope > ol > li:not([hidden])').length;
    this._pages++;
    await this.updateComplete;
    // Go on reading where the list went on.
    const next = this.querySelectorAll<HTMLElement>(':scope > ol > li:not([hidden])')[before];
    next?.querySelector('a')?.focus();
  }

  protected override updated(): void {
    const words = messages(localeOf(this, this.#practice.value));
    this.#showView(words);
    if (this._state === 'loading') this.#showState({ role: 'status', text: words.loading });
    else if (this._state === 'ready') {
      this.#showState(hasContent(this) ? undefined : { role: 'status', text: words.empty });
    } else {
      const run = () => this.src && this.#loadSource(this.src, true);
      this.#showState({ role: 'alert', text: words.loadFailed, retry: { text: words.retry, run } });
    }
  }
}
