import { formatMessage } from '@tendwell/content/intl';
import { html, nothing } from 'lit';
import { describedBy, errorText, helpText } from '../forms/field.js';
import type { App } from '../shell/app.js';
import { LightElement } from '../shell/light-element.js';
import { hasHour12, parseHours } from './parse-hours.js';
import { rangesText } from './ranges-text.js';

/** Hours of one day, typed: "9–12:30, 2–6". It dispatches `hours-change` with the time ranges. */
export class HoursField extends LightElement {
  static override properties = {
    app: { attribute: false },
    label: {},
    help: {},
    fieldId: {},
    ranges: { attribute: false },
    _typed: { state: true },
    _error: { state: true },
  };

  declare app: App;
  declare label: string;
  declare help: string | undefined;
  declare fieldId: string;
  /** Such as `09:00-12:30`. Empty: closed. */
  declare ranges: readonly string[];
  /** What is being typed, until it was read. */
  declare _typed: string | undefined;
  declare _error: string | undefined;

  protected override render() {
    const { fieldId: id, help } = this;
    const { today } = this.app.words;
    const shown = rangesText(this.ranges, this.app.locale);
    return html`<label for=${id}>${this.label}</label>
      ${helpText(id, help)}
      <input id=${id} autocomplete="off" placeholder=${today.closed} .value=${this._typed ?? shown} aria-invalid=${this._error ? 'true' : nothing}
        aria-describedby=${describedBy(id, help, this._error)} @input=${this.#input} @change=${this.#change}>
      ${errorText(id, this._error)}`;
  }

  readonly #input = (event: Event) => {
    const text = (event.target as HTMLInputElement).value;
    this._typed = text;
    const parsed = parseHours(text, { hour12: hasHour12(this.app.locale) });
    if (!('ranges' in parsed)) return;
    this._error = undefined;
    this.dispatchEvent(new CustomEvent('hours-change', { detail: parsed.ranges }));
  };

  /** Valid input is shown in the usual form. Invalid input stays, with an error. */
  readonly #change = () => {
    const parsed = parseHours(this._typed ?? '', { hour12: hasHour12(this.app.locale) });
    if ('problem' in parsed)
      this._error = formatMessage(this.app.words.today.hoursProblem, { text: parsed.problem });
    else this._typed = undefined;
  };
}
