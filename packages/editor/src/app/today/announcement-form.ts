import { html, nothing } from 'lit';
import { describedBy, errorText, helpText } from '../forms/field.js';
import type { App } from '../shell/app.js';
import { LightElement } from '../shell/light-element.js';
import { applyChanges } from '../values/apply.js';
import { difference } from '../values/difference.js';
import { isObject, type ValueObject, valueAt } from '../values/value.js';

const PATH = ['announcement'];

/** Writes the announcement at the top of every page. It dispatches `done` when it can be closed. */
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
    return this.app.site.fact('practice.yaml')?.value;
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
      </details>
      ${this.#preview()}
      <p class="buttons">
        <button class="primary" ?disabled=${this._saving}>${actions.save}</button>
        <button type="button" @click=${this.#done}>${actions.cancel}</button>
      </p>
    </form>`;
  }

  #preview() {
    const { text, from } = this._draft;
    if (!this.#practice || text.trim() === '') return nothing;
    const day = from || (this.app.site.overview?.today ?? '');
    // Closures that are announced on the same day are not what this form is about.
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
    const changes = this.#changes();
    if (changes.length === 0) {
      this.#done();
      return;
    }
    this._saving = true;
    const saved = await this.app.save('practice.yaml', changes, this.app.words.today.announcementSaved);
    this._saving = false;
    if (saved) this.#done();
  };

  readonly #input = (name: keyof Draft) => (event: Event) => {
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
}
