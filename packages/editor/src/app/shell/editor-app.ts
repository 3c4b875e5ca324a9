import { html, nothing, type TemplateResult } from 'lit';
import type { Change } from '../../changes/change.js';
import { ApiError } from '../api/api-error.js';
import { Api } from '../api/client.js';
import { loadIssueTexts } from '../lang/issues/issue-texts.js';
import { chooseLanguage, type Language, withFields } from '../lang/language.js';
import { SiteStore } from '../site/store.js';
import type { App, FileChanges, Notice } from './app.js';
import { askConflict } from './conflict-dialog.js';
import { failureText } from './failure-text.js';
import { keepFocus } from './keep-focus.js';
import { LightElement } from './light-element.js';
import { notFound } from './not-found.js';
import { parseRoute, type Route, routeUrl } from './route.js';
import { saveChanges } from './saving.js';
import type { View } from './view.js';
import { VIEWS } from './views.js';

/** The whole page: menu, current view, and messages. */
export class EditorApp extends LightElement implements App {
  static override properties = {
    base: { type: String },
    _language: { state: true },
    _view: { state: true },
    _notice: { state: true },
    _signedOut: { state: true },
    _signsIn: { state: true },
    _broken: { state: true },
  };

  /** Address of the page, ending in a slash. Default: that of the document. */
  declare base: string;
  declare _language: Language | undefined;
  declare _view: View | 'not-found' | undefined;
  declare _notice: Notice | undefined;
  declare _signedOut: boolean;
  /** True if people sign in, which they don't on the practice's own computer. */
  declare _signsIn: boolean;
  /** Why the site could not be loaded. */
  declare _broken: string | undefined;

  api: Api = new Api(document.baseURI);
  site: SiteStore = new SiteStore(this.api);
  #route: Route = { view: '', rest: '' };
  /** Only a navigation moves the focus, not the first view of the page. */
  #moveFocus = false;

  constructor() {
    super();
    this.base = document.baseURI;
    this._signedOut = false;
    this._signsIn = false;
    keepFocus(this);
  }

  get words() {
    if (!this._language) throw new Error('The language is not loaded yet');
    return this._language.words;
  }

  get locale() {
    return this._language?.tag ?? 'en-US';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#navigate);
    window.addEventListener('focus', this.#refresh);
    document.addEventListener('visibilitychange', this.#refresh);
    this.addEventListener('view-update', this.#titled);
    this.addEventListener('input', this.#endNotice);
    void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#navigate);
    window.removeEventListener('focus', this.#refresh);
    document.removeEventListener('visibilitychange', this.#refresh);
    this.removeEventListener('view-update', this.#titled);
    this.removeEventListener('input', this.#endNotice);
  }

  save(path: string, changes: readonly Change[], text: string): Promise<boolean> {
    return this.saveAll([{ path, changes }], text);
  }

  async saveAll(files: readonly FileChanges[], text: string): Promise<boolean> {
    const { words } = this;
    const changed = files.filter(({ changes }) => changes.length > 0);
    try {
      const saved =
        changed.length > 0 &&
        (await saveChanges(this, changed, (clashes, conflict) => askConflict(this, clashes, conflict)));
      if (saved === undefined) {
        this.notify({ text: words.conflict.taken });
        return false;
      }
      const undo = async () => {
        if (saved) await this.site.restore(saved.history);
        this.notify({ text: words.status.undone });
      };
      this.notify({ text, action: { label: words.actions.undo, run: undo } });
      return true;
    } catch (error) {
      this.report(error);
      return false;
    }
  }

  /** Removes the message when somebody goes on, unless it offers *Undo* or reports an error. */
  readonly #endNotice = () => {
    if (this._notice?.kind !== 'error' && !this._notice?.action) this._notice = undefined;
  };

  notify(notice: Notice): void {
    this._notice = notice;
  }

  report(error: unknown): void {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    if (error instanceof ApiError && error.kind === 'signed-out') void this.#showSignedOut();
    else this.notify({ kind: 'error', text: failureText(error, this.words) });
    if (error instanceof ApiError && error.failure?.code === 'partly-saved') void this.#refresh();
  }

  async #start(): Promise<void> {
    if (this.base !== document.baseURI) {
      this.api = new Api(this.base);
      this.site = new SiteStore(this.api);
    }
    this._language ??= await chooseLanguage(navigator.languages);
    document.documentElement.lang = this._language.tag;
    document.documentElement.dir = this._language.words.dir;
    await this.#load();
  }

  async #load(): Promise<void> {
    this._broken = undefined;
    try {
      await this.site.load();
      await this.#navigate();
    } catch (error) {
      if (error instanceof ApiError && error.kind === 'signed-out') await this.#showSignedOut();
      else this._broken = failureText(error, this.words);
    }
  }

  async #showSignedOut(): Promise<void> {
    try {
      this._signsIn = (await this.api.session()).mode === 'server';
    } catch {
      // Without a connection, the way to sign in is shown another time.
    }
    this._signedOut = true;
  }

  /** Reloads the site when somebody returns to the page: Git, another program, or a new day may have changed it. */
  readonly #refresh = async (): Promise<void> => {
    if (document.visibilityState === 'hidden' || !this.site.overview) return;
    // Nobody has asked for it, so failures are not reported: the next request will.
    await this.site.load().catch(() => {});
  };

  /** Loaded later, because Today doesn't need them, and opens sooner without them. */
  async #loadFormTexts(): Promise<void> {
    const loadFields = async () => {
      if (this._language) this._language = await withFields(this._language);
    };
    await Promise.all([loadIssueTexts(this.locale), loadFields()]);
  }

  #navigate = async (): Promise<void> => {
    const route = parseRoute(location.hash);
    this.#moveFocus = this.#route.view !== '';
    const isSameView = route.view === this.#route.view;
    this.#route = route;
    if (isSameView && this._view instanceof LightElement) {
      this._view.rest = route.rest;
      return;
    }
    this.#endNotice();
    const entry = this.#views.find(({ name }) => name === route.view);
    if (!entry) {
      this._view = 'not-found';
      return;
    }
    try {
      const tag = `view-${entry.name}`;
      const [ViewClass] = await Promise.all([
        entry.load(),
        entry.showsIssues && this.#loadFormTexts(),
        entry.needsDetails && this.site.details(),
      ]);
      if (!customElements.get(tag)) customElements.define(tag, ViewClass);
      // Another navigation may have come first.
      if (this.#route !== route) return;
      const view = new ViewClass();
      view.app = this;
      view.rest = route.rest;
      this._view = view;
    } catch (error) {
      this.report(error);
    }
  };

  readonly #titled = () => {
    const view = this._view instanceof LightElement ? this._view : undefined;
    const name = view?.heading ?? this.#viewName;
    document.title = [name, this.site.overview?.name].filter(Boolean).join(' – ');
    if (!this.#moveFocus) return;
    const heading = this.querySelector<HTMLElement>('main h1');
    if (!heading) return;
    this.#moveFocus = false;
    heading.tabIndex = -1;
    heading.focus();
  };

  get #views() {
    const features = this.site.overview?.features;
    return VIEWS.filter(({ feature }) => !feature || features?.[feature]);
  }

  get #viewName(): string | undefined {
    const entry = VIEWS.find(({ name }) => name === this.#route.view);
    return entry && this.words.views[entry.name];
  }

  protected override updated(): void {
    if (this._view === 'not-found') this.#titled();
  }

  protected override render() {
    if (!this._language) return nothing;
    const { shell } = this.words;
    return html`
      <a class="skip" href="#content" @click=${this.#skip}>${shell.skip}</a>
      ${this._signedOut || this._broken ? nothing : this.#header()}
      <main id="content" tabindex="-1">${this.#content()}</main>
      ${this.#notices()}
    `;
  }

  readonly #skip = (event: Event) => {
    event.preventDefault();
    this.querySelector<HTMLElement>('main')?.focus();
  };

  #header(): TemplateResult {
    const { shell, views } = this.words;
    return html`<header class="app-header">
      <p class="app-name">${this.site.overview?.name ?? ''}</p>
      <nav aria-label=${shell.navigation}>
        <ul>
          ${this.#views.map(
            ({ name }) => html`<li>
              <a href=${routeUrl(name)} aria-current=${name === this.#route.view ? 'page' : nothing}>${views[name]}</a>
            </li>`,
          )}
        </ul>
      </nav>
    </header>`;
  }

  #content(): unknown {
    const { shell, status, actions } = this.words;
    if (this._signedOut)
      return html`<h1>${status.signedOut}</h1>
        <p>${this._signsIn ? status.signedOutText : status.signedOutLocal}</p>
        ${this._signsIn ? html`<p><a class="button primary" href="${this.base}sign-in">${status.signIn}</a></p>` : nothing}`;
    if (this._broken)
      return html`<h1>Tendwell</h1>
        <p role="alert">${this._broken}</p>
        <p><button class="primary" @click=${() => this.#load()}>${actions.retry}</button></p>`;
    if (this._view === 'not-found') return notFound(this);
    return this._view ?? html`<p class="loading" role="status">${shell.loading}</p>`;
  }

  /** Both live regions always exist: screen readers only announce changes in a region that was there before. */
  #notices(): TemplateResult {
    const notice = this._notice;
    const show = (shown: boolean) => (notice && shown ? this.#noticeContent(notice) : nothing);
    const isError = notice?.kind === 'error';
    return html`<div class="notices">
      <div role="status" class=${notice && !isError ? 'notice' : ''}>${show(!isError)}</div>
      <div role="alert" class=${notice && isError ? 'notice error' : ''}>${show(isError)}</div>
    </div>`;
  }

  #noticeContent({ text, action }: Notice): TemplateResult {
    const { actions } = this.words;
    const run = async () => {
      this._notice = undefined;
      try {
        await action?.run();
      } catch (error) {
        this.report(error);
      }
    };
    return html`<p>${text}</p>
      ${action ? html`<button class="link" @click=${run}>${action.label}</button>` : nothing}
      <button class="icon" aria-label=${actions.dismiss} @click=${() => (this._notice = undefined)}>
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13" /></svg>
      </button>`;
  }
}
