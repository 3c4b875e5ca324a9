import { formatMessage } from '@tendwell/content/intl';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { TextState, TextSummary } from '../../../api/types.js';
import { isNotFound } from '../../api/api-error.js';
import { loadViewMessages } from '../../lang/views/view-messages.js';
import { GrowingList } from '../../shell/growing-list.js';
import { notFound } from '../../shell/not-found.js';
import { routeUrl } from '../../shell/route.js';
import { View } from '../../shell/view.js';
import type { WritingMessages } from '../lang/messages.js';
import type { TextPage } from '../text/text-page.js';
import { ArticleActions } from './article-actions.js';
import { countStates, filterTexts, type TextFilter } from './filter-texts.js';
import { dayFormat } from './schedule-text.js';

/** How many articles are added at a time: several screens full. */
const PAGE = 100;

const STATES: readonly TextState[] = ['draft', 'scheduled', 'live', 'expired', 'broken'];

/** The list of articles, or one of them. CodeMirror and the preview are loaded with the first one that is opened. */
export class ArticlesView extends View {
  static override properties = {
    ...View.properties,
    _words: { state: true },
    _filter: { state: true },
    _page: { state: true },
  };

  declare _words: WritingMessages | undefined;
  declare _filter: TextFilter;
  declare _page: TextPage | 'not-found' | undefined;

  readonly #growing = new GrowingList(this, PAGE);

  constructor() {
    super();
    this._filter = { kind: 'article', search: '' };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void loadViewMessages(this.app.locale).then(({ writing }) => {
      this._words = writing;
    });
  }

  override get heading(): string | undefined {
    if (this._page === 'not-found') return this.app.words.shell.notFound;
    return this.rest === '' ? undefined : (this._page?.heading ?? this.#summary?.title);
  }

  get #summary(): TextSummary | undefined {
    return this.app.site.overview?.texts.find(({ path }) => path === this.rest);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('rest') && !changed.has('_words')) return;
    this._page = undefined;
    if (this.rest !== '' && this._words) void this.#open(this.rest, this._words);
    // Titles and states may have changed in the text.
    else if (changed.get('rest')) void this.app.site.load().catch((error: unknown) => this.app.report(error));
  }

  async #open(path: string, words: WritingMessages): Promise<void> {
    try {
      const [{ defineTextPage }, file] = await Promise.all([
        import('../text/define.js'),
        this.app.api.file(path),
      ]);
      if (this.rest !== path) return;
      const page = defineTextPage();
      Object.assign(page, { app: this.app, words, file });
      this._page = page;
    } catch (error) {
      if (!isNotFound(error)) this.app.report(error);
      else if (this.rest === path) this._page = 'not-found';
    }
  }

  protected override render() {
    const words = this._words;
    const { shell, views } = this.app.words;
    if (this._page === 'not-found') return notFound(this.app);
    if (this.rest !== '') {
      return html`<h1 class="hidden-text">${this.heading ?? this.rest}</h1>
        ${this._page ?? html`<p class="loading" role="status">${shell.loading}</p>`}`;
    }
    return html`<h1>${views.articles}</h1>
      ${words ? this.#list(words) : html`<p class="loading" role="status">${shell.loading}</p>`}`;
  }

  #list(words: WritingMessages): TemplateResult {
    const texts = this.app.site.overview?.texts ?? [];
    const shown = filterTexts(texts, this._filter);
    const actions = new ArticleActions(this.app, words);
    const day = dayFormat(this.app.locale);
    const count = new Intl.NumberFormat(this.app.locale).format(shown.length);
    const none = texts.length > 0 ? words.list.none : this.app.words.facts.empty;
    return html`<p class="new-text"><button type="button" class="primary" @click=${() => actions.create()}>${words.list.create}</button></p>
      ${texts.length > 0 ? this.#filters(words, texts) : nothing}
      <p role="status" class="muted">${shown.length > 0 ? formatMessage(words.list.count, { count }) : none}</p>
      <ul class="texts">
        ${this.#growing.first(shown).map((text) => this.#row(text, words, { actions, day }))}
      </ul>
      ${this.#growing.button(shown, words.list.more)}`;
  }

  #filters(words: WritingMessages, texts: readonly TextSummary[]): TemplateResult {
    const { kind, state, search } = this._filter;
    const counts = countStates(texts, kind);
    const set = (change: Partial<TextFilter>) => {
      this._filter = { ...this._filter, ...change };
      this.#growing.reset();
    };
    const typedIn = (event: Event) => (event.target as HTMLInputElement).value;
    const label = (each: TextState) => `${words.states[each]} (${counts.get(each) ?? 0})`;
    return html`<div class="filters" role="search">
      <div class="field">
        <label for="texts-search">${words.list.search}</label>
        <input id="texts-search" type="search" .value=${search} @input=${(event: Event) => set({ search: typedIn(event) })} />
      </div>
      <div class="field">
        <label for="texts-state">${words.list.state}</label>
        <select id="texts-state" @change=${(event: Event) => set({ state: STATES.find((each) => each === typedIn(event)) })}>
          <option value="" ?selected=${!state}>${words.states.all}</option>
          ${STATES.map((each) => html`<option value=${each} ?selected=${each === state}>${label(each)}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="texts-kind">${words.list.kind}</label>
        <select
          id="texts-kind"
          @change=${(event: Event) => set({ kind: typedIn(event) === 'page' ? 'page' : 'article', state: undefined })}
        >
          <option value="article" ?selected=${kind === 'article'}>${words.kinds.articles}</option>
          <option value="page" ?selected=${kind === 'page'}>${words.kinds.pages}</option>
        </select>
      </div>
    </div>`;
  }

  #row(
    text: TextSummary,
    words: WritingMessages,
    { actions, day }: { actions: ArticleActions; day: (date: string) => string },
  ): TemplateResult {
    const title = text.title || words.list.untitled;
    return html`<li>
      <a href=${routeUrl('articles', text.path)}>${title}</a>
      <span class="state" data-state=${text.state}>${words.states[text.state]}</span>
      <span class="muted">${text.published ? day(text.published) : nothing}</span>
      <button
        type="button"
        class="icon"
        aria-label=${formatMessage(words.list.actions, { title })}
        @click=${() => actions.open(text)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8h.01M8 8h.01M13 8h.01" /></svg>
      </button>
    </li>`;
  }
}
