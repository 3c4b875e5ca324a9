import { formatMessage } from '@tendwell/content/intl';
import { slugOf } from '@tendwell/content/url';
import { html, nothing, type TemplateResult } from 'lit';
import type { PictureSummary } from '../../api/types.js';
import { loadViewMessages } from '../lang/views/view-messages.js';
import { GrowingList } from '../shell/growing-list.js';
import { routeUrl } from '../shell/route.js';
import { View } from '../shell/view.js';
import { fileTitle } from '../site/file-title.js';
import { freePath } from '../writing/articles/names.js';
import { preparePicture, problemOf, UnreadablePicture } from '../writing/pictures/prepare-picture.js';
import { filterPictures, type PictureFilter, USES } from './filter-pictures.js';
import type { PictureMessages } from './lang/messages.js';
import { thumbnailUrl } from './thumbnail.js';
import { uploadPicture } from './upload.js';

/** How many pictures are added at a time: several screens full. */
const PAGE = 60;

/** All pictures of the content folder. */
export class PicturesView extends View {
  static override properties = {
    ...View.properties,
    _words: { state: true },
    _filter: { state: true },
  };

  declare _words: PictureMessages | undefined;
  declare _filter: PictureFilter;

  readonly #growing = new GrowingList(this, PAGE);

  constructor() {
    super();
    this._filter = { search: '', use: 'all' };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void loadViewMessages(this.app.locale).then(({ pictures }) => {
      this._words = pictures;
    });
    // Texts may show different pictures than when the editor was opened.
    void this.#reload();
  }

  async #reload(): Promise<void> {
    await this.app.site.load().catch((error: unknown) => this.app.report(error));
  }

  protected override render() {
    const words = this._words;
    const { shell, views } = this.app.words;
    return html`<h1>${views.pictures}</h1>
      ${words ? this.#list(words) : html`<p class="loading" role="status">${shell.loading}</p>`}`;
  }

  #list(words: PictureMessages): TemplateResult {
    const { pictures } = this.app.site;
    const shown = filterPictures(pictures, this._filter);
    const none = pictures.length > 0 ? words.none : this.app.words.facts.empty;
    const count = new Intl.NumberFormat(this.app.locale).format(shown.length);
    const add = (event: Event) => void this.#add(words, filesOf(event));
    return html`<p class="lead">${words.lead}</p>
      <p class="new-text">
        <label class="button primary">${words.add}<input class="hidden-text" type="file" accept="image/*" multiple @change=${add} /></label>
      </p>
      ${pictures.length > 0 ? this.#filters(words) : nothing}
      <p role="status" class="muted">${shown.length > 0 ? formatMessage(words.count, { count }) : none}</p>
      <ul class="picture-list">
        ${this.#growing.first(shown).map((picture) => this.#item(picture, words))}
      </ul>
      ${this.#growing.button(shown, words.more)}`;
  }

  #filters(words: PictureMessages): TemplateResult {
    const set = (change: Partial<PictureFilter>) => {
      this._filter = { ...this._filter, ...change };
      this.#growing.reset();
    };
    const typedIn = (event: Event) => (event.target as HTMLInputElement).value;
    const use = (event: Event) => set({ use: USES.find((each) => each === typedIn(event)) ?? 'all' });
    return html`<div class="filters" role="search">
      <div class="field">
        <label for="pictures-search">${words.search}</label>
        <input id="pictures-search" type="search" .value=${this._filter.search} @input=${(event: Event) => set({ search: typedIn(event) })} />
      </div>
      <div class="field">
        <label for="pictures-use">${words.show}</label>
        <select id="pictures-use" @change=${use}>
          ${USES.map((each) => html`<option value=${each} ?selected=${each === this._filter.use}>${words[each]}</option>`)}
        </select>
      </div>
    </div>`;
  }

  #item(picture: PictureSummary, words: PictureMessages): TemplateResult {
    const { path, usedIn, undescribedIn } = picture;
    const name = path.split('/').at(-1) ?? path;
    const replace = (event: Event) => void this.#replace(words, picture, name, filesOf(event)[0]);
    // Others are uploaded unchanged: the browser cannot encode them.
    const canReplace = /\.(?:jpe?g|png)$/i.test(path);
    return html`<li>
      <img src=${thumbnailUrl(this.app.api, picture)} alt="" loading="lazy" decoding="async" />
      <h2 title=${path}>${name}</h2>
      <p class="muted">${this.#size(picture, words)}</p>
      ${usedIn.length > 0 ? html`<p>${words.usedIn} ${this.#links(usedIn)}</p>` : html`<p class="muted">${words.notUsed}</p>`}
      ${undescribedIn.length > 0 ? html`<p class="warning">${words.undescribedIn} ${this.#links(undescribedIn)}</p>` : nothing}
      <p class="buttons">
        ${
          canReplace
            ? html`<label class="button">${words.replace}<input class="hidden-text" type="file" accept="image/*" aria-label=${formatMessage(words.replaceLabel, { name })} @change=${replace} /></label>`
            : nothing
        }
        ${
          usedIn.length === 0
            ? html`<button type="button" aria-label=${formatMessage(words.removeLabel, { name })} @click=${() => this.#remove(words, path, name)}>${words.remove}</button>`
            : nothing
        }
      </p>
    </li>`;
  }

  #size({ width, height, bytes }: PictureSummary, words: PictureMessages): string {
    const number = new Intl.NumberFormat(this.app.locale, { maximumFractionDigits: 0 });
    const size = number.format(Math.max(1, bytes / 1000));
    return width && height
      ? formatMessage(words.size, { width: number.format(width), height: number.format(height), size })
      : formatMessage(words.unreadable, { size });
  }

  /** Links to the texts and facts that show a picture. */
  #links(paths: readonly string[]) {
    return paths.map((path, index) => {
      const url = this.app.site.fact(path) ? routeUrl('facts') : routeUrl('articles', path);
      const link = html`<a href=${url}>${fileTitle(this.app, path)}</a>`;
      return index === 0 ? link : html`, ${link}`;
    });
  }

  async #add(words: PictureMessages, files: readonly File[]): Promise<void> {
    const taken = new Set(this.app.site.pictures.map(({ path }) => path));
    const { writing } = await loadViewMessages(this.app.locale);
    const problems: string[] = [];
    let added = 0;
    let failure: unknown;
    try {
      for (const [index, file] of files.entries()) {
        const prepared = await preparePicture(file).catch((error: unknown) => {
          problems.push(problemOf(error, file, writing.pictures));
        });
        if (!prepared) continue;
        const { blob, ending } = prepared;
        const name = slugOf(file.name.replace(/\.[^.]*$/, '')) || 'photo';
        const path = freePath('pictures/', name, ending, taken);
        taken.add(path);
        await uploadPicture(this.app, { path, blob }, { number: index + 1, count: files.length });
        added += 1;
      }
    } catch (error) {
      failure = error;
    }
    await this.#reload();
    // Only one message is shown at a time.
    if (failure !== undefined) return this.app.report(failure);
    const said = added > 0 ? [formatMessage(words.added, { count: added })] : [];
    const text = [...said, ...problems].join(' ');
    if (text !== '') this.app.notify(problems.length > 0 ? { kind: 'error', text } : { text });
  }

  async #replace(
    words: PictureMessages,
    { path }: PictureSummary,
    name: string,
    file: File | undefined,
  ): Promise<void> {
    if (!file) return;
    try {
      const { blob } = await preparePicture(file, /\.png$/i.test(path) ? 'image/png' : 'image/jpeg');
      const { history } = await uploadPicture(this.app, { path, blob }, { replace: true });
      await this.#done(formatMessage(words.replaced, { name }), history);
    } catch (error) {
      this.#report(error);
    }
  }

  async #remove(words: PictureMessages, path: string, name: string): Promise<void> {
    try {
      const { history } = await this.app.api.removePicture(path);
      await this.#done(formatMessage(words.removed, { name }), history);
      this.querySelector<HTMLElement>('#pictures-search')?.focus();
    } catch (error) {
      this.app.report(error);
    }
  }

  async #done(text: string, history: string): Promise<void> {
    await this.#reload();
    const undo = async () => {
      await this.app.site.restore(history);
      await this.#reload();
      this.app.notify({ text: this.app.words.status.undone });
    };
    this.app.notify({ text, action: { label: this.app.words.actions.undo, run: undo } });
  }

  #report(error: unknown): void {
    if (error instanceof UnreadablePicture) {
      const { reason } = error;
      void loadViewMessages(this.app.locale).then(({ writing }) =>
        this.app.notify({ kind: 'error', text: writing.pictures[reason] }),
      );
    } else this.app.report(error);
  }
}

/** The chosen files. The same file can be chosen again. */
function filesOf(event: Event): File[] {
  const input = event.target as HTMLInputElement;
  const files = [...(input.files ?? [])];
  input.value = '';
  return files;
}
