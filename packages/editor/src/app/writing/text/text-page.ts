import type { ContentIssue } from '@tendwell/content';
import { html, nothing, type PropertyValues } from 'lit';
import type { FileContent } from '../../../api/types.js';
import type { Change, Value } from '../../../changes/change.js';
import { isObject } from '../../../changes/value.js';
import { issueText } from '../../lang/issues/issue-texts.js';
import type { App } from '../../shell/app.js';
import { LightElement } from '../../shell/light-element.js';
import { resolvePath } from '../articles/names.js';
import { scheduleChanges } from '../articles/schedule.js';
import { scheduleText } from '../articles/schedule-text.js';
import { linkTo } from '../commands/inserts.js';
import { askLink } from '../dialogs/ask-link.js';
import { askSchedule } from '../dialogs/ask-schedule.js';
import type { WritingMessages } from '../lang/messages.js';
import { LivePreview, type PreviewInput } from '../preview/live-preview.js';
import type { FieldsInput } from './article-fields.js';
import { type InsertTarget, insertLater } from './insert-later.js';
import { issueList } from './issue-list.js';
import { rangeOf, setIssues } from './issue-marks.js';
import { MarkdownField } from './markdown-field.js';
import { lengthText, type Pane, type PreviewWidth, pagePreview, paneTabs, type TextLength } from './panes.js';
import { takePaste } from './paste.js';
import { ARTICLE, type TextKind } from './text-kind.js';
import { TextSession } from './text-session.js';
import { toolbar } from './toolbar.js';
import { browserStorage, UnsavedTexts } from './unsaved-texts.js';
import { VersionChoice } from './version-choice.js';

/** One text: its fields, its Markdown, and its preview. */
export class TextPage extends LightElement {
  static override properties = {
    app: { attribute: false },
    words: { attribute: false },
    file: { attribute: false },
    kind: { attribute: false },
    _session: { state: true },
    _pane: { state: true },
    _width: { state: true },
    _length: { state: true },
  };

  declare app: App;
  declare words: WritingMessages;
  /** The saved file. */
  declare file: FileContent;
  /** The kind of the text. Default: an article. */
  declare kind: TextKind | undefined;
  declare _session: TextSession | undefined;
  /** On narrow screens, one of both is shown. */
  declare _pane: Pane;
  declare _width: PreviewWidth;
  declare _length: TextLength;

  readonly #field = new MarkdownField();
  readonly #preview = new LivePreview(() => this.#previewInput());
  #versions: VersionChoice | undefined;

  constructor() {
    super();
    this._pane = 'write';
    this._width = 'phone';
    this._length = { words: 0, minutes: 1 };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.#beforeUnload);
    window.addEventListener('pagehide', this.#flush);
    window.addEventListener('online', this.#flush);
    this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.#beforeUnload);
    window.removeEventListener('pagehide', this.#flush);
    window.removeEventListener('online', this.#flush);
    this.#flush();
    this._session?.close();
    this.#preview.stop();
  }

  readonly #flush = () => void this._session?.flush();

  /** Fields are saved when they are left, and a request of a page that is being closed may not arrive. */
  readonly #beforeUnload = (event: BeforeUnloadEvent) => {
    const field = document.activeElement;
    if (!(field instanceof HTMLElement) || !this.contains(field)) return;
    const ask = () => event.preventDefault();
    this.addEventListener('change', ask);
    field.blur();
    this.removeEventListener('change', ask);
  };

  #open(): void {
    const { app, file } = this;
    const unsaved = new UnsavedTexts(browserStorage(), app.api.pictureUrl(''));
    const session = new TextSession(app.api, unsaved, file, () => Date.now());
    session.addEventListener('change', this.#changed);
    session.addEventListener('body', () => {
      if (!this.isConnected) return;
      this.#field.replaceText(session.body);
      this.#preview.schedule();
    });
    this._session = session;
    this.#versions = new VersionChoice(this.words, session);
    this.#openField(session);
    this.#changed();
    this.#preview.show();
  }

  #openField(session: TextSession): void {
    const { app, words } = this;
    const target = this.#target;
    const take = (event: ClipboardEvent | DragEvent, data: DataTransfer | null) => {
      const isTaken = takePaste(target, data);
      if (isTaken) event.preventDefault();
      return isTaken;
    };
    this.#field.open({
      text: session.body,
      label: words.text.label,
      placeholder: words.text.placeholder,
      lang: app.site.overview?.locale ?? 'en',
      onEdit: (text) => {
        session.edit(text);
        this.#preview.schedule();
      },
      onPaste: (event) => take(event, event.clipboardData),
      onDrop: (event) => take(event, event.dataTransfer),
      onLink: () => void this.#link(),
      onSave: this.#flush,
    });
  }

  /** The state, the fields, or the issues of the session have changed. */
  readonly #changed = () => {
    const session = this._session;
    // Text that is unsaved when somebody leaves the page is saved afterwards.
    if (!session || !this.isConnected) return;
    this.requestUpdate();
    const { issues, firstLine } = session;
    this.#field.view.dispatch({ effects: setIssues.of({ issues, firstLine }) });
    if (session.state === 'saved') this.#preview.schedule();
    if (session.state === 'conflict') void this.#versions?.askConflict();
  };

  #previewInput(): PreviewInput | undefined {
    const session = this._session;
    if (this.kind) this.requestUpdate();
    const frame = this.kind ? null : this.querySelector('iframe');
    if (!session || !frame) return undefined;
    return {
      frame,
      value: session.value,
      body: session.body,
      practice: this.#practice,
      locale: this.app.site.overview?.locale ?? 'en',
      pictureUrl: (url) => this.#pictureUrl(url),
      measured: ({ words, minutes }) => {
        if (words !== this._length.words || minutes !== this._length.minutes)
          this._length = { words, minutes };
      },
    };
  }

  get #practice() {
    return this.app.site.fact('practice.yaml')?.value;
  }

  #pictureUrl(url: string): string {
    const path = resolvePath(this.file.path, url);
    // Pictures on other sites are not loaded in the editor.
    return path === undefined ? '' : this.app.api.pictureUrl(path);
  }

  async #link(): Promise<void> {
    const chosen = await askLink(this.words, this.app.words, this.app.site.overview?.texts ?? []);
    if (chosen) this.#field.run((state) => linkTo(state, chosen.url, chosen.name));
    else this.#field.view.focus();
  }

  get #target(): InsertTarget {
    const { app, words, file } = this;
    return { app, words, path: file.path, field: this.#field };
  }

  #addToText(): Promise<void> {
    const target = this.#target;
    return insertLater(target, '', async (place) => {
      const { insertChosen } = await import('./page-pictures.js');
      await insertChosen(target, place);
    });
  }

  async #addHeadPicture(): Promise<void> {
    try {
      const { chooseHeadPicture } = await import('./page-pictures.js');
      this.#change(await chooseHeadPicture(this.#target));
    } catch (error) {
      this.app.report(error);
    }
  }

  async #setFocus(picture: { readonly [key: string]: Value }): Promise<void> {
    try {
      const { chooseHeadFocus } = await import('./page-pictures.js');
      const url = this.#pictureUrl(String(picture.src ?? ''));
      this.#change(await chooseHeadFocus(this.#target, picture, url));
    } catch (error) {
      this.app.report(error);
    }
  }

  readonly #change = (changes: readonly Change[]) => void this.#save(changes);

  async #save(changes: readonly Change[]): Promise<boolean> {
    const session = this._session;
    if (!session || changes.length === 0) return false;
    const saved = await session.change(changes);
    if (saved) this.app.site.take(saved);
    else if (session.state !== 'conflict') this.app.report(session.failure);
    return saved !== undefined;
  }

  async #schedule(): Promise<void> {
    const { today = '' } = this.app.site.overview ?? {};
    const value = this._session?.value;
    const day = isObject(value) && typeof value.publishAt === 'string' ? value.publishAt : undefined;
    const schedule = await askSchedule(this.words, this.app.words, {
      today,
      day,
      isDraft: isObject(value) && value.draft === true,
    });
    if (!schedule || !(await this.#save(scheduleChanges(value, schedule, today)))) return;
    await this.app.site.load();
    this.app.notify({ text: scheduleText(this.words, schedule, this.heading ?? '', this.app.locale) });
  }

  /** The title, for the window. */
  get heading(): string | undefined {
    const value = this._session?.value;
    const title = isObject(value) ? (value.title ?? value.subject) : undefined;
    return typeof title === 'string' ? title : undefined;
  }

  protected override updated(_changed: PropertyValues): void {
    if (!this.kind && !this.#preview.isShown) this.#preview.show();
  }

  protected override render() {
    const session = this._session;
    const { text } = this.words;
    if (!session) return html`<p class="loading" role="status">${this.app.words.shell.loading}</p>`;
    const fields = this.#fields(session);
    const isReadable = session.value !== undefined;
    const { kind = ARTICLE } = this;
    return html`${kind.bar({ app: this.app, words: this.words, session, retry: this.#retry, schedule: () => void this.#schedule() })}
      ${this.#versions?.notice(this.app.locale)}
      ${paneTabs(this.words, this._pane, this.#showPane)}
      <div class="text-panes" data-pane=${this._pane}>
        <div class="text-edit">
          ${isReadable ? kind.fields(fields) : html`<p class="error-text">${text.fileHelp}</p>`}
          ${toolbar(this.words, this.#field, { link: () => void this.#link(), picture: () => void this.#addToText() })}
          ${this.#field}
          ${this.kind ? nothing : lengthText(this.words, this.app.locale, this._length)}
          ${issueList(this.words, session, this.#goTo)}
        </div>
        ${kind.preview?.(session) ?? pagePreview(this.words, this._width, this.#showWidth)}
      </div>`;
  }

  readonly #retry = () => {
    if (this._session?.state === 'conflict') void this.#versions?.askConflict();
    else this.#flush();
  };

  readonly #showPane = (pane: Pane) => {
    this._pane = pane;
  };

  readonly #showWidth = (width: PreviewWidth) => {
    this._width = width;
  };

  #fields(session: TextSession): FieldsInput {
    return {
      words: this.words,
      value: session.value,
      practice: this.#practice,
      messageOf: (key) => {
        const issue = session.issues.find(({ path }) => path[0] === key);
        return issue && issueText(issue);
      },
      pictureUrl: (src) => this.#pictureUrl(src),
      change: this.#change,
      addPicture: () => void this.#addHeadPicture(),
      focusLabel: this.app.words.facts.setFocus,
      setFocus: (picture) => void this.#setFocus(picture),
    };
  }

  readonly #goTo = (issue: ContentIssue) => {
    const { view } = this.#field;
    const range = rangeOf(view.state.doc, issue, this._session?.firstLine ?? 1);
    if (!range) return;
    view.dispatch({ selection: { anchor: range.from, head: range.to }, scrollIntoView: true });
    view.focus();
  };
}
