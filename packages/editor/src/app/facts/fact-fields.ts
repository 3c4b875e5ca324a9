import { html, nothing, type TemplateResult } from 'lit';
import type { Value, ValuePath } from '../../changes/change.js';
import { isList, isObject, valueAt } from '../../changes/value.js';
import { dateRangeText } from '../forms/dates.js';
import { describedBy, errorText, helpText } from '../forms/field.js';
import { CROSS } from './cross.js';
import { entriesField } from './entries-field.js';
import { type FieldProps, type FormContext, fieldId, labelOf, setOrRemove } from './field-props.js';
import { pictureField } from './picture-field.js';
import {
  emptyValue,
  type FieldKind,
  fieldKind,
  fieldsOf,
  itemName,
  type Schema,
  variantOf,
} from './schema.js';
import { SINGLE_FIELDS } from './single-fields.js';

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
  ...SINGLE_FIELDS,
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
  picture: (props, value) =>
    pictureField(props, value, (keys) => objectFields(props.context, props.path, props.schema, keys)),
  entries: entriesField,
  variants: variantsField,
};

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

/** A list within an item of a list: each of its items is in a disclosure. */
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
