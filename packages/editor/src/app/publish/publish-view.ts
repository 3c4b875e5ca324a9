import { formatMessage } from '@tendwell/content/intl';
import { html, nothing, type TemplateResult } from 'lit';
import type {
  HistoryEntry,
  Publication,
  PublicationFile,
  PublicationResult,
} from '../../api/publications.js';
import type { Change } from '../../changes/change.js';
import { valueAt } from '../../changes/value.js';
import { ApiError } from '../api/api-error.js';
import { placeText } from '../facts/place-text.js';
import type { Schema } from '../facts/schema.js';
import { issueContent } from '../lang/issues/issue-texts.js';
import { loadViewMessages } from '../lang/views/view-messages.js';
import { valueText } from '../shell/conflict-dialog.js';
import { routeUrl } from '../shell/route.js';
import { View } from '../shell/view.js';
import { fileTitle } from '../site/file-title.js';
import { difference } from '../values/difference.js';
import { type ComparedLine, compareLines } from './compare-lines.js';
import type { PublishMessages } from './lang/messages.js';
import { PublicationProgress } from './publication-progress.js';

const FIRST_ENTRIES = 20;

/** What has changed since the site was published, a button that publishes it, and the history with *Restore*. */
export class PublishView extends View {
  static override properties = {
    ...View.properties,
    _words: { state: true },
    _publication: { state: true },
    _result: { state: true },
    _isRunning: { state: true },
    _history: { state: true },
    _limit: { state: true },
  };

  declare _words: PublishMessages | undefined;
  declare _publication: Publication | undefined;
  declare _result: PublicationResult | undefined;
  declare _isRunning: boolean;
  declare _history: readonly HistoryEntry[] | undefined;
  declare _limit: number;

  readonly #progress = new PublicationProgress(this);

  constructor() {
    super();
    this._isRunning = false;
    this._limit = FIRST_ENTRIES;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      this._words ??= (await loadViewMessages(this.app.locale)).publish;
      this._history = await this.app.api.history();
      if (!this.app.site.overview?.features.publish) return;
      const publication = await this.app.api.publication();
      await this.#loadSchemas(publication);
      this._publication = publication;
    } catch (error) {
      this.app.report(error);
    }
  }

  /** The titles of the fields that have changed. */
  readonly #schemas = new Map<string, Schema>();

  async #loadSchemas({ files }: Publication): Promise<void> {
    const changed = files.filter(({ valueBefore, valueAfter }) => valueBefore && valueAfter);
    for (const name of new Set(changed.map(({ path }) => this.#schemaOf(path))))
      if (!this.#schemas.has(name)) this.#schemas.set(name, (await this.app.api.schema(name)) as Schema);
  }

  #schemaOf(path: string): string {
    return this.app.site.fact(path)?.schema ?? (path.includes('letters/') ? 'letter' : 'article');
  }

  protected override render(): TemplateResult {
    const { _words: words } = this;
    return html`
      <h1 tabindex="-1">${this.app.words.views.publish}</h1>
      ${words ? [this.#renderPublication(words), this.#renderHistory(words)] : nothing}
    `;
  }

  #renderPublication(words: PublishMessages): TemplateResult {
    const publication = this._publication;
    if (!this.app.site.overview?.features.publish) {
      return html`<section><p class="lead">${words.notSetUp}</p><p>${words.notSetUpText}</p></section>`;
    }
    if (!publication) return html`<p class="loading">${this.app.words.shell.loading}</p>`;
    const { files, publishedAt, issues } = publication;
    const errors = issues.filter(({ severity }) => severity === 'error');
    const last = publishedAt
      ? formatMessage(words.publishedAt, { date: this.#time(publishedAt) })
      : words.never;
    return html`
      <section>
        <p class="muted">${last}</p>
        ${
          files.length === 0
            ? html`<p class="lead">${words.none}</p>`
            : html`<h2>${words.changes}</h2>
                <ul class="changes">${files.map((file) => html`<li>${this.#renderFile(file, words)}</li>`)}</ul>`
        }
        ${
          errors.length === 0
            ? nothing
            : html`<h2>${words.errors}</h2>
                <ul>${errors.map((issue) => html`<li><a href=${this.#urlOf(issue.file)}>${fileTitle(this.app, issue.file)}, ${issue.line}</a>: <span class="error-text">${issueContent(issue)}</span></li>`)}</ul>`
        }
        <p class="buttons">
          <button class="primary" ?disabled=${this._isRunning || errors.length > 0 || files.length === 0} @click=${this.#publish}>
            ${words.publish}
          </button>
        </p>
        <p role="status">
          ${this._isRunning && !this._result ? words.publishing : nothing} ${this.#progress.isQuiet ? words.quiet : nothing}
        </p>
        ${this._isRunning && !this._result ? this.#progress.render(words) : nothing}
        ${this._result && !this._result.ok ? this.#renderFailure(this._result, words) : nothing}
      </section>
    `;
  }

  #renderFile(file: PublicationFile, words: PublishMessages): TemplateResult {
    const { path, change, before, after } = file;
    const head = html`<span>${fileTitle(this.app, path)}</span> <span class="muted">${words[change]}</span>`;
    // Pictures can't be compared.
    if (before === undefined && after === undefined) return html`<p>${head}</p>`;
    const compared = compareLines(before, after);
    return html`<details>
      <summary>${head}</summary>
      ${this.#renderValues(file, words)}
      <div class="comparison">
        ${before === undefined ? nothing : renderSide(words.before, compared.before, 'del')}
        ${after === undefined ? nothing : renderSide(words.after, compared.after, 'ins')}
      </div>
    </details>`;
  }

  /** What has changed in the facts, with the titles of the forms. */
  #renderValues(
    { path, valueBefore, valueAfter }: PublicationFile,
    words: PublishMessages,
  ): TemplateResult | typeof nothing {
    if (valueBefore === undefined || valueAfter === undefined) return nothing;
    const { words: texts } = this.app;
    const changes = difference(valueBefore, valueAfter);
    if (changes.length === 0) return nothing;
    const schema = this.#schemaOf(path);
    const root = this.#schemas.get(schema);
    const row = (change: Change) => {
      const isNew = change.type === 'add' || change.type === 'move';
      const after = 'value' in change ? change.value : undefined;
      const moved = change.type === 'move' ? words.moved : undefined;
      return html`<tr>
        <th scope="row">${placeText(change.path, { words: texts, schema, root, values: valueBefore })}</th>
        <td>${(!isNew && valueText(valueAt(valueBefore, change.path))) || texts.conflict.nothing}</td>
        <td>${moved ?? (valueText(after) || texts.conflict.nothing)}</td>
      </tr>`;
    };
    return html`<table>
      <thead>
        <tr><th scope="col">${texts.conflict.field}</th><th scope="col">${words.before}</th><th scope="col">${words.after}</th></tr>
      </thead>
      <tbody>${changes.map(row)}</tbody>
    </table>`;
  }

  /** The address at which an error can be corrected. */
  #urlOf(path: string): string {
    const isText = this.app.site.overview?.texts.some((text) => text.path === path);
    return isText ? routeUrl('articles', path) : routeUrl('facts', `text/${path}`);
  }

  #renderFailure({ output }: PublicationResult, words: PublishMessages): TemplateResult {
    return html`<div class="publish-failure" role="alert">
      <h2>${words.failed}</h2>
      <p>${words.failedText}</p>
      <details><summary>${words.output}</summary><pre tabindex="0">${output}</pre></details>
    </div>`;
  }

  #renderHistory(words: PublishMessages): TemplateResult {
    const entries = this._history ?? [];
    return html`<section>
      <h2>${words.history}</h2>
      ${
        entries.length === 0
          ? html`<p>${words.historyEmpty}</p>`
          : html`<ol class="history">
              ${entries.slice(0, this._limit).map((entry) => html`<li>${this.#renderEntry(entry, words)}</li>`)}
            </ol>`
      }
      ${
        entries.length > this._limit
          ? html`<button @click=${() => {
              this._limit += 100;
            }}>${words.showMore}</button>`
          : nothing
      }
    </section>`;
  }

  #renderEntry(entry: HistoryEntry, words: PublishMessages): TemplateResult {
    const { at, since = at, by, action, files, letter = '' } = entry;
    const time = this.#time(at, since);
    const what = {
      change: '',
      restore: words.restored,
      publish: words.publication,
      'send-letter': formatMessage(words.letter, { name: letter }),
      'test-letter': formatMessage(words.letterTest, { name: letter }),
      'pause-letter': formatMessage(words.letterPaused, { name: letter }),
      'resume-letter': formatMessage(words.letterResumed, { name: letter }),
      'cancel-letter': formatMessage(words.letterCanceled, { name: letter }),
      'show-addresses': words.addresses,
    }[action];
    const names = files
      .map(({ path, change }) => `${fileTitle(this.app, path)} (${words[change]})`)
      .join(', ');
    const canRestore = action === 'change' || action === 'restore';
    return html`
      <div>
        <time datetime=${at}>${time}</time>${by === null ? nothing : html` <span class="muted">${by}</span>`}
        <p>${[what, names].filter(Boolean).join(': ')}</p>
      </div>
      ${
        canRestore
          ? html`<button class="link" aria-label=${formatMessage(words.restoreLabel, { date: time })} @click=${() => this.#restore(entry.id, words)}>
              ${words.restore}
            </button>`
          : nothing
      }
    `;
  }

  async #restore(id: string, words: PublishMessages, replace = false): Promise<void> {
    try {
      await this.app.api.restore(id, { replace });
      await this.app.site.load();
      await this.#load();
      this.app.notify({ text: words.restoreDone });
    } catch (error) {
      if (!(error instanceof ApiError) || error.kind !== 'conflict') return this.app.report(error);
      const run = () => this.#restore(id, words, true);
      this.app.notify({
        kind: 'error',
        text: words.changedSince,
        action: { label: words.restoreAnyway, run },
      });
    }
  }

  readonly #publish = async (): Promise<void> => {
    this._isRunning = true;
    this._result = undefined;
    this.#progress.start();
    try {
      this._result = await this.app.api.publish();
      // The state isn't shown next to the result.
      this.#progress.end();
      if (this._result.ok && this._words) this.app.notify({ text: this._words.published });
      await this.#load();
    } catch (error) {
      this.app.report(error);
    } finally {
      this._isRunning = false;
      this.#progress.end();
    }
  };

  #time(at: string, since = at): string {
    const format = new Intl.DateTimeFormat(this.app.locale, { dateStyle: 'medium', timeStyle: 'short' });
    return format.formatRange(new Date(since), new Date(at));
  }
}

function renderSide(title: string, lines: readonly ComparedLine[], tag: 'del' | 'ins'): TemplateResult {
  const line = ({ text, isChanged }: ComparedLine) =>
    isChanged
      ? tag === 'del'
        ? html`<del>${text}</del>`
        : html`<ins>${text}</ins>`
      : html`<span>${text}</span>`;
  return html`<div><h3>${title}</h3><div class="lines">${lines.map(line)}</div></div>`;
}
