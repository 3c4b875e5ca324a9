import { type PropertyValues, ReactiveElement } from '@lit/reactive-element';
import type { RenderedArticle } from '@tendwell/content/markdown';
import { dispatch } from '../internal/dispatch.js';
import { fill, hasContent } from '../internal/fill.js';
import { frameStyles, makeFrame, type State } from '../internal/frame.js';
import { adoptLightStyles } from '../internal/light-styles.js';
import { childrenParsed } from '../internal/parsed.js';
import { consumePractice, localeOf } from '../internal/practice-context.js';
import { messages } from '../lang/messages.js';
import { articleHtml } from './article-view.html.js';
import { loadArticle } from './load-article.js';
import type { MarkdownArticle } from './markdown-article.js';

/**
 * @summary An article: title, date, author, reading time, picture, text and, on request, a contents list.
 *
 * It shows what it holds: HTML between its tags, or `<script type="text/markdown">`, or the file that `src` names, or
 * the `article` property. The article itself is always light DOM; only the words about its loading are in the shadow.
 *
 * @event {CustomEvent<{ article: RenderedArticle }>} article-load - The element has filled itself with an article.
 * @event {CustomEvent<{ error: unknown }>} article-error - The article could not be loaded.
 * @slot - The article.
 * @csspart state - The line that says that the article is loading, could not be loaded, or is missing.
 * @csspart retry - The button that tries again.
 * @cssstate loading - An article is on its way.
 * @cssstate failed - It did not arrive.
 * @cssstate empty - There is none.
 */
export class ArticleView extends ReactiveElement {
  static override styles = frameStyles;

  static override properties = {
    src: {},
    article: { attribute: false },
    contents: { type: Boolean },
    headingOffset: { type: Number, attribute: 'heading-offset' },
    _state: { state: true },
  };

  /** Address of a Markdown file with front matter, or of a JSON article. Relative to the page. */
  declare src: string | undefined;
  /** The article: rendered by `renderArticle`, or with a Markdown `body`. */
  declare article: RenderedArticle | MarkdownArticle | undefined;
  /** Whether to show a contents list. */
  declare contents: boolean;
  /** Added to the level of every heading: with 1, the title is an `<h2>`. 0 to 3. Default: 0. */
  declare headingOffset: number;

  declare private _state: 'ready' | 'loading' | 'failed' | 'empty';

  readonly #internals = this.attachInternals();
  readonly #practice = consumePractice(this, () => this.#fill());
  #rendered: RenderedArticle | undefined;
  #load: AbortController | undefined;
  #showState: (state?: State) => void = () => {};

  constructor() {
    super();
    this.contents = false;
    this.headingOffset = 0;
    this._state = 'ready';
  }

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    this.#showState = makeFrame(root);
    root.addEventListener('slotchange', () => this.#arrived());
    this.addEventListener('click', ({ target }) => this.#copyLink(target));
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void adoptLightStyles(this, () =>
      Promise.all([import('./article-view.css.js'), import('./prose.css.js')]),
    );
    // It was taken out while it was loading.
    if (this._state === 'loading' && this.src) void this.#loadSource(this.src, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#load?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('article') && this.article) void this.#show(() => this.article);
    else if (changed.has('src') && this.src)
      void this.#loadSource(this.src, changed.get('src') !== undefined);
    else if (!this.hasUpdated) void this.#adopt();
  }

  protected override updated(): void {
    const { states } = this.#internals;
    states.clear();
    if (this._state !== 'ready') states.add(this._state);
    this.#internals.ariaBusy = String(this._state === 'loading');
    this.#showState(this.#state());
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
          retry: { text: words.retry, run: () => this.src && this.#loadSource(this.src, true) },
        };
      case 'empty':
        return { role: 'status', text: words.empty };
      default:
        return undefined;
    }
  }

  async #adopt(): Promise<void> {
    await childrenParsed();
    if (hasContent(this)) return;
    const script = this.querySelector<HTMLScriptElement>(':scope > script[type="text/markdown"]');
    if (script) await this.#show(async () => (await markdown()).parseMarkdownArticle(dedent(script.text)));
    else if (!this.article && !this.src) this._state = 'empty';
  }

  async #loadSource(src: string, replace: boolean): Promise<void> {
    await childrenParsed();
    // What the page was delivered with stays; only a later change of `src` asks for something else.
    if (!replace && hasContent(this)) return;
    const url = () => new URL(src, document.baseURI).href;
    await this.#show(async (signal) => {
      const loaded = await loadArticle(url(), signal);
      return 'article' in loaded ? loaded.article : (await markdown()).parseMarkdownArticle(loaded.markdown);
    }, url);
  }

  /** Fills the element with an article that may take time to come; a later call cancels an earlier one. */
  async #show(
    get: (signal: AbortSignal) => ArticleView['article'] | Promise<ArticleView['article']>,
    base = () => document.baseURI,
  ): Promise<void> {
    this.#load?.abort();
    this.#load = new AbortController();
    const { signal } = this.#load;
    try {
      this._state = 'loading';
      const article = await get(signal);
      if (!article || signal.aborted) return;
      const rendered =
        'body' in article
          ? (await markdown()).renderArticleBody(article, {
              headingOffset: this.headingOffset,
              base: base(),
              locale: localeOf(this, this.#practice.value),
            })
          : article;
      if (signal.aborted) return;
      this.#rendered = rendered;
      this.#fill();
      this._state = 'ready';
      this.#followFragment();
      dispatch(this, 'article-load', { article: rendered });
    } catch (error) {
      if (signal.aborted) return;
      this._state = 'failed';
      dispatch(this, 'article-error', { error });
    }
  }

  /** Draws the article that it was given; again when the practice arrives later, which knows the author's name. */
  #fill(): void {
    if (!this.#rendered) return;
    const practice = this.#practice.value;
    const locale = this.#rendered.lang ?? localeOf(this, practice);
    const { contents, headingOffset } = this;
    fill(
      this,
      articleHtml(this.#rendered, { locale, contents, headingOffset, ...(practice && { practice }) }),
    );
  }

  /** Browsers look for `#fragment` once, before the element was filled. */
  #followFragment(): void {
    const { hash } = location;
    const id = /%(?![\da-f]{2})/i.test(hash) ? '' : decodeURIComponent(hash.slice(1));
    if (id && this.querySelector(`#${CSS.escape(id)}`)) location.replace(hash);
  }

  /** A heading's link leads to it, as links do, and is copied too. */
  async #copyLink(target: EventTarget | null): Promise<void> {
    // Pages without https have no clipboard; there the link is in the address bar.
    if (!(target instanceof HTMLAnchorElement && target.matches('.tendwell-anchor') && navigator.clipboard))
      return;
    const { linkCopied } = messages(localeOf(this, this.#practice.value));
    try {
      await navigator.clipboard.writeText(target.href);
    } catch {
      return;
    }
    target.dataset.copied = linkCopied;
    this.#showState({ role: 'status', text: linkCopied, unseen: true });
    setTimeout(() => {
      delete target.dataset.copied;
      this.#showState(this.#state());
    }, 2000);
  }

  #arrived(): void {
    if (this._state === 'empty' && hasContent(this)) this._state = 'ready';
  }
}

const markdown = () => import('./markdown-article.js');

/** Takes away the indentation that the page's own markup gave to an inline script. */
function dedent(text: string): string {
  const indents = text.match(/^[ \t]+(?=\S)|^(?=\S)/gm) ?? [];
  const shortest = indents.reduce(
    (least, indent) => (indent.length < least.length ? indent : least),
    indents[0] ?? '',
  );
  return text.replace(/^\s*\n/, '').replace(new RegExp(`^${shortest}`, 'gm'), '');
}
