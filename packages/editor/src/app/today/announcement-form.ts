import { formatMessage } from '@tendwell/content/intl';
import { html, nothing } from 'lit';
import type { Value } from '../../changes/change.js';
import { isObject, type ValueObject, valueAt } from '../../changes/value.js';
import { describedBy, errorText, helpText } from '../forms/field.js';
import type { App, FileChanges } from '../shell/app.js';
import { LightElement } from '../shell/light-element.js';
import { languageName, practiceFile, practiceTranslations } from '../site/practice-files.js';
import { applyChanges } from '../values/apply.js';
import { difference } from '../values/difference.js';

const PATH = ['announcement'];

/** The form for the announcement at the top of every page. It dispatches `done` when it can be closed. */
export class AnnouncementForm extends LightElement {
  static override properties = {
    app: { attribute: false },
    _draft: { state: true },
    _errors: { state: true },
    _saving: { state: true },
  };

  declare app: App;
  declare _draft: Draft;
  declare _errors: { text?: string; until?: string };
  declare _saving: boolean;

  constructor() {
    super();
    this._errors = {};
    this._saving = false;
  }

  get #practice() {
    return practiceFile(this.app.site)?.value;
  }

  protected override willUpdate(): void {
    if (this._draft) return;
    const text = (...path: string[]) => {
      const value = valueAt(this.#practice, [...PATH, ...path]);
      return typeof value === 'string' ? value : '';
    };
    this._draft = {
      text: text('text'),
      from: text('from'),
      until: text('until'),
      linkText: text('link', 'text'),
      linkUrl: text('link', 'url'),
      translated: Object.fromEntries(
        practiceTranslations(this.app.site).map(({ language, value }) => [language, readTranslated(value)]),
      ),
    };
  }

  protected override firstUpdated(): void {
    this.querySelector('textarea')?.focus();
  }

  protected override render() {
    const { today, actions } = this.app.words;
    const { _draft: draft, _errors: errors } = this;
    return html`<form novalidate @submit=${this.#save} @keydown=${this.#escape} aria-label=${today.announcement}>
      <div class="field">
        <label for="announcement-text">${today.announcementText}</label>
        ${helpText('announcement-text', today.announcementHelp)}
        <textarea id="announcement-text" rows="2" .value=${draft.text} aria-invalid=${errors.text ? 'true' : nothing}
          aria-describedby=${describedBy('announcement-text', today.announcementHelp, errors.text)} @input=${this.#input('text')}></textarea>
        ${errorText('announcement-text', errors.text)}
      </div>
      ${this.#translatedField('text', today.textIn)}
      <div class="columns">
        <div class="field">
          <label for="announcement-from">${today.announcementFrom}</label>
          <input id="announcement-from" type="date" .value=${draft.from} @input=${this.#input('from')}>
        </div>
        <div class="field">
          <label for="announcement-until">${today.announcementUntil}</label>
          <input id="announcement-until" type="date" min=${draft.from || nothing} .value=${draft.until} aria-invalid=${errors.until ? 'true' : nothing}
            aria-describedby=${describedBy('announcement-until', today.announcementUntilHelp, errors.until)} @input=${this.#input('until')}>
          ${helpText('announcement-until', today.announcementUntilHelp)} ${errorText('announcement-until', errors.until)}
        </div>
      </div>
      <details ?open=${draft.linkUrl !== ''}>
        <summary>${today.announcementLink}</summary>
        <div class="columns">
          <div class="field">
            <label for="announcement-link-text">${today.linkText}</label>
            <input id="announcement-link-text" .value=${draft.linkText} @input=${this.#input('linkText')}>
          </div>
          <div class="field">
            <label for="announcement-link-url">${today.linkUrl}</label>
            <input id="announcement-link-url" inputmode="url" .value=${draft.linkUrl} @input=${this.#input('linkUrl')}>
          </div>
        </div>
        ${this.#translatedField('linkText', today.linkTextIn)}
      </details>
      ${this.#preview()}
      <p class="buttons">
        <button class="primary" ?disabled=${this._saving}>${actions.save}</button>
        <button type="button" @click=${this.#done}>${actions.cancel}</button>
      </p>
    </form>`;
  }

  /** The same field in each other language of the site, side by side if there is room. */
  #translatedField(name: 'text' | 'linkText', label: string) {
    const languages = Object.entries(this._draft.translated);
    if (languages.length === 0) return nothing;
    return html`<div class="columns">
      ${languages.map(([language, words]) => {
        const id = `announcement-${name}-${language}`;
        const input = (event: Event) => {
          const changed = { ...words, [name]: (event.target as HTMLInputElement).value };
          this._draft = { ...this._draft, translated: { ...this._draft.translated, [language]: changed } };
        };
        return html`<div class="field">
          <label for=${id}>${formatMessage(label, { language: languageName(language, this.app.locale) })}</label>
          ${
            name === 'text'
              ? html`<textarea id=${id} rows="2" dir="auto" lang=${language} .value=${words.text} @input=${input}></textarea>`
              : html`<input id=${id} dir="auto" lang=${language} .value=${words.linkText} @input=${input}>`
          }
        </div>`;
      })}
    </div>`;
  }

  #preview() {
    const { text, from } = this._draft;
    if (!this.#practice || text.trim() === '') return nothing;
    const day = from || (this.app.site.overview?.today ?? '');
    // Without closures that are announced on the same day.
    const practice = { ...(applyChanges(this.#practice, this.#changes()) as ValueObject), locations: [] };
    return html`<section class="preview" aria-label=${this.app.words.today.visitorsSee}>
      <h3>${this.app.words.today.visitorsSee}</h3>
      <site-preview .practice=${practice} announced-on=${day}></site-preview>
    </section>`;
  }

  #changes() {
    const { text, from, until, linkText, linkUrl } = this._draft;
    const before = valueAt(this.#practice, PATH);
    const after = {
      text: text.trim(),
      ...(from && { from }),
      ...(until && { until }),
      ...(linkText && linkUrl && { link: { text: linkText, url: linkUrl } }),
    };
    return difference(isObject(before) ? before : null, after, PATH);
  }

  /** The changes of the other languages, which only have the text: days and links are those of the main language. */
  #translatedChanges(): FileChanges[] {
    return practiceTranslations(this.app.site).map(({ language, path, value }) => {
      const { text = '', linkText = '' } = this._draft.translated[language] ?? {};
      const after = {
        ...(text.trim() && { text: text.trim() }),
        ...(linkText.trim() && this._draft.linkUrl && { link: { text: linkText.trim() } }),
      };
      const before = valueAt(value, PATH);
      const isEmpty = Object.keys(after).length === 0;
      if (isEmpty) return { path, changes: before === undefined ? [] : [{ type: 'remove', path: PATH }] };
      return { path, changes: difference(isObject(before) ? before : null, after, PATH) };
    });
  }

  #check() {
    const { today } = this.app.words;
    const { text, from, until } = this._draft;
    return {
      ...(text.trim() === '' && { text: today.textMissing }),
      ...(until && until < from && { until: today.dateOrder }),
    };
  }

  readonly #save = async (event: Event) => {
    event.preventDefault();
    this._errors = this.#check();
    if (Object.keys(this._errors).length > 0) {
      await this.updateComplete;
      this.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    const files = [
      { path: practiceFile(this.app.site)?.path ?? '', changes: this.#changes() },
      ...this.#translatedChanges(),
    ];
    if (files.every(({ changes }) => changes.length === 0)) {
      this.#done();
      return;
    }
    this._saving = true;
    const saved = await this.app.saveAll(files, this.app.words.today.announcementSaved);
    this._saving = false;
    if (saved) this.#done();
  };

  readonly #input = (name: Exclude<keyof Draft, 'translated'>) => (event: Event) => {
    const { value } = event.target as HTMLInputElement | HTMLTextAreaElement;
    this._draft = { ...this._draft, [name]: value };
    const now: Record<string, unknown> = this.#check();
    this._errors = Object.fromEntries(Object.entries(this._errors).filter(([key]) => key in now));
  };

  readonly #escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') this.#done();
  };

  readonly #done = () => this.dispatchEvent(new Event('done'));
}

interface Draft {
  readonly text: string;
  readonly from: string;
  readonly until: string;
  readonly linkText: string;
  readonly linkUrl: string;
  /** The texts in each other language of the site, by tag. */
  readonly translated: Readonly<Record<string, Translated>>;
}

interface Translated {
  readonly text: string;
  readonly linkText: string;
}

function readTranslated(translation: Value): Translated {
  const text = (...path: string[]) => {
    const value = valueAt(translation, [...PATH, ...path]);
    return typeof value === 'string' ? value : '';
  };
  return { text: text('text'), linkText: text('link', 'text') };
}
