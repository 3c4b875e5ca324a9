import { formatMessage } from '@tendwell/content/intl';
import { html, nothing } from 'lit';
import type { Value } from '../../changes/change.js';
import { describedBy, errorText, helpText } from '../forms/field.js';
import type { App } from '../shell/app.js';
import { languageName } from '../site/practice-files.js';
import { type ClosingDraft, type ClosingErrors, isOfPeople, placesOf } from './closing-draft.js';
import { type Holder, locationNames, peopleNames } from './closures.js';

/** The choices for how many days before it is announced. */
const ANNOUNCE_DAYS = [1, 7, 14, 30];

/** The input of the fields of a closure. */
export interface ClosingFields {
  readonly app: App;
  readonly draft: ClosingDraft;
  readonly errors: ClosingErrors;
  change(change: Partial<ClosingDraft>): void;
}

/** A field for a day. */
export function dateField({ app, draft, errors, change }: ClosingFields, name: 'from' | 'to', label: string) {
  const id = `closing-${name}`;
  const error = errors[name];
  const today = app.site.overview?.today ?? '';
  const min = name === 'to' && draft.from ? draft.from : today;
  return html`<div class="field">
      <label for=${id}>${label}</label>
      <input id=${id} type="date" min=${min} .value=${draft[name]} aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${describedBy(id, undefined, error)} @input=${(event: Event) => change({ [name]: inputValue(event) })}>
      ${errorText(id, error)}
    </div>`;
}

/** A field for whose hours change: those of the practice, or of one person. */
export function whoseField({ app, draft, errors, change }: ClosingFields, practice: Value | undefined) {
  const { today } = app.words;
  const places = placesOf(practice);
  const people = peopleNames(practice).map((name, index): [string, Holder[]] => [
    name || String(index + 1),
    [['practitioners', index]],
  ]);
  const choices = places.length > 0 ? [[today.thePractice, places] as [string, Holder[]], ...people] : people;
  if (draft.original || choices.length < 2) return nothing;
  const isChosen = ([first]: Holder[]) =>
    first?.[0] === 'locations'
      ? draft.holders.length > 0 && !isOfPeople(draft)
      : isOfPeople(draft) && draft.holders[0]?.[1] === first?.[1];
  return html`<fieldset aria-describedby=${describedBy('closing-whose', undefined, errors.places)}>
      <legend>${today.who}</legend>
      ${choices.map(
        ([name, holders]) => html`<label class="check">
          <input type="radio" name="closing-whose" .checked=${isChosen(holders)} aria-invalid=${errors.places ? 'true' : nothing}
            @change=${() => change({ holders, announceDays: undefined })}>${name}
        </label>`,
      )}
      ${errorText('closing-whose', errors.places)}
    </fieldset>`;
}

/** The locations that are closed, or the people who are away. */
export function placesField(
  { app, draft, errors, change }: ClosingFields,
  practice: Value | undefined,
  refuse: () => void,
) {
  const { mode, original, holders } = draft;
  const { today } = app.words;
  const isAway = mode === 'away';
  const names = isAway ? peopleNames(practice) : locationNames(practice);
  const all = isAway ? names.map((_, index): Holder => ['practitioners', index]) : placesOf(practice);
  if (all.length < 2 || original || (!isAway && isOfPeople(draft))) return nothing;
  const isChosen = ([, index]: Holder) => holders.some((holder) => holder[1] === index);
  const toggle = (holder: Holder) => {
    const changed = all.filter((one) => isChosen(one) !== (one === holder));
    if (changed.length > 0 || isAway) change({ holders: changed });
    else refuse();
  };
  return html`<fieldset aria-describedby=${describedBy('closing-places', undefined, errors.places)}>
      <legend>${isAway ? today.who : today.places}</legend>
      ${all.map(
        (holder) => html`<label class="check">
          <input type="checkbox" .checked=${isChosen(holder)} aria-invalid=${errors.places ? 'true' : nothing} @change=${() => toggle(holder)}>${names[holder[1]] || holder[1] + 1}
        </label>`,
      )}
      ${errorText('closing-places', errors.places)}
    </fieldset>`;
}

/** The reason in each other language of the site, side by side if there is room. */
export function translatedReasons({ app, draft: { reasons }, change }: ClosingFields) {
  if (Object.keys(reasons).length === 0) return nothing;
  return html`<div class="columns">
      ${Object.entries(reasons).map(
        ([language, reason]) => html`<div class="field">
          <label for="closing-reason-${language}">${formatMessage(app.words.today.reasonIn, { language: languageName(language, app.locale) })}</label>
          <input id="closing-reason-${language}" autocomplete="off" dir="auto" lang=${language} .value=${reason}
            @input=${(event: Event) => change({ reasons: { ...reasons, [language]: inputValue(event) } })}>
        </div>`,
      )}
    </div>`;
}

/** How many days before it is announced. */
export function announceField({ app, draft: { mode, original, announceDays }, change }: ClosingFields) {
  const { today } = app.words;
  const days = [...new Set([...ANNOUNCE_DAYS, ...(announceDays ? [announceDays] : [])])].sort(
    (a, b) => a - b,
  );
  const help = today.announceHelp;
  if (mode === 'today' && !original)
    return html`<div class="field">
        <label class="check"><input type="checkbox" .checked=${announceDays !== undefined} aria-describedby="closing-announce-help"
          @change=${(event: Event) => change({ announceDays: (event.target as HTMLInputElement).checked ? 1 : undefined })}>${today.announce}</label>
        ${helpText('closing-announce', help)}
      </div>`;
  const choose = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    change({ announceDays: value === '' ? undefined : Number(value) });
  };
  return html`<div class="field">
      <label for="closing-announce">${today.announce}</label>
      ${helpText('closing-announce', help)}
      <select id="closing-announce" aria-describedby=${describedBy('closing-announce', help)} @change=${choose}>
        <option value="" ?selected=${announceDays === undefined}>${today.announceNever}</option>
        ${days.map(
          (count) =>
            html`<option value=${count} ?selected=${count === announceDays}>${formatMessage(today.announceBefore, { count: duration(count, app.locale) })}</option>`,
        )}
      </select>
    </div>`;
}

function duration(days: number, locale: string): string {
  const inWeeks = days % 7 === 0;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: inWeeks ? 'week' : 'day',
    unitDisplay: 'long',
  }).format(inWeeks ? days / 7 : days);
}

const inputValue = (event: Event) => (event.target as HTMLInputElement).value;
