import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { LettersOverview } from '../../api/letters.js';
import { isNotFound } from '../api/api-error.js';
import { loadViewMessages } from '../lang/views/view-messages.js';
import { notFound } from '../shell/not-found.js';
import { View } from '../shell/view.js';
import type { TextPage } from '../writing/text/text-page.js';
import type { LetterMessages } from './lang/messages.js';
import { letterKind } from './letter-kind.js';
import { letterList } from './letter-list.js';
import { letterName } from './names.js';
import { LetterRequests } from './requests.js';

/** The list of letters, the page of one letter, and statistics of the list of subscribers. */
export class LettersView extends View {
  static override properties = {
    ...View.properties,
    _words: { state: true },
    _overview: { state: true },
    _missing: { state: true },
    _page: { state: true },
  };

  declare _words: LetterMessages | undefined;
  declare _overview: LettersOverview | undefined;
  /** Why there are no letters, in English; empty if there is no newsletter at all. */
  declare _missing: string | undefined;
  declare _page: TextPage | 'not-found' | undefined;
  /** True while the letters are loading. */
  #isLoading = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#start();
  }

  async #start(): Promise<void> {
    this._words = (await loadViewMessages(this.app.locale)).letters;
    await this.#load();
  }

  readonly #load = async (): Promise<void> => {
    this.#isLoading = true;
    try {
      const overview = await new LetterRequests(this.app.api).overview();
      this.#isLoading = false;
      this._missing = 'missing' in overview ? overview.missing : undefined;
      if (!('missing' in overview)) this._overview = overview;
    } catch (error) {
      this.app.report(error);
    }
  };

  override get heading(): string | undefined {
    if (this.#isMissing) return this.app.words.shell.notFound;
    if (this.#isText) return (this._page as TextPage | undefined)?.heading ?? this.rest;
    if (this.rest === 'numbers') return this._words?.numbers.title;
    if (this.rest === 'people') return this._words?.people.title;
    return this.rest === '' ? undefined : (this.#entry?.subject ?? this.#name);
  }

  get #isText(): boolean {
    return this.rest.endsWith('.md');
  }

  get #name(): string {
    return this.rest.replace(/^send\//, '');
  }

  get #entry() {
    return this._overview?.letters.find(({ name }) => name === this.#name);
  }

  /** True if no letter has the name in the address. */
  get #isMissing(): boolean {
    if (this.#isText) return this._page === 'not-found';
    if (['', 'numbers', 'people'].includes(this.rest)) return false;
    return this._overview !== undefined && !this.#isLoading && !this.#entry;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('rest') && !changed.has('_words')) return;
    this._page = undefined;
    if (this.#isText && this._words) void this.#open(this.rest, this._words);
    // States may have changed on the other pages.
    else if (changed.get('rest')) void this.#load();
  }

  async #open(path: string, words: LetterMessages): Promise<void> {
    try {
      const [{ defineTextPage }, { writing }] = await Promise.all([
        import('../writing/text/define.js'),
        loadViewMessages(this.app.locale),
      ]);
      const [file, status] = await Promise.all([
        this.app.api.file(path),
        new LetterRequests(this.app.api).status(letterName(path)).catch(() => null),
      ]);
      if (this.rest !== path) return;
      const isHandedOver = status !== null && status.state !== 'canceled' && status.welcomeDay === undefined;
      const page = defineTextPage();
      const kind = letterKind(this.app, words, isHandedOver);
      Object.assign(page, { app: this.app, words: writing, file, kind });
      this._page = page;
    } catch (error) {
      if (!isNotFound(error)) this.app.report(error);
      else if (this.rest === path) this._page = 'not-found';
    }
  }

  protected override render(): TemplateResult {
    const words = this._words;
    const { shell, views } = this.app.words;
    const loading = html`<p class="loading" role="status">${shell.loading}</p>`;
    if (this._missing !== undefined && words) return this.#notSetUp(words, this._missing);
    if (this.#isMissing) return notFound(this.app);
    if (this.#isText) {
      return html`<h1 class="hidden-text">${this.heading ?? this.rest}</h1>
        ${this._page ?? loading}`;
    }
    if (!words || !this._overview) return html`<h1>${views.letters}</h1>${loading}`;
    if (this.rest === 'numbers') return html`<list-numbers .app=${this.app} .words=${words}></list-numbers>`;
    if (this.rest === 'people') return html`<list-people .app=${this.app} .words=${words}></list-people>`;
    if (this.rest !== '') {
      if (!this.#entry) return html`<h1>${this.#name}</h1>${loading}`;
      return html`<letter-send
        .app=${this.app}
        .words=${words}
        .name=${this.#name}
        .overview=${this._overview}
        @letters-change=${this.#load}
      ></letter-send>`;
    }
    return html`<h1>${views.letters}</h1>
      ${letterList(this.app, words, this._overview, this.#load)}`;
  }

  #notSetUp({ notSetUp }: LetterMessages, reason: string): TemplateResult {
    return html`<h1>${this.app.words.views.letters}</h1>
      <section class="letters-missing">
        <h2>${notSetUp.title}</h2>
        <p class="lead">${notSetUp.text}</p>
        <ol>${notSetUp.steps.map((step) => html`<li>${step}</li>`)}</ol>
        ${reason === '' ? nothing : html`<h3>${notSetUp.reason}</h3><p lang="en" dir="ltr">${reason}</p>`}
      </section>`;
  }
}
