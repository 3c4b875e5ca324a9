import { formatMessage } from '@tendwell/content/intl';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { LetterView } from '../../api/letters.js';
import { ApiError } from '../api/api-error.js';
import type { App } from '../shell/app.js';
import { LightElement } from '../shell/light-element.js';
import type { LetterMessages } from './lang/messages.js';
import { LetterRequests } from './requests.js';

/** How long to wait after a keystroke before the preview is updated. */
const PAUSE_MS = 300;

/** The settings of the preview, as in the address of its frame. */
interface Choices {
  readonly width: 'phone' | 'desktop';
  readonly scheme: 'light' | 'dark';
  readonly pictures: 'on' | 'off';
  readonly part: 'mail' | 'text';
  readonly language: string;
}

/** A letter as mail programs show it, rendered by the server as it is for sending. */
export class LetterPreview extends LightElement {
  static override properties = {
    app: { attribute: false },
    words: { attribute: false },
    name: { attribute: false },
    path: { attribute: false },
    body: { attribute: false },
    version: { attribute: false },
    _view: { state: true },
    _choices: { state: true },
    _isBroken: { state: true },
  };

  declare app: App;
  declare words: LetterMessages;
  /** The name of the letter. */
  declare name: string;
  /** The file that is being written, and its text, which may not be saved yet. Default: the saved file. */
  declare path: string | undefined;
  declare body: string | undefined;
  /** A value that changes with the front matter. */
  declare version: string | undefined;
  declare _view: LetterView | undefined;
  declare _choices: Choices;
  declare _isBroken: boolean;

  #timer: ReturnType<typeof setTimeout> | undefined;
  #request: AbortController | undefined;
  #scroll = 0;

  constructor() {
    super();
    this._choices = { width: 'phone', scheme: 'light', pictures: 'on', part: 'mail', language: '' };
    this._isBroken = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#request?.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!['name', 'path', 'body', 'version'].some((key) => changed.has(key))) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#load(), this._view ? PAUSE_MS : 0);
  }

  async #load(): Promise<void> {
    this.#request?.abort();
    this.#request = new AbortController();
    const { path, body } = this;
    const edited = path !== undefined && body !== undefined ? { path, body } : {};
    try {
      this._view = await new LetterRequests(this.app.api).preview(this.name, edited, this.#request.signal);
      this._isBroken = false;
    } catch (error) {
      // Errors are listed below the text.
      if (error instanceof ApiError && error.failure?.code === 'has-errors') this._isBroken = true;
      else this.app.report(error);
    }
  }

  protected override render(): TemplateResult {
    const { words, _view: view } = this;
    const { preview } = words;
    return html`<section class="mail-preview" aria-label=${preview.label}>
      <div class="mail-choices">
        ${this.#choice('width', preview.width, { phone: preview.phone, desktop: preview.desktop })}
        ${this.#choice('scheme', preview.colors, { light: preview.light, dark: preview.dark })}
        ${this.#choice('pictures', preview.pictures, { on: preview.on, off: preview.off })}
        ${this.#choice('part', preview.part, { mail: preview.mail, text: preview.text })}
        ${view && view.versions.length > 1 ? this.#languages(view) : nothing}
      </div>
      ${this._isBroken ? html`<p class="muted">${preview.unavailable}</p>` : nothing}
      ${view ? this.#letter(view) : html`<p class="loading">${this.app.words.shell.loading}</p>`}
    </section>`;
  }

  #letter({ id, versions, problems, maxBytes }: LetterView): TemplateResult {
    const { preview, problems: texts } = this.words;
    const { language, width, scheme, pictures, part } = this._choices;
    const version = versions.find((each) => each.language === language) ?? versions[0];
    if (!version) return html``;
    const kilobytes = new Intl.NumberFormat(this.app.locale, { maximumFractionDigits: 1 });
    const size = { size: kilobytes.format(version.bytes / 1000), most: kilobytes.format(maxBytes / 1000) };
    const src = new LetterRequests(this.app.api).mailUrl(id, {
      language: version.language,
      scheme,
      pictures,
    });
    return html`<p class="mail-head" dir="auto">
        <strong>${version.subject}</strong>
        <span class="muted">${version.preheader ?? ''}</span>
      </p>
      ${
        part === 'text'
          ? html`<pre class="mail-text" lang=${version.language} dir="auto" tabindex="0">${version.text}</pre>`
          : html`<div class="preview-box" data-width=${width === 'phone' ? 'phone' : 'mail'}>
              <iframe sandbox="allow-same-origin" src=${src} title=${preview.label} @load=${this.#keepPlace}></iframe>
            </div>`
      }
      <p class="muted text-length">${formatMessage(preview.size, size)}</p>
      ${
        problems.length === 0
          ? nothing
          : html`<ul class="letter-findings">
              ${problems.map(({ kind, severity, message }) => html`<li data-state=${severity === 'error' ? 'fix' : 'note'}>${texts[kind] ?? message}</li>`)}
            </ul>`
      }`;
  }

  /** Keeps the scroll position when the letter is updated. */
  readonly #keepPlace = (event: Event): void => {
    const page = (event.target as HTMLIFrameElement).contentWindow;
    if (!page) return;
    page.scrollTo(0, this.#scroll);
    page.addEventListener('scroll', () => {
      this.#scroll = page.scrollY;
    });
  };

  #choice<Key extends 'width' | 'scheme' | 'pictures' | 'part'>(
    key: Key,
    label: string,
    values: Readonly<Record<Choices[Key], string>>,
  ): TemplateResult {
    const entries = Object.entries(values) as [Choices[Key], string][];
    const choose = (value: Choices[Key]) => {
      this._choices = { ...this._choices, [key]: value };
    };
    return html`<div class="choice" role="group" aria-label=${label}>
      ${entries.map(
        ([value, text]) => html`<label>
          <input type="radio" name="mail-${key}" .checked=${this._choices[key] === value} @change=${() => choose(value)} />${text}
        </label>`,
      )}
    </div>`;
  }

  #languages({ versions }: LetterView): TemplateResult {
    const names = new Intl.DisplayNames(this.app.locale, { type: 'language' });
    const choose = (event: Event) => {
      this._choices = { ...this._choices, language: (event.target as HTMLSelectElement).value };
    };
    return html`<select aria-label=${this.words.preview.language} @change=${choose}>
      ${versions.map(({ language }) => html`<option value=${language}>${names.of(language) ?? language}</option>`)}
    </select>`;
  }
}
