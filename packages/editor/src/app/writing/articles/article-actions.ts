import { formatMessage } from '@tendwell/content/intl';
import { slugOf } from '@tendwell/content/url';
import { html } from 'lit';
import type { TextSummary } from '../../../api/types.js';
import { isObject } from '../../../changes/value.js';
import type { App } from '../../shell/app.js';
import { routeUrl } from '../../shell/route.js';
import { ask } from '../dialogs/ask.js';
import { askSchedule } from '../dialogs/ask-schedule.js';
import type { WritingMessages } from '../lang/messages.js';
import { folderOf, freePath } from './names.js';
import { newArticle } from './new-article.js';
import { copyChanges, type Schedule, scheduleChanges } from './schedule.js';
import { scheduleText } from './schedule-text.js';

type Action = 'schedule' | 'now' | 'letter' | 'duplicate' | 'draft' | 'remove';

/** The actions for articles in the list. All can be undone, except creating one. */
export class ArticleActions {
  readonly #app: App;
  readonly #words: WritingMessages;

  constructor(app: App, words: WritingMessages) {
    this.#app = app;
    this.#words = words;
  }

  /** Asks for a title, and opens a new draft. */
  async create(): Promise<void> {
    const { list } = this.#words;
    const title = await this.#askTitle();
    if (title === undefined) return;
    await this.#try(async () => {
      const path = this.#freePath('articles/', slugOf(title));
      await this.#app.api.saveText(path, { text: newArticle(title, this.#today), version: null });
      await this.#app.site.load();
      this.#app.notify({ text: list.created });
      location.hash = routeUrl('articles', path);
    });
  }

  /** Asks what to do with an article, and does it. */
  async open(text: TextSummary): Promise<void> {
    const { list } = this.#words;
    const labels: readonly [Action, string][] = [
      ['schedule', list.schedule],
      ['now', list.publishNow],
      ['letter', list.asLetter],
      ['duplicate', list.duplicate],
      ['draft', list.unpublish],
      ['remove', list.remove],
    ];
    const useful = labels.filter(
      ([action]) =>
        !(action === 'now' && text.state === 'live') &&
        !(action === 'draft' && text.state === 'draft') &&
        !(action === 'letter' && !this.#canBeLetter(text)),
    );
    const action = await ask<Action>(
      text.title || list.untitled,
      ({ close }) => html`<ul class="choices">
          ${useful.map(
            ([name, label]) =>
              html`<li><button type="button" @click=${() => close(name)}>${label}</button></li>`,
          )}
        </ul>
        <p><button type="button" class="link" @click=${() => close()}>${this.#app.words.actions.cancel}</button></p>`,
    );
    if (action) await this.#try(() => this.#do(action, text));
  }

  async #do(action: Action, text: TextSummary): Promise<void> {
    const { list } = this.#words;
    if (action === 'remove') {
      const { history } = await this.#app.api.remove(text.path, text.version);
      return this.#done(formatMessage(list.removed, { title: text.title }), history);
    }
    if (action === 'duplicate') return this.#duplicate(text);
    if (action === 'letter') return this.#makeLetter(text);
    if (action === 'schedule') {
      const today = this.#today;
      const schedule = await askSchedule(this.#words, this.#app.words, {
        today,
        day: text.published,
        isDraft: text.state === 'draft',
      });
      if (schedule) await this.#setSchedule(schedule, text);
      return;
    }
    await this.#setSchedule({ type: action }, text);
  }

  async #setSchedule(schedule: Schedule, text: TextSummary): Promise<void> {
    const file = await this.#app.api.file(text.path);
    const changes = scheduleChanges(file.value, schedule, this.#today);
    if (changes.length === 0) return;
    const { history } = await this.#app.api.change(text.path, { version: file.version, changes });
    await this.#done(scheduleText(this.#words, schedule, text.title, this.#app.locale), history);
  }

  #canBeLetter({ kind, language, state }: TextSummary): boolean {
    const { features } = this.#app.site.overview ?? {};
    return features?.letters === true && kind === 'article' && language === undefined && state !== 'broken';
  }

  /** Marks an article as a letter, so that the site makes its pictures for mail programs, and shows how to send it. */
  async #makeLetter(text: TextSummary): Promise<void> {
    const { api, site } = this.#app;
    const { value, version } = await api.file(text.path);
    const isLetter = isObject(value) && value.letter === true;
    if (!isLetter) {
      await api.change(text.path, { version, changes: [{ type: 'set', path: ['letter'], value: true }] });
      await site.load();
    }
    const slug = isObject(value) && typeof value.slug === 'string' ? value.slug : undefined;
    const name = slug ?? text.path.replace(/^.*\//, '').replace(/\.md$/, '');
    location.hash = routeUrl('letters', `send/${name}`);
  }

  async #duplicate(text: TextSummary): Promise<void> {
    const { list } = this.#words;
    const { api } = this.#app;
    const file = await api.file(text.path);
    const title = formatMessage(list.copyOf, { title: text.title });
    const path = this.#freePath(folderOf(text.path), slugOf(title));
    const copy = await api.saveText(path, { text: file.text, version: null });
    const changes = copyChanges(file.value, title, this.#today);
    await api.change(path, { version: copy.version, changes });
    await this.#app.site.load();
    this.#app.notify({ text: formatMessage(list.duplicated, { title }) });
  }

  async #done(text: string, history: string): Promise<void> {
    const { site, words } = this.#app;
    await site.load();
    const undo = async () => {
      await site.restore(history);
      await site.load();
      this.#app.notify({ text: words.status.undone });
    };
    this.#app.notify({ text, action: { label: words.actions.undo, run: undo } });
  }

  #askTitle(): Promise<string | undefined> {
    const { list } = this.#words;
    const { actions } = this.#app.words;
    return ask<string>(list.create, ({ close }) => {
      const submit = (event: SubmitEvent) => {
        event.preventDefault();
        const title = new FormData(event.target as HTMLFormElement).get('title');
        if (typeof title === 'string' && title.trim() !== '') close(title.trim());
      };
      return html`<form @submit=${submit}>
        <div class="field">
          <label for="new-title">${list.newTitle}</label>
          <p class="help" id="new-title-help">${list.newTitleHelp}</p>
          <input id="new-title" name="title" required aria-invalid="false" autocomplete="off" aria-describedby="new-title-help" />
        </div>
        <p class="buttons">
          <button class="primary">${list.create}</button>
          <button type="button" class="link" @click=${() => close()}>${actions.cancel}</button>
        </p>
      </form>`;
    });
  }

  get #today(): string {
    return this.#app.site.overview?.today ?? '';
  }

  #freePath(folder: string, slug: string): string {
    const taken = this.#app.site.overview?.texts.map(({ path }) => path) ?? [];
    return freePath(folder, slug || `article-${this.#today}`, '.md', taken);
  }

  async #try(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      this.#app.report(error);
    }
  }
}
