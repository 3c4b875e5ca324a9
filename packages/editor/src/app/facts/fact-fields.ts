import { html, nothing, type TemplateResult } from 'lit';
import type { Value, ValuePath } from '../../changes/change.js';
import { dateRangeText } from '../forms/dates.js';
import { describedBy, errorText, helpText } from '../forms/field.js';
import type { App } from '../shell/app.js';
import { isList, isObject, valueAt } from '../values/value.js';
import type { Draft } from './draft.js';
import {
  emptyValue,
  type FieldKind,
  fieldKind,
  fieldsOf,
  fieldTitle,
  itemName,
  type Schema,
  slugOf,
  variantOf,
} from './schema.js';

/** What all fields of a form share. */
export interface FormContext {
  readonly app: App;
  readonly draft: Draft;
  /** What is wrong with a field, in words, if it is to be shown already. */
  problem(path: ValuePath): { readonly text: string; readonly isWarning: boolean } | undefined;
  /** The title and the help of a field, in the language of the editor. */
  label(path: ValuePath, key: string, schema: Schema): { readonly title: string; readonly help?: string };
  /** Other things of the site that a field may name, by its path. */
  options(path: ValuePath): readonly { readonly value: string; readonly label: string }[] | undefined;
}

interface FieldProps {
  readonly context: FormContext;
  readonly path: ValuePath;
  readonly schema: Schema;
  readonly isRequired: boolean;
}

/** The fields of an object. */
export function objectFields(
  context: FormContext,
  path: ValuePath,
  schema: Schema,
  only?: readonly string[],
): TemplateResult[] {
  return (
    fieldsOf(schema)
      .filter(({ key }) => !only || only.includes(key))
      // Words of one's own need no mark that they are.
      .filter(({ key }) => key !== 'sample' || valueAt(context.draft.value, [...path, key]) === true)
      .map(({ key, schema: field, isRequired }) =>
        fieldTemplate({ context, path: [...path, key], schema: field, isRequired }),
      )
  );
}

/** The id of a field's control: `f-services-0-price`. */
export const fieldId = (path: ValuePath) => `f-${path.join('-')}`;

function fieldTemplate(props: FieldProps): TemplateResult {
  const { context, path, schema } = props;
  const value = valueAt(context.draft.value, path);
  const options = context.options(path);
  const kind = options && schema.type === 'array' ? 'choices' : fieldKind(schema, value);
  return TEMPLATES[kind](props, value);
}

const TEMPLATES: Readonly<
  Record<FieldKind, (props: FieldProps, value: Value | undefined) => TemplateResult>
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
  list: listField,
  items: itemsField,
  ranges: (props, value) => {
    const { title, help } = labelOf(props);
    return html`<hours-field class="field" .label=${title} .help=${help} .fieldId=${fieldId(props.path)} .ranges=${isList(value) ? value : []} .app=${props.context.app}
      @hours-change=${(event: CustomEvent<string[]>) => setOrRemove(props, event.detail.length > 0 || props.isRequired ? event.detail : undefined)}></hours-field>`;
  },
  hours: (props, value) => {
    const { title } = labelOf(props);
    const rest = Object.keys(props.schema.properties ?? {}).filter((key) => !/day$/.test(key));
    return html`<fieldset class="group">
      <legend>${title}</legend>
      <week-hours .app=${props.context.app} .hours=${isObject(value) ? value : {}} .fieldId=${fieldId(props.path)}
        @day-change=${({ detail: { day, ranges } }: CustomEvent<{ day: string; ranges: string[] }>) =>
          props.context.draft.set([...props.path, day], ranges)}></week-hours>
      ${objectFields(props.context, props.path, props.schema, rest)}
    </fieldset>`;
  },
  object: objectField,
  variants: variantsField,
};

const labelOf = ({ context, path, schema }: FieldProps) => context.label(path, String(path.at(-1)), schema);

/** A field with one control: a label, help, the control, and what is wrong. */
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

/** An optional field that was emptied is no field. A required one stays, so that its error says so. */
const typed = (props: FieldProps) => (event: Event) => {
  const { value } = event.target as HTMLInputElement;
  setOrRemove(props, value === '' && !props.isRequired ? undefined : value);
  if (props.path.at(-1) === 'name') nameSlug(props, value);
};

const typedNumber = (props: FieldProps) => (event: Event) => {
  const { value } = event.target as HTMLInputElement;
  const number = Number(value.trim().replace(',', '.'));
  // What is no number stays as it was typed, for the server to say what is wrong with it.
  setOrRemove(props, value.trim() === '' ? undefined : Number.isNaN(number) ? value : number);
};

/** The slug of a new item follows its name, until it was saved: later, links lead to it. */
function nameSlug({ context, path }: FieldProps, name: string): void {
  const slugPath = [...path.slice(0, -1), 'slug'];
  const slug = valueAt(context.draft.value, slugPath);
  if (typeof slug !== 'string' || context.draft.isTouched(slugPath)) return;
  if (valueAt(context.draft.base, slugPath) !== slug) context.draft.follow(slugPath, slugOf(name));
}

function setOrRemove({ context, path }: FieldProps, value: Value | undefined): void {
  if (value !== undefined) context.draft.set(path, value);
  else context.draft.remove(path);
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

/** Countries by their names, in the order of the alphabet. */
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

/** A list of short texts. */
function listField(props: FieldProps, value: Value | undefined): TemplateResult {
  const { title, help } = labelOf(props);
  const { draft, app } = props.context;
  const id = fieldId(props.path);
  const items = isList(value) ? value : [];
  const remove = (index: number) =>
    items.length === 1 ? draft.remove(props.path) : draft.removeItem([...props.path, index]);
  return html`<fieldset class="field" aria-describedby=${describedBy(id, help)}>
    <legend>${title}</legend>
    ${helpText(id, help)}
    <ul class="text-items">
      ${items.map((item, index) => {
        const path = [...props.path, index];
        const problem = props.context.problem(path);
        return html`<li>
          <input id=${fieldId(path)} dir="auto" aria-label="${title} ${index + 1}" .value=${String(item)} aria-invalid=${problem ? 'true' : nothing}
            aria-describedby=${describedBy(fieldId(path), undefined, problem?.text)} @input=${(event: Event) => draft.set(path, (event.target as HTMLInputElement).value)}>
          <button type="button" class="icon" aria-label="${app.words.actions.remove}: ${item}" @click=${() => remove(index)}>${CROSS}</button>
          ${errorText(fieldId(path), problem?.text)}
        </li>`;
      })}
    </ul>
    <button type="button" class="link add" @click=${() => draft.add(props.path, '')}>${app.words.facts.add}</button>
  </fieldset>`;
}

/** An item of a list in a line: a closure by its days and its reason. */
function summaryOf(item: Value, locale: string): string {
  const [from, to, reason] = ['from', 'to', 'reason'].map((key) => valueAt(item, [key]));
  if (typeof from !== 'string' || !/^\d{4}-/.test(from)) return itemName(item);
  return [dateRangeText(from, typeof to === 'string' ? to : from, locale), reason]
    .filter(Boolean)
    .join(' · ');
}

/** A list of things inside of another: each in a disclosure. */
function itemsField(props: FieldProps, value: Value | undefined): TemplateResult {
  const { title, help } = labelOf(props);
  const { draft, app } = props.context;
  const { facts, actions } = app.words;
  const { items: schema = {} } = props.schema;
  const items = isList(value) ? value : [];
  const remove = (index: number) => {
    if (items.length === 1) draft.remove(props.path);
    else draft.removeItem([...props.path, index]);
  };
  return html`<fieldset class="group">
    <legend>${title}</legend>
    ${helpText(fieldId(props.path), help)}
    ${items.map((item, index) => {
      const name = summaryOf(item, app.locale);
      return html`<details class="item" ?open=${name === ''}>
        <summary>${name || facts.newItem}</summary>
        ${objectFields(props.context, [...props.path, index], schema)}
        <p class="buttons"><button type="button" class="link" aria-label="${actions.remove}: ${name}" @click=${() => remove(index)}>${actions.remove}</button></p>
      </details>`;
    })}
    <button type="button" class="link add" @click=${() => draft.add(props.path, emptyValue(schema))}>${facts.add}</button>
  </fieldset>`;
}

function objectField(props: FieldProps, value: Value | undefined): TemplateResult {
  const { title, help } = labelOf(props);
  const { facts, actions } = props.context.app.words;
  if (value === undefined && !props.isRequired)
    return html`<div class="field">
      <span class="label">${title} <small>${facts.optional}</small></span>
      ${helpText(fieldId(props.path), help)}
      <div><button type="button" class="link add" id=${fieldId(props.path)} aria-label="${facts.add}: ${title}" @click=${() => props.context.draft.set(props.path, {})}>${facts.add}</button></div>
    </div>`;
  return html`<fieldset class="group">
    <legend>${title}</legend>
    ${helpText(fieldId(props.path), help)} ${objectFields(props.context, props.path, props.schema)}
    ${
      props.isRequired
        ? nothing
        : html`<p class="buttons"><button type="button" class="link" aria-label="${actions.remove}: ${title}" @click=${() => props.context.draft.remove(props.path)}>${actions.remove}</button></p>`
    }
  </fieldset>`;
}

/** A value that is either a text or something else, such as a price. */
function variantsField(props: FieldProps, value: Value | undefined): TemplateResult {
  const { schema, path, context } = props;
  const { facts } = context.app.words;
  const { title, help } = labelOf(props);
  const variants = schema.anyOf ?? [];
  const index = variantOf(schema, value);
  const variant = variants[index] ?? {};
  const choose = (event: Event) => {
    const chosen = Number((event.target as HTMLSelectElement).value);
    setOrRemove(props, chosen < 0 ? undefined : emptyValue(variants[chosen] ?? {}));
  };
  const id = fieldId(path);
  return html`<fieldset class="group">
    <legend>${title}</legend>
    ${helpText(id, help)}
    <div class="field">
      <label for="${id}-variant">${facts.howStated}</label>
      <select id="${id}-variant" @change=${choose}>
        <option value="-1" ?selected=${value === undefined}>${facts.notStated}</option>
        ${variants.map(
          ({ type }, each) =>
            html`<option value=${each} ?selected=${value !== undefined && each === index}>${type === 'string' ? facts.inWords : facts.inNumbers}</option>`,
        )}
      </select>
    </div>
    ${
      value === undefined
        ? nothing
        : variant.properties
          ? objectFields(context, path, variant)
          : fieldTemplate({ ...props, schema: { ...variant, title }, isRequired: true })
    }
    ${errorText(id, variant.properties ? context.problem(path)?.text : undefined)}
  </fieldset>`;
}

const CROSS = html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>`;
