import { slugOf } from '@tendwell/content/url';
import { html, nothing, type TemplateResult } from 'lit';
import type { Value } from '../../changes/change.js';
import { isList, valueAt } from '../../changes/value.js';
import { describedBy, errorText, helpText } from '../forms/field.js';
import { type FieldProps, fieldId, labelOf, setOrRemove } from './field-props.js';
import { type FieldKind, fieldTitle } from './schema.js';

type SingleKind = Extract<
  FieldKind,
  'text' | 'long-text' | 'date' | 'number' | 'boolean' | 'mark' | 'choice' | 'choices'
>;

/** The fields for one value, or for a choice from a list. */
export const SINGLE_FIELDS: Readonly<
  Record<SingleKind, (props: FieldProps, value: Value | undefined) => TemplateResult>
> = {
  text: (props, value) => single(props, (attributes) => textInput(props, attributes, value)),
  'long-text': (props, value) =>
    single(
      props,
      ({
        id,
        described,
        invalid,
      }) => html`<textarea id=${id} rows="2" dir="auto" .value=${String(value ?? '')} aria-describedby=${described}
        aria-invalid=${invalid} aria-required=${props.isRequired ? 'true' : nothing} @input=${typed(props)}></textarea>`,
    ),
  date: (props, value) =>
    single(
      props,
      ({
        id,
        described,
        invalid,
      }) => html`<input id=${id} type="date" .value=${String(value ?? '')} aria-describedby=${described}
        aria-invalid=${invalid} @input=${typed(props)}>`,
    ),
  number: (props, value) =>
    single(
      props,
      ({
        id,
        described,
        invalid,
      }) => html`<input id=${id} class="short" inputmode="decimal" .value=${String(value ?? '')} aria-describedby=${described}
        aria-invalid=${invalid} @change=${typedNumber(props)}>`,
    ),
  boolean: booleanField,
  mark: (props, value) => {
    const { title } = labelOf(props);
    return html`<div class="field">
      <label class="check"><input type="checkbox" id=${fieldId(props.path)} .checked=${value === true} @change=${(
        event: Event,
      ) => setOrRemove(props, (event.target as HTMLInputElement).checked ? true : undefined)}>${title}</label>
    </div>`;
  },
  choice: (props, value) =>
    single(
      props,
      ({
        id,
        described,
        invalid,
      }) => html`<select id=${id} aria-describedby=${described} aria-invalid=${invalid} @change=${typed(props)}>
        ${props.isRequired && value !== undefined ? nothing : html`<option value="" ?selected=${value === undefined}>${props.context.app.words.facts.notStated}</option>`}
        ${choicesOf(props).map((choice) => html`<option value=${choice.value} ?selected=${choice.value === value}>${choice.label}</option>`)}
      </select>`,
    ),
  choices: choicesField,
};

/** A field with one control: a label, help, the control, and the error. */
function single(
  props: FieldProps,
  control: (attributes: {
    id: string;
    described: string | typeof nothing;
    invalid: 'true' | typeof nothing;
  }) => TemplateResult,
): TemplateResult {
  const id = fieldId(props.path);
  const { title, help } = labelOf(props);
  const problem = props.context.problem(props.path);
  const { words } = props.context.app;
  return html`<div class="field">
    <label for=${id}>${title}${props.isRequired ? nothing : html` <small>${words.facts.optional}</small>`}</label>
    ${helpText(id, help)}
    ${control({
      id,
      described: describedBy(id, help, problem?.text),
      invalid: problem && !problem.isWarning ? 'true' : nothing,
    })}
    ${problem?.isWarning ? html`<p class="warning" id="${id}-error">${problem.text}</p>` : errorText(id, problem?.text)}
  </div>`;
}

const INPUT_MODES: Readonly<Record<string, string>> = {
  phone: 'tel',
  email: 'email',
  url: 'url',
  securityContact: 'email',
};

function textInput(
  props: FieldProps,
  { id, described, invalid }: { id: string; described: unknown; invalid: unknown },
  value: Value | undefined,
): TemplateResult {
  const key = String(props.path.at(-1));
  return html`<input id=${id} dir="auto" inputmode=${INPUT_MODES[key] ?? nothing} autocomplete="off" .value=${String(value ?? '')}
    aria-describedby=${described} aria-invalid=${invalid} aria-required=${props.isRequired ? 'true' : nothing} @input=${typed(props)}>`;
}

/** An optional field that was emptied is removed. A required one stays, so that its error is shown. */
const typed = (props: FieldProps) => (event: Event) => {
  const { value } = event.target as HTMLInputElement;
  setOrRemove(props, value === '' && !props.isRequired ? undefined : value);
  if (props.path.at(-1) === 'name') nameSlug(props, value);
};

const typedNumber = (props: FieldProps) => (event: Event) => {
  const { value } = event.target as HTMLInputElement;
  const number = Number(value.trim().replace(',', '.'));
  // Anything that isn’t a number is kept as typed, so that the server can say what is wrong with it.
  setOrRemove(props, value.trim() === '' ? undefined : Number.isNaN(number) ? value : number);
};

/** The slug of a new item follows its name until it is saved: after that, links may use it. */
function nameSlug({ context, path }: FieldProps, name: string): void {
  const slugPath = [...path.slice(0, -1), 'slug'];
  const slug = valueAt(context.draft.value, slugPath);
  if (typeof slug !== 'string' || context.draft.isTouched(slugPath)) return;
  if (valueAt(context.draft.base, slugPath) !== slug) context.draft.follow(slugPath, slugOf(name));
}

function choicesOf({ context, path, schema }: FieldProps) {
  const { choices } = context.app.words.facts;
  const codes = schema.enum ?? [];
  if (codes.length > 50 && codes.every((code) => /^[A-Z]{2}$/.test(code)))
    return countries(codes, context.app.locale);
  return (
    context.options(path) ??
    (schema.enum ?? schema.items?.enum ?? []).map((value) => ({
      value,
      label: (Object.hasOwn(choices, value) && choices[value]) || plainWords(value),
    }))
  );
}

/** Countries by their names, in alphabetical order. */
function countries(codes: readonly string[], locale: string) {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return codes
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}

const plainWords = (value: string) =>
  /^[a-z-]+$/.test(value) ? fieldTitle(value.replaceAll('-', ' '), {}) : value;

function booleanField(props: FieldProps, value: Value | undefined): TemplateResult {
  const { title, help } = labelOf(props);
  const id = fieldId(props.path);
  const { today } = props.context.app.words;
  const answers: [Value | undefined, string][] = [
    [true, today.yes],
    [false, today.no],
    [undefined, props.context.app.words.facts.notStated],
  ];
  return html`<fieldset class="field" aria-describedby=${describedBy(id, help)}>
    <legend>${title}</legend>
    ${helpText(id, help)}
    <div class="choice">
      ${answers.map(
        ([answer, label]) => html`<label>
          <input type="radio" name=${id} .checked=${value === answer} @change=${() => setOrRemove(props, answer)}><span>${label}</span>
        </label>`,
      )}
    </div>
  </fieldset>`;
}

function choicesField(props: FieldProps, value: Value | undefined): TemplateResult {
  const { title, help } = labelOf(props);
  const id = fieldId(props.path);
  const chosen = isList(value) ? value : [];
  const known = choicesOf(props);
  const toggle = (choice: string) => {
    const next = chosen.includes(choice)
      ? chosen.filter((one) => one !== choice)
      : [...known.map((one) => one.value), ...chosen].filter((one) => one === choice || chosen.includes(one));
    setOrRemove(props, next.length > 0 ? [...new Set(next)] : undefined);
  };
  return html`<fieldset class="field" aria-describedby=${describedBy(id, help)}>
    <legend>${title}</legend>
    ${helpText(id, help)}
    ${known.map(
      (choice) => html`<label class="check">
        <input type="checkbox" .checked=${chosen.includes(choice.value)} @change=${() => toggle(choice.value)}>${choice.label}
      </label>`,
    )}
  </fieldset>`;
}
