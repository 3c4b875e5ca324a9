import { type PropertyValues, ReactiveElement } from '@lit/reactive-element';
import type { MarkdownEngine } from '@tendwell/content/markdown';
import { dispatch } from '../internal/dispatch.js';
import { hasContent, nodesOf } from '../internal/fill.js';
import { fragmentTarget, keepFragments } from '../internal/fragment.js';
import { Frame, type State } from '../internal/frame.js';
import { adoptLightStyles } from '../internal/light-styles.js';
import { messages } from '../internal/messages.js';
import { onEmptied } from '../internal/on-emptied.js';
import { childrenParsed, pageReady } from '../internal/page-ready.js';
import { consumePractice, localeOf } from '../internal/practice-context.js';
import type { ArticleContent, ArticleHtmlOptions, ArticleLink } from './article-view.html.js';
import { inlineMarkdown } from './inline-markdown.js';
import { loadArticle } from './load-article.js';
import type { MarkdownArticle } from './markdown-article.js';
import { playOnClick } from './media.js';

/** An article, and the URL that its relative URLs are resolved against. */
interface Given {
  article: ArticleContent | MarkdownArticle;
  base: string;
}

/**
 * @summary An article: title, date, author, reading time, picture, text, and an optional table of contents.
 *
 * It shows the HTML between its tags, the Markdown in a `<script type="text/markdown">`, the file at `src`, or the
 * `article` property. The article is in the light DOM; only messages about loading are in the shadow DOM.
 *
 * @status stable
 * @since 0.1.0
 * @event {CustomEvent<{ article: ArticleContent }>} article-load - The element has loaded and shown the whole article.
 * @event {CustomEvent<{ error: unknown }>} article-error - The article could not be loaded.
 * @slot - The article.
 * @csspart state - The message that the article is loading, could not be loaded, or is missing.
 * @csspart retry - The button that tries again.
 * @cssstate loading - The article is loading.
 * @cssstate failed - The article could not be loaded.
 * @cssstate empty - There is no article.
 */
export class ArticleView extends ReactiveElement {
  static override properties = {
    src: {},
    article: { attribute: false },
    contents: { type: Boolean },
    headingOffset: { type: Number, attribute: 'heading-offset' },
    idPrefix: { attribute: 'id-prefix' },
    rawHtml: { type: Boolean, attribute: 'raw-html' },
    markdown: { attribute: false },
    previous: { attribute: false },
    next: { attribute: false },
    _state: { state: true },
  };

  /** URL of a Markdown file with front matter, or of a JSON article. Relative to the page. */
  declare src: string | undefined;
  /** The article: with HTML from `renderArticle`, or with a Markdown `body`. */
  declare article: ArticleContent | MarkdownArticle | undefined;
  /** Whether to show a table of contents. */
  declare contents: boolean;
  /** Number added to the level of every heading: with 1, the title is an `<h2>`. 0 to 3. Default: 0. */
  declare headingOffset: number;
  /** Prefix for each id in the text, for pages with more than one article. Default: none. */
  declare idPrefix: string | undefined;
  /**
   * Whether to sanitize HTML in the article and show it. Otherwise, HTML in Markdown is shown as text, and an `article`
   * with HTML is trusted.
   */
  declare rawHtml: boolean;
  /**
   * Renders Markdown in place of the built-in parser, such as `markedEngine()` of `@tendwell/content/marked`. Set it
   * before the article.
   */
  declare markdown: MarkdownEngine | undefined;
  /** The previous article, for a link below the text. */
  declare previous: ArticleLink | undefined;
  /** The next article, for a link below the text. */
  declare next: ArticleLink | undefined;

  declare private _state: 'ready' | 'loading' | 'failed' | 'empty';

  readonly #internals = this.attachInternals();
  readonly #practice = consumePractice(this, () => void this.#draw?.());
  #given: Given | undefined;
  /** Draws the current article. Called again when the practice, with the author's name, arrives later. */
  #draw: (() => Promise<void>) | undefined;
  #load: AbortController | undefined;
  /** Repeats the last request. */
  #again: (() => void) | undefined;
  readonly #frame = new Frame(this);

  constructor() {
    super();
    this.contents = false;
    this.headingOffset = 0;
    this.rawHtml = false;
    this._state = 'ready';
    this.addEventListener('click', ({ target }) => this.#copyLink(target));
    playOnClick(this);
    onEmptied(this, () => {
      if (this._state !== 'ready') return;
      // The server's HTML may have brought the Markdown back.
      if (inlineMarkdown(this) !== undefined) void this.#adopt();
      else if (this.#draw) void this.#draw();
      else if (this.src) void this.#loadSource(this.src, false);
    });
  }

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void adoptLightStyles(this, () =>
      Promise.all([import('./article-view.css.js'), import('./prose.css.js')]),
    );
    // It was removed while it was loading.
    if (this._state === 'loading') this.#again?.();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#load?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { article, src } = this;
    if (changed.has('article') && article) void this.#show(() => ({ article, base: document.baseURI }));
    else if (changed.has('src') && src) void this.#loadSource(src, changed.get('src') !== undefined);
    else if (!this.hasUpdated) void this.#adopt();
    else if (this._state === 'ready') this.#redraw((...options) => options.some((key) => changed.has(key)));
  }

  /** Shows the current article with changed options. */
  #redraw(hasChanged: (...keys: (keyof ArticleView)[]) => boolean): void {
    const given = this.#given;
    if (given && hasChanged('headingOffset', 'idPrefix', 'rawHtml')) void this.#show(() => given);
    else if (hasChanged('contents', 'previous', 'next')) void this.#draw?.();
  }

  protected override updated(): void {
    const { states } = this.#internals;
    states.clear();
    if (this._state !== 'ready') states.add(this._state);
    this.#internals.ariaBusy = String(this._state === 'loading');
    this.#frame.show(this.#state());
    // A script of the page may add content later.
    if (this._state === 'empty') this.#frame.open().addEventListener('slotchange', this.#arrived);
  }

  #state(): State | undefined {
    const words = messages(localeOf(this, this.#practice.value));
    switch (this._state) {
      case 'loading':
        return { role: 'status', text: words.loading };
      case 'failed':
        return {
          role: 'alert',
          text: words.loadFailed,
          retry: { text: words.retry, run: () => this.#again?.() },
        };
      case 'empty':
        return { role: 'status', text: words.empty };
      default:
        return undefined;
    }
  }

  async #adopt(): Promise<void> {
    await childrenParsed();
    if (hasContent(this)) return this.#keep();
    const text = inlineMarkdown(this);
    if (text !== undefined) {
      await this.#show(async () => {
        const { parseMarkdownArticle } = await markdown();
        return { article: parseMarkdownArticle(text), base: document.baseURI };
      });
    } else if (!this.article && !this.src) this._state = 'empty';
  }

  /** Keeps delivered content. */
  async #keep(): Promise<void> {
    await pageReady(this);
    keepFragments(this);
  }

  async #loadSource(src: string, replace: boolean): Promise<void> {
    await childrenParsed();
    // Keep delivered content; only a later change of `src` replaces it.
    if (!replace && hasContent(this)) return this.#keep();
    await this.#show(async (signal, isRetry) => {
      const loaded = await loadArticle(new URL(src, document.baseURI).href, signal, isRetry);
      if ('article' in loaded) return { article: loaded.article, base: loaded.url };
      const { parseMarkdownArticle } = await markdown();
      return { article: parseMarkdownArticle(loaded.markdown), base: loaded.url };
    });
  }

  /** Loads an article and fills the element with it. A later call cancels an earlier one. */
  async #show(get: (signal: AbortSignal, isRetry: boolean) => Given | Promise<Given>): Promise<void> {
    const isRetry = this._state === 'failed';
    this.#load?.abort();
    this.#load = new AbortController();
    const { signal } = this.#load;
    this.#again = () => void this.#show(get);
    try {
      this._state = 'loading';
      const [given, { fillArticle }] = await Promise.all([
        get(signal, isRetry),
        import('./fill-article.js'),
        pageReady(this),
      ]);
      if (signal.aborted) return;
      const { headingOffset, idPrefix, rawHtml } = this;
      const raw = rawHtml ? await import('./raw-html.js') : undefined;
      const make = (await raw?.loadSanitizer()) ?? nodesOf;
      const rendered =
        'body' in given.article
          ? (await markdown()).renderArticleBody(given.article, {
              headingOffset,
              idPrefix,
              base: given.base,
              locale: localeOf(this, this.#practice.value),
              render: this.markdown?.render ?? raw?.renderWithHtml,
            })
          : given.article;
      if (signal.aborted) return;
      this.#given = given;
      if (!rendered.title && !String(rendered.html)) {
        this._state = 'empty';
        return;
      }
      this.#draw = () => fillArticle(this, rendered, this.#options(rendered), make);
      const drawn = this.#draw();
      this._state = 'ready';
      await Promise.all([drawn, this.updateComplete]);
      // Another article may have been requested in the meantime.
      if (this.#load.signal !== signal) return;
      this.#followFragment();
      dispatch(this, 'article-load', { article: rendered });
    } catch (error) {
      if (signal.aborted) return;
      this._state = 'failed';
      await this.updateComplete;
      dispatch(this, 'article-error', { error });
    }
  }

  #options({ lang }: ArticleContent): ArticleHtmlOptions {
    const practice = this.#practice.value;
    const locale = lang ?? localeOf(this, practice);
    const { contents, headingOffset, previous, next } = this;
    const links = { ...(previous && { previous }), ...(next && { next }) };
    return { locale, contents, headingOffset, ...links, ...(practice && { practice }) };
  }

  /** Browsers look for the `#fragment` once, before the element is filled. */
  #followFragment(): void {
    if (fragmentTarget(this)) location.replace(location.hash);
  }

  /** A click on a heading's link also copies the URL. */
  async #copyLink(target: EventTarget | null): Promise<void> {
    // Without HTTPS there is no clipboard API; the URL is in the address bar.
    if (!(target instanceof HTMLAnchorElement && target.matches('.tendwell-anchor') && navigator.clipboard))
      return;
    this.#frame.open();
    const { linkCopied } = messages(localeOf(this, this.#practice.value));
    try {
      await navigator.clipboard.writeText(target.href);
    } catch {
      return;
    }
    target.dataset.copied = linkCopied;
    this.#frame.show({ role: 'status', text: linkCopied, unseen: true });
    setTimeout(() => {
      delete target.dataset.copied;
      this.#frame.show(this.#state());
    }, 2000);
  }

  #arrived = (): void => {
    if (this._state === 'empty' && hasContent(this)) this._state = 'ready';
  };
}

const markdown = () => import('./markdown-article.js');
