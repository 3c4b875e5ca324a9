import type { ContentIssue } from '@tendwell/content';
import { formatMessage } from '@tendwell/content/intl';
import { html, nothing, type PropertyValues } from 'lit';
import type { FileContent } from '../../api/types.js';
import { ApiError } from '../api/api-error.js';
import { issueContent } from '../lang/issues/issue-texts.js';
import type { App } from '../shell/app.js';
import { LightElement } from '../shell/light-element.js';
import { routeUrl } from '../shell/route.js';

/** A file as text, with its issues: for broken files, and for people who know the format. */
export class FactText extends LightElement {
  static override properties = {
    app: { attribute: false },
    path: {},
    _file: { state: true },
    _text: { state: true },
    _conflict: { state: true },
    _saving: { state: true },
  };

  declare app: App;
  declare path: string;
  declare _file: FileContent | undefined;
  declare _text: string;
  /** What somebody else has saved in the meantime. */
  declare _conflict: FileContent | undefined;
  declare _saving: boolean;

  constructor() {
    super();
    this._text = '';
    this._saving = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('path')) void this.#load();
  }

  async #load(): Promise<void> {
    try {
      this._file = await this.app.api.file(this.path);
      this._text = this._file.text;
      await this.updateComplete;
      const [first] = this._file.issues;
      if (first) this.#select(first);
    } catch (error) {
      this.app.report(error);
    }
  }

  protected override render() {
    const { words } = this.app;
    const { facts, actions, views, conflict } = words;
    const file = this._file;
    return html`<p class="back"><a href=${routeUrl('facts')}><span aria-hidden="true">‹</span> ${views.facts}</a></p>
      <h1>${this.path}</h1>
      <p class="muted">${facts.textLead}</p>
      ${
        file && file.issues.length > 0
          ? html`<ul class="issues">
            ${file.issues.map(
              (issue) => html`<li>
                <button class="link" @click=${() => this.#select(issue)}>${formatMessage(facts.line, { line: issue.line })}</button>
                <span>${issueContent(issue)}</span>
              </li>`,
            )}
          </ul>`
          : nothing
      }
      ${
        this._conflict
          ? html`<div class="broken" role="alert">
            <p>${conflict.bySomebody}</p>
            <pre tabindex="0" aria-label=${conflict.theirs}>${this._conflict.text}</pre>
            <p class="buttons">
              <button class="primary" @click=${() => this.#take()}>${conflict.keepTheirs}</button>
              <button @click=${() => this.#save(this._conflict?.version)}>${conflict.keepMine}</button>
            </p>
          </div>`
          : nothing
      }
      <textarea class="source" spellcheck="false" autocapitalize="off" aria-label=${this.path} dir="ltr" .value=${this._text}
        @input=${(event: Event) => {
          this._text = (event.target as HTMLTextAreaElement).value;
        }}></textarea>
      <p class="buttons">
        <button class="primary" ?disabled=${!file || this._saving || this._text === file.text} @click=${() => this.#save(file?.version)}>${actions.save}</button>
      </p>`;
  }

  /** Selects the place of an issue. */
  #select({ line, column, length = 1 }: ContentIssue): void {
    const area = this.querySelector('textarea');
    if (!area) return;
    const lines = this._text.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
    area.focus();
    area.setSelectionRange(start, start + length);
    // Browsers do not scroll to a selection that was set by a script.
    area.scrollTop = (area.scrollHeight / lines.length) * Math.max(0, line - 4);
  }

  #take(): void {
    const theirs = this._conflict;
    if (!theirs) return;
    this._file = theirs;
    this._text = theirs.text;
    this._conflict = undefined;
    this.app.site.take(theirs);
  }

  async #save(version: string | undefined): Promise<void> {
    if (version === undefined) return;
    this._saving = true;
    try {
      const saved = await this.app.api.saveText(this.path, { text: this._text, version });
      this._file = saved;
      this._conflict = undefined;
      this.app.site.take(saved);
      const { status, actions } = this.app.words;
      const undo = async () => {
        await this.app.site.restore(saved.history);
        await this.#load();
        this.app.notify({ text: status.undone });
      };
      this.app.notify({ text: status.saved, action: { label: actions.undo, run: undo } });
    } catch (error) {
      if (error instanceof ApiError && error.conflict) this._conflict = error.conflict;
      else this.app.report(error);
    }
    this._saving = false;
  }
}
