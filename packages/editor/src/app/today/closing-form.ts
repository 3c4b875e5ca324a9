import { html, nothing } from 'lit';
import type { Value } from '../../changes/change.js';
import { describedBy, errorText, helpText } from '../forms/field.js';
import { hasHour12, parseHours } from '../hours/parse-hours.js';
import { rangesText } from '../hours/ranges-text.js';
import type { App } from '../shell/app.js';
import { LightElement } from '../shell/light-element.js';
import { practiceFile } from '../site/practice-files.js';
import { applyChanges } from '../values/apply.js';
import {
  allChangesOf,
  type ClosingDraft,
  type ClosingErrors,
  type ClosingMode,
  changesOf,
  checkDraft,
  closureOf,
  hasDays,
  hasHours,
  isClosedAnyway,
  isOfPeople,
  saidOf,
  startDraft,
} from './closing-draft.js';
import {
  announceField,
  type ClosingFields,
  dateField,
  placesField,
  translatedReasons,
  whoseField,
} from './closing-fields.js';
import { givenReasons, type UpcomingClosure } from './closures.js';

/**
 * The form to close the practice today or for several days, to change the hours of one day, or to enter that somebody
 * is away. It dispatches `done` when it can be closed.
 */
export class ClosingForm extends LightElement {
  static override properties = {
    app: { attribute: false },
    mode: {},
    original: { attribute: false },
    reasons: { attribute: false },
    _errors: { state: true },
    _draft: { state: true },
    _saving: { state: true },
  };

  declare app: App;
  declare mode: ClosingMode;
  /** The closure to change. Default: a new one. */
  declare original: UpcomingClosure | undefined;
  /** Reasons to offer, in the language of the site. */
  declare reasons: readonly string[];
  declare _draft: ClosingDraft;
  declare _errors: ClosingErrors;
  declare _saving: boolean;

  constructor() {
    super();
    this.reasons = [];
    this._errors = {};
    this._saving = false;
  }

  get #practice(): Value | undefined {
    return practiceFile(this.app.site)?.value;
  }

  protected override willUpdate(): void {
    this._draft ??= startDraft(this.app, this.mode, this.original);
  }

  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>('input, .chips button')?.focus();
  }

  protected override render() {
    const { words } = this.app;
    const { today } = words;
    const { app, mode, _draft: draft, _errors: errors } = this;
    const change = (part: Partial<ClosingDraft>) => this.#change(part);
    const fields: ClosingFields = { app, draft, errors, change };
    const title = {
      today: today.closeToday,
      days: today.closeDays,
      hours: today.otherHours,
      away: today.away,
    }[mode];
    const days = hasDays(draft);
    const places = placesField(fields, this.#practice, () => this.requestUpdate());
    const hoursHelp = mode === 'away' ? today.awayHoursHelp : today.hoursHelp;
    return html`<form novalidate @submit=${this.#save} @keydown=${this.#escape} aria-label=${title}>
      ${mode === 'away' ? places : mode === 'hours' ? [whoseField(fields, this.#practice), places] : nothing}
      ${
        mode === 'today'
          ? nothing
          : html`<div class="columns">
            ${dateField(fields, 'from', days ? today.firstDay : today.day)}
            ${days ? dateField(fields, 'to', today.lastDay) : nothing}
          </div>`
      }
      ${
        hasHours(draft)
          ? html`<div class="field">
            <label for="closing-hours">${today.hoursOfDay}</label>
            ${helpText('closing-hours', hoursHelp)}
            <input id="closing-hours" autocomplete="off" .value=${draft.hours} aria-invalid=${errors.hours ? 'true' : nothing}
              aria-describedby=${describedBy('closing-hours', hoursHelp, errors.hours)}
              @input=${this.#input('hours')} @change=${this.#tidyHours}>
            ${errorText('closing-hours', errors.hours)}
          </div>`
          : nothing
      }
      ${this.#hint()} ${hasHours(draft) ? nothing : places}
      <div class="field">
        <label for="closing-reason">${today.reason}</label>
        ${helpText('closing-reason', today.reasonHelp)}
        <div class="chips" role="group" aria-label=${today.reason}>
          ${this.#offered().map(
            (reason) =>
              html`<button type="button" aria-pressed=${reason === draft.reason} @click=${() => this.#change({ reason: reason === draft.reason ? '' : reason })}>${reason}</button>`,
          )}
        </div>
        <input id="closing-reason" autocomplete="off" .value=${draft.reason} aria-describedby=${describedBy('closing-reason', today.reasonHelp)} @input=${this.#input('reason')}>
      </div>
      ${translatedReasons(fields)} ${mode === 'away' || isOfPeople(draft) ? nothing : announceField(fields)} ${this.#preview()}
      <p class="buttons">
        <button class="primary" ?disabled=${this._saving}>${mode === 'today' && !this.original ? today.closeToday : words.actions.save}</button>
        <button type="button" @click=${this.#done}>${words.actions.cancel}</button>
      </p>
    </form>`;
  }

  /** A warning for days that are closed anyway, whose dates may be wrong. */
  #hint() {
    const { original, _draft: draft } = this;
    if (hasHours(draft) || original) return nothing;
    return isClosedAnyway(draft, this.#practice)
      ? html`<p class="hint" role="status">${this.app.words.today.closedAnyway}</p>`
      : nothing;
  }

  #preview() {
    const closure = closureOf(this._draft, this.app.locale);
    if (!closure || !this.#practice) return nothing;
    const practice = applyChanges(this.#practice, changesOf(this._draft, closure));
    const people = isOfPeople(this._draft) ? this._draft.holders.map(([, index]) => index) : [];
    return html`<section class="preview" aria-label=${this.app.words.today.visitorsSee}>
      <h3>${this.app.words.today.visitorsSee}</h3>
      <site-preview .practice=${practice} .people=${people} announced-on=${closure.announceDays ? closure.from : nothing} ?hours=${people.length === 0}></site-preview>
    </section>`;
  }

  /** The reasons to offer. Earlier ones come first, because they are in the practice's own words. */
  #offered(): string[] {
    return [...new Set([...givenReasons(this.#practice).slice(0, 2), ...this.reasons])].slice(0, 5);
  }

  readonly #save = async (event: Event) => {
    event.preventDefault();
    this._errors = checkDraft(this._draft, this.app);
    const [invalid] = Object.keys(this._errors);
    const closure = closureOf(this._draft, this.app.locale);
    if (invalid || !closure) {
      await this.updateComplete;
      this.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    this._saving = true;
    const changes = allChangesOf(this._draft, closure, this.app);
    const saved = await this.app.saveAll(changes, saidOf(this._draft, closure, this.app));
    this._saving = false;
    if (saved) this.#done();
  };

  /** Shows how the hours were understood. */
  readonly #tidyHours = () => {
    const parsed = parseHours(this._draft.hours, { hour12: hasHour12(this.app.locale) });
    if ('ranges' in parsed) this.#change({ hours: rangesText(parsed.ranges, this.app.locale) });
    const { hours } = checkDraft(this._draft, this.app);
    this._errors = { ...this._errors, ...(this._draft.hours && hours && { hours }) };
  };

  readonly #input = (name: 'from' | 'to' | 'hours' | 'reason') => (event: Event) =>
    this.#change({ [name]: (event.target as HTMLInputElement).value });

  #change(change: Partial<ClosingDraft>): void {
    this._draft = { ...this._draft, ...change };
    // An error disappears as soon as it is corrected. New ones only appear at the next attempt to save.
    const now = checkDraft(this._draft, this.app);
    this._errors = Object.fromEntries(Object.entries(this._errors).filter(([name]) => name in now));
  }

  readonly #escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') this.#done();
  };

  readonly #done = () => this.dispatchEvent(new Event('done'));
}
