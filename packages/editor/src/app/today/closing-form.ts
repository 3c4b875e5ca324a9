import { formatTimeRanges, hoursOn } from '@tendwell/content/hours';
import { formatMessage } from '@tendwell/content/intl';
import { html, nothing } from 'lit';
import type { Value } from '../../changes/change.js';
import { addDays } from '../forms/dates.js';
import { describedBy, errorText, helpText } from '../forms/field.js';
import { hasHour12, parseHours } from '../hours/parse-hours.js';
import type { App } from '../shell/app.js';
import { LightElement } from '../shell/light-element.js';
import { languageName, practiceFile } from '../site/practice-files.js';
import { applyChanges } from '../values/apply.js';
import { valueAt } from '../values/value.js';
import {
  allChangesOf,
  type ClosingDraft,
  type ClosingErrors,
  type ClosingMode,
  changesOf,
  checkDraft,
  closureOf,
  hasDays,
  holdersOf,
  saidOf,
  startDraft,
} from './closing-draft.js';
import { givenReasons, locationNames, locationsWithHours, type Planned, peopleNames } from './closures.js';

/** Days before the first one, as choices. */
const ANNOUNCE_DAYS = [1, 7, 14, 30];

/**
 * Closes the practice today or for several days, gives one day other hours, or says that somebody is away. It dispatches
 * `done` when it can be closed.
 */
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

  get #today(): string {
    return this.app.site.overview?.today ?? '';
  }

  protected override willUpdate(): void {
    this._draft ??= startDraft(this.app, this.mode, this.planned);
  }

  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>('input, .chips button')?.focus();
  }

  protected override render() {
    const { words } = this.app;
    const { today } = words;
    const { mode, _draft: draft, _errors: errors } = this;
    const title = {
      today: today.closeToday,
      days: today.closeDays,
      hours: today.otherHours,
      away: today.away,
    }[mode];
    return html`<form novalidate @submit=${this.#save} @keydown=${this.#escape} aria-label=${title}>
      ${mode === 'away' ? this.#placesField() : nothing}
      ${
        mode === 'today'
          ? nothing
          : html`<div class="columns">
            ${this.#dateField('from', hasDays(mode) ? today.firstDay : today.day)}
            ${hasDays(mode) ? this.#dateField('to', today.lastDay) : nothing}
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
      ${this.#hint()} ${mode === 'away' ? nothing : this.#placesField()}
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
      ${this.#translatedReasons()} ${mode === 'away' ? nothing : this.#announceField()} ${this.#preview()}
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

  /** The locations that are closed, or the people who are away. */
  #placesField() {
    const { mode, planned, _draft: draft, _errors: errors } = this;
    const { today } = this.app.words;
    const isAway = mode === 'away';
    const names = isAway ? peopleNames(this.#practice) : locationNames(this.#practice);
    const places = isAway ? [...names.keys()] : locationsWithHours(this.#practice);
    if (places.length < 2 || planned) return nothing;
    const toggle = (index: number) => {
      const changed = draft.places.includes(index)
        ? draft.places.filter((place) => place !== index)
        : [...draft.places, index].sort((a, b) => a - b);
      if (changed.length > 0 || isAway) this.#change({ places: changed });
      else this.requestUpdate();
    };
    return html`<fieldset aria-describedby=${describedBy('closing-places', undefined, errors.places)}>
      <legend>${isAway ? today.who : today.places}</legend>
      ${places.map(
        (index) => html`<label class="check">
          <input type="checkbox" .checked=${draft.places.includes(index)} aria-invalid=${errors.places ? 'true' : nothing} @change=${() => toggle(index)}>${names[index] || index + 1}
        </label>`,
      )}
      ${errorText('closing-places', errors.places)}
    </fieldset>`;
  }

  /** The reason in each other language of the site, side by side where there is room. */
  #translatedReasons() {
    const { reasons } = this._draft;
    if (Object.keys(reasons).length === 0) return nothing;
    return html`<div class="columns">
      ${Object.entries(reasons).map(
        ([language, reason]) => html`<div class="field">
          <label for="closing-reason-${language}">${formatMessage(this.app.words.today.reasonIn, { language: languageName(language, this.app.locale) })}</label>
          <input id="closing-reason-${language}" autocomplete="off" dir="auto" lang=${language} .value=${reason}
            @input=${(event: Event) => this.#change({ reasons: { ...this._draft.reasons, [language]: (event.target as HTMLInputElement).value } })}>
        </div>`,
      )}
    </div>`;
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
    if (this.mode === 'hours' || this.mode === 'away' || this.planned || !from) return nothing;
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
    const closure = closureOf(this._draft, this.app.locale);
    if (!closure || !this.#practice) return nothing;
    const practice = applyChanges(this.#practice, changesOf(this._draft, closure));
    const people = holdersOf(this._draft).flatMap(([list, index]) =>
      list === 'practitioners' ? [index] : [],
    );
    return html`<section class="preview" aria-label=${this.app.words.today.visitorsSee}>
      <h3>${this.app.words.today.visitorsSee}</h3>
      <site-preview .practice=${practice} .people=${people} announced-on=${closure.announceDays ? closure.from : nothing} ?hours=${people.length === 0}></site-preview>
    </section>`;
  }

  /** The reasons that were given before come first: they are the practice's own words. */
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
    if ('ranges' in parsed)
      this.#change({ hours: formatTimeRanges(parsed.ranges, this.app.locale).join(', ') });
    const { hours } = checkDraft(this._draft, this.app);
    this._errors = { ...this._errors, ...(this._draft.hours && hours && { hours }) };
  };

  readonly #input = (name: 'from' | 'to' | 'hours' | 'reason') => (event: Event) =>
    this.#change({ [name]: (event.target as HTMLInputElement).value });

  #change(change: Partial<ClosingDraft>): void {
    this._draft = { ...this._draft, ...change };
    // An error goes away as soon as it is mended, and comes only with the next attempt to save.
    const now = checkDraft(this._draft, this.app);
    this._errors = Object.fromEntries(Object.entries(this._errors).filter(([name]) => name in now));
  }

  readonly #escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') this.#done();
  };

  readonly #done = () => this.dispatchEvent(new Event('done'));
}
