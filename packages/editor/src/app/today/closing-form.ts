import { formatTimeRanges, hoursOn } from '@tendwell/content/hours';
import { formatMessage } from '@tendwell/content/intl';
import { html, nothing } from 'lit';
import type { Value } from '../../changes/change.js';
import { addDays, dateRangeText, dateText } from '../forms/dates.js';
import { describedBy, errorText, helpText } from '../forms/field.js';
import { hasHour12, parseHours } from '../hours/parse-hours.js';
import type { App } from '../shell/app.js';
import { LightElement } from '../shell/light-element.js';
import { applyChanges } from '../values/apply.js';
import { valueAt } from '../values/value.js';
import {
  addClosure,
  type Closure,
  changeClosure,
  givenReasons,
  locationNames,
  locationsWithHours,
  type Planned,
} from './closures.js';

/** What the form is for. */
export type ClosingMode = 'today' | 'days' | 'hours';

/** Days before the first one, as choices. */
const ANNOUNCE_DAYS = [1, 7, 14, 30];

/** Closes the practice today or for several days, or gives one day other hours. It dispatches `done` when it can be closed. */
export class ClosingForm extends LightElement {
  static override properties = {
    app: { attribute: false },
    mode: {},
    planned: { attribute: false },
    reasons: { attribute: false },
    _errors: { state: true },
    _draft: { state: true },
    _saving: { state: true },
  };

  declare app: App;
  declare mode: ClosingMode;
  /** The closure to change. Default: a new one. */
  declare planned: Planned | undefined;
  /** Reasons to offer, in the language of the site. */
  declare reasons: readonly string[];
  declare _draft: Draft;
  declare _errors: Errors;
  declare _saving: boolean;

  constructor() {
    super();
    this.reasons = [];
    this._errors = {};
    this._saving = false;
  }

  get #practice(): Value | undefined {
    return this.app.site.fact('practice.yaml')?.value;
  }

  get #today(): string {
    return this.app.site.overview?.today ?? '';
  }

  protected override willUpdate(): void {
    if (this._draft) return;
    const { planned, mode } = this;
    const first = planned?.from ?? (mode === 'today' ? this.#today : '');
    this._draft = {
      from: first,
      to: planned?.to ?? (mode === 'days' ? '' : first),
      hours: formatTimeRanges(planned?.hours ?? [], this.app.locale).join(', '),
      reason: planned?.reason ?? '',
      announceDays: planned ? planned.announceDays : mode === 'hours' ? undefined : mode === 'today' ? 1 : 14,
      places: planned?.places.map(({ location }) => location) ?? locationsWithHours(this.#practice),
    };
  }

  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>('input, .chips button')?.focus();
  }

  protected override render() {
    const { words } = this.app;
    const { today } = words;
    const { mode, _draft: draft, _errors: errors } = this;
    const title = { today: today.closeToday, days: today.closeDays, hours: today.otherHours }[mode];
    return html`<form novalidate @submit=${this.#save} @keydown=${this.#escape} aria-label=${title}>
      ${
        mode === 'today'
          ? nothing
          : html`<div class="columns">
            ${this.#dateField('from', mode === 'days' ? today.firstDay : today.day)}
            ${mode === 'days' ? this.#dateField('to', today.lastDay) : nothing}
          </div>`
      }
      ${
        mode === 'hours'
          ? html`<div class="field">
            <label for="closing-hours">${today.hoursOfDay}</label>
            ${helpText('closing-hours', today.hoursHelp)}
            <input id="closing-hours" autocomplete="off" .value=${draft.hours} aria-invalid=${errors.hours ? 'true' : nothing}
              aria-describedby=${describedBy('closing-hours', today.hoursHelp, errors.hours)}
              @input=${this.#input('hours')} @change=${this.#tidyHours}>
            ${errorText('closing-hours', errors.hours)}
          </div>`
          : nothing
      }
      ${this.#hint()} ${this.#placesField()}
      <div class="field">
        <label for="closing-reason">${today.reason}</label>
        ${helpText('closing-reason', today.reasonHelp)}
        <div class="chips">
          ${this.#offered().map(
            (reason) =>
              html`<button type="button" aria-pressed=${reason === draft.reason} @click=${() => this.#change({ reason: reason === draft.reason ? '' : reason })}>${reason}</button>`,
          )}
        </div>
        <input id="closing-reason" autocomplete="off" .value=${draft.reason} aria-describedby=${describedBy('closing-reason', today.reasonHelp)} @input=${this.#input('reason')}>
      </div>
      ${this.#announceField()} ${this.#preview()}
      <p class="buttons">
        <button class="primary" ?disabled=${this._saving}>${mode === 'today' && !this.planned ? today.closeToday : words.actions.save}</button>
        <button type="button" @click=${this.#done}>${words.actions.cancel}</button>
      </p>
    </form>`;
  }

  #dateField(name: 'from' | 'to', label: string) {
    const id = `closing-${name}`;
    const error = this._errors[name];
    const min = name === 'to' && this._draft.from ? this._draft.from : this.#today;
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <input id=${id} type="date" min=${min} .value=${this._draft[name]} aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${describedBy(id, undefined, error)} @input=${this.#input(name)}>
      ${errorText(id, error)}
    </div>`;
  }

  #placesField() {
    const names = locationNames(this.#practice);
    const locations = locationsWithHours(this.#practice);
    if (locations.length < 2 || this.planned) return nothing;
    const { places } = this._draft;
    const toggle = (index: number) => {
      const changed = places.includes(index)
        ? places.filter((place) => place !== index)
        : [...places, index].sort();
      if (changed.length > 0) this.#change({ places: changed });
      else this.requestUpdate();
    };
    return html`<fieldset>
      <legend>${this.app.words.today.places}</legend>
      ${locations.map(
        (index) => html`<label class="check">
          <input type="checkbox" .checked=${places.includes(index)} @change=${() => toggle(index)}>${names[index] || index + 1}
        </label>`,
      )}
    </fieldset>`;
  }

  #announceField() {
    const { today } = this.app.words;
    const { announceDays } = this._draft;
    const days = [...new Set([...ANNOUNCE_DAYS, ...(announceDays ? [announceDays] : [])])].sort(
      (a, b) => a - b,
    );
    const help = today.announceHelp;
    if (this.mode === 'today' && !this.planned)
      return html`<div class="field">
        <label class="check"><input type="checkbox" .checked=${announceDays !== undefined} aria-describedby="closing-announce-help"
          @change=${(event: Event) => this.#change({ announceDays: (event.target as HTMLInputElement).checked ? 1 : undefined })}>${today.announce}</label>
        ${helpText('closing-announce', help)}
      </div>`;
    const choose = (event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      this.#change({ announceDays: value === '' ? undefined : Number(value) });
    };
    return html`<div class="field">
      <label for="closing-announce">${today.announce}</label>
      ${helpText('closing-announce', help)}
      <select id="closing-announce" aria-describedby=${describedBy('closing-announce', help)} @change=${choose}>
        <option value="" ?selected=${announceDays === undefined}>${today.announceNever}</option>
        ${days.map(
          (count) =>
            html`<option value=${count} ?selected=${count === announceDays}>${formatMessage(today.announceBefore, { count: this.#duration(count) })}</option>`,
        )}
      </select>
    </div>`;
  }

  #duration(days: number): string {
    const inWeeks = days % 7 === 0;
    return new Intl.NumberFormat(this.app.locale, {
      style: 'unit',
      unit: inWeeks ? 'week' : 'day',
      unitDisplay: 'long',
    }).format(inWeeks ? days / 7 : days);
  }

  /** Closing on days that are closed anyway is no error, but maybe a wrong date. */
  #hint() {
    const { from, to } = this._draft;
    if (this.mode === 'hours' || this.planned || !from) return nothing;
    const last = to || from;
    const closed = this._draft.places.every((place) => {
      const hours = valueAt(this.#practice, ['locations', place, 'hours']);
      if (hours === undefined) return false;
      try {
        for (let day = from, count = 0; day <= last && count < 31; day = addDays(day, 1), count++)
          if (hoursOn(hours as Parameters<typeof hoursOn>[0], day).ranges.length > 0) return false;
        return last >= from;
      } catch {
        return false;
      }
    });
    return closed ? html`<p class="hint" role="status">${this.app.words.today.closedAnyway}</p>` : nothing;
  }

  #preview() {
    const closure = this.#closure();
    if (!closure || !this.#practice) return nothing;
    const practice = applyChanges(this.#practice, this.#changes(closure));
    return html`<section class="preview" aria-label=${this.app.words.today.visitorsSee}>
      <h3>${this.app.words.today.visitorsSee}</h3>
      <site-preview .practice=${practice} announced-on=${closure.announceDays ? closure.from : nothing} hours></site-preview>
    </section>`;
  }

  /** The reasons that were given before come first: they are the practice's own words. */
  #offered(): string[] {
    return [...new Set([...givenReasons(this.#practice).slice(0, 2), ...this.reasons])].slice(0, 5);
  }

  /** What was typed so far, or `undefined` while something is missing. */
  #closure(): Closure | undefined {
    const { from, to, hours, reason, announceDays } = this._draft;
    const parsed = parseHours(hours, { hour12: hasHour12(this.app.locale) });
    if (!from || (this.mode === 'days' && (!to || to < from))) return undefined;
    if (this.mode === 'hours' && (!('ranges' in parsed) || parsed.ranges.length === 0)) return undefined;
    return {
      from,
      ...(this.mode === 'days' && { to }),
      ...(this.mode === 'hours' && 'ranges' in parsed && { hours: parsed.ranges }),
      reason,
      ...(announceDays !== undefined && { announceDays }),
    };
  }

  #changes(closure: Closure) {
    return this.planned ? changeClosure(this.planned, closure) : addClosure(closure, this._draft.places);
  }

  #check(): Errors {
    const { today } = this.app.words;
    const { from, to, hours } = this._draft;
    const errors: Errors = {};
    if (!from) errors.from = today.dateMissing;
    else if (from < this.#today && !this.planned) errors.from = today.datePast;
    if (this.mode === 'days' && !to) errors.to = today.dateMissing;
    else if (this.mode === 'days' && to < from) errors.to = today.dateOrder;
    if (this.mode === 'hours') {
      const parsed = parseHours(hours, { hour12: hasHour12(this.app.locale) });
      const problem = 'problem' in parsed ? parsed.problem : parsed.ranges.length === 0 ? hours : undefined;
      if (problem !== undefined) errors.hours = formatMessage(today.hoursProblem, { text: problem });
    }
    return errors;
  }

  readonly #save = async (event: Event) => {
    event.preventDefault();
    this._errors = this.#check();
    const [invalid] = Object.keys(this._errors);
    const closure = this.#closure();
    if (invalid || !closure) {
      await this.updateComplete;
      this.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    this._saving = true;
    const saved = await this.app.save('practice.yaml', this.#changes(closure), this.#said(closure));
    this._saving = false;
    if (saved) this.#done();
  };

  #said({ from, to = from, hours }: Closure): string {
    const { words, locale } = this.app;
    if (this.planned) return words.today.closureChanged;
    if (hours)
      return formatMessage(words.today.openOn, {
        date: dateText(from, locale, this.#today),
        hours: formatTimeRanges(hours, locale).join(', '),
      });
    if (from === this.#today && to === from) return words.today.closedToday;
    return formatMessage(words.today.closedDays, { dates: dateRangeText(from, to, locale) });
  }

  /** Shows how the hours were understood. */
  readonly #tidyHours = () => {
    const parsed = parseHours(this._draft.hours, { hour12: hasHour12(this.app.locale) });
    if ('ranges' in parsed)
      this.#change({ hours: formatTimeRanges(parsed.ranges, this.app.locale).join(', ') });
    this._errors = {
      ...this._errors,
      ...(this._draft.hours && this.#check().hours && { hours: this.#check().hours }),
    };
  };

  readonly #input = (name: 'from' | 'to' | 'hours' | 'reason') => (event: Event) =>
    this.#change({ [name]: (event.target as HTMLInputElement).value });

  #change(change: Partial<Draft>): void {
    this._draft = { ...this._draft, ...change };
    // An error goes away as soon as it is mended, and comes only with the next attempt to save.
    const now = this.#check();
    this._errors = Object.fromEntries(Object.entries(this._errors).filter(([name]) => name in now));
  }

  readonly #escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') this.#done();
  };

  readonly #done = () => this.dispatchEvent(new Event('done'));
}

interface Draft {
  readonly from: string;
  readonly to: string;
  readonly hours: string;
  readonly reason: string;
  readonly announceDays: number | undefined;
  readonly places: readonly number[];
}

interface Errors {
  from?: string;
  to?: string;
  hours?: string;
}
