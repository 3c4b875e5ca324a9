import { formatMessage } from '@tendwell/content/intl';
import { slugOf } from '@tendwell/content/url';
import { html } from 'lit';
import type { LetterEntry } from '../../api/letters.js';
import type { App } from '../shell/app.js';
import { routeUrl } from '../shell/route.js';
import { freePath } from '../writing/articles/names.js';
import { yamlText } from '../writing/articles/new-article.js';
import { ask } from '../writing/dialogs/ask.js';
import type { LetterMessages } from './lang/messages.js';

type Action = 'write' | 'duplicate' | 'remove';

/** The actions for letters in their list. */
export class LetterActions {
  readonly #app: App;
  readonly #words: LetterMessages;
  readonly #letters: readonly LetterEntry[];
  readonly #reload: () => Promise<void>;

  constructor(app: App, words: LetterMessages, letters: readonly LetterEntry[], reload: () => Promise<void>) {
    this.#app = app;
    this.#words = words;
    this.#letters = letters;
    this.#reload = reload;
  }

  /** Asks for a subject, and opens a new draft. */
  async create(): Promise<void> {
    const subject = await this.#askSubject();
    if (subject === undefined) return;
    await this.#try(async () => {
      const path = this.#freePath(subject);
      const text = `---\nsubject: ${yamlText(subject)}\ndate: ${this.#today}\ndraft: true\n---\n\n`;
      await this.#app.api.saveText(path, { text, version: null });
      await this.#app.site.load();
      this.#app.notify({ text: this.#words.list.created });
      location.hash = routeUrl('letters', path);
    });
  }

  /** Asks what to do with a letter, and does it. */
  async open(entry: LetterEntry): Promise<void> {
    const { list } = this.#words;
    const { path, kind, subject } = entry;
    if (path === undefined) return;
    const labels: readonly [Action, string][] = [
      ['write', list.write],
      ['duplicate', list.duplicate],
      ['remove', list.remove],
    ];
    const useful = labels.filter(([action]) => kind === 'letter' || action === 'write');
    const action = await ask<Action>(
      subject,
      ({ close }) => html`<ul class="choices">
          ${useful.map(([name, label]) => html`<li><button type="button" @click=${() => close(name)}>${label}</button></li>`)}
        </ul>
        <p><button type="button" class="link" @click=${() => close()}>${this.#app.words.actions.cancel}</button></p>`,
    );
    if (action === 'write') location.hash = routeUrl(kind === 'letter' ? 'letters' : 'articles', path);
    if (action === 'duplicate') await this.#try(() => this.#duplicate(path, subject));
    if (action === 'remove') await this.#try(() => this.#remove(path, subject));
  }

  async #duplicate(path: string, subject: string): Promise<void> {
    const { api, site } = this.#app;
    const { list } = this.#words;
    const copied = formatMessage(list.copyOf, { subject });
    const file = await api.file(path);
    const copy = await api.saveText(this.#freePath(copied), { text: file.text, version: null });
    await api.change(copy.path, {
      version: copy.version,
      changes: [
        { type: 'set', path: ['subject'], value: copied },
        { type: 'set', path: ['date'], value: this.#today },
        { type: 'set', path: ['draft'], value: true },
      ],
    });
    await site.load();
    await this.#reload();
    this.#app.notify({ text: formatMessage(list.duplicated, { subject: copied }) });
  }

  async #remove(path: string, subject: string): Promise<void> {
    const { api, site, words } = this.#app;
    const { version } = await api.file(path);
    const { history } = await api.remove(path, version);
    const refresh = async () => {
      await site.load();
      await this.#reload();
    };
    await refresh();
    const undo = async () => {
      await site.restore(history);
      await refresh();
      this.#app.notify({ text: words.status.undone });
    };
    const text = formatMessage(this.#words.list.removed, { subject });
    this.#app.notify({ text, action: { label: words.actions.undo, run: undo } });
  }

  #askSubject(): Promise<string | undefined> {
    const { list } = this.#words;
    return ask<string>(list.create, ({ close }) => {
      const submit = (event: SubmitEvent) => {
        event.preventDefault();
        const subject = new FormData(event.target as HTMLFormElement).get('subject');
        if (typeof subject === 'string' && subject.trim() !== '') close(subject.trim());
      };
      return html`<form @submit=${submit}>
        <div class="field">
          <label for="new-subject">${list.newSubject}</label>
          <p class="help" id="new-subject-help">${list.newSubjectHelp}</p>
          <input id="new-subject" name="subject" required aria-invalid="false" autocomplete="off" aria-describedby="new-subject-help" />
        </div>
        <p class="buttons">
          <button class="primary">${list.create}</button>
          <button type="button" class="link" @click=${() => close()}>${this.#app.words.actions.cancel}</button>
        </p>
      </form>`;
    });
  }

  get #today(): string {
    return this.#app.site.overview?.today ?? '';
  }

  /** A name is used only once, even if the file of its letter no longer exists. */
  #freePath(subject: string): string {
    const files = this.#app.site.overview?.texts.map(({ path }) => path) ?? [];
    const names = this.#letters.map(({ name }) => `letters/${name}.md`);
    return freePath('letters/', slugOf(subject) || `letter-${this.#today}`, '.md', [...files, ...names]);
  }

  async #try(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      this.#app.report(error);
    }
  }
}
