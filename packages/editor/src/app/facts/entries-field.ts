import { html, nothing, type TemplateResult } from 'lit';
import type { Value } from '../../changes/change.js';
import { isList, isObject } from '../../changes/value.js';
import { describedBy, errorText, helpText } from '../forms/field.js';
import { CROSS } from './cross.js';
import { type FieldProps, fieldId, labelOf, setOrRemove } from './field-props.js';

/**
 * An object with arbitrary keys and texts as values, such as the hidden fields of a form: a name and a value for each.
 */
export function entriesField(props: FieldProps, value: Value | undefined): TemplateResult {
  const { title, help } = labelOf(props);
  const { context, path } = props;
  const { facts, actions } = context.app.words;
  const id = fieldId(path);
  const entries = isObject(value) ? Object.entries(value) : [];
  /** Replaces all entries, so that their order is kept. */
  const change = (changed: readonly (readonly [string, Value])[]) =>
    setOrRemove(props, changed.length > 0 ? Object.fromEntries(changed) : undefined);
  return html`<fieldset class="field" aria-describedby=${describedBy(id, help)}>
    <legend>${title}</legend>
    ${helpText(id, help)}
    <ul class="text-items">
      ${entries.map(([name, entry], index) => {
        const at = fieldId([...path, name]);
        const problem = context.problem([...path, name]);
        const rename = (event: Event) => {
          const input = event.target as HTMLInputElement;
          const typed = input.value.trim();
          // Two entries of one name would become one.
          if (typed !== name && entries.some(([other]) => other === typed)) input.value = name;
          else change(entries.with(index, [typed, entry]));
        };
        const type = (event: Event) => {
          const text = (event.target as HTMLInputElement).value;
          // If a name has several values, the field shows them one after the other.
          context.draft.set([...path, name], isList(entry) ? text.split(/\s*,\s*/) : text);
        };
        return html`<li>
          <input class="short" aria-label="${title} ${index + 1}, ${facts.entryName}" autocomplete="off" .value=${name} @change=${rename}>
          <input id=${at} dir="auto" aria-label="${title} ${index + 1}, ${facts.entryValue}" autocomplete="off" .value=${isList(entry) ? entry.join(', ') : String(entry)}
            aria-invalid=${problem ? 'true' : nothing} aria-describedby=${describedBy(at, undefined, problem?.text)} @input=${type}>
          <button type="button" class="icon" aria-label="${actions.remove}: ${name}" @click=${() => change(entries.toSpliced(index, 1))}>${CROSS}</button>
          ${errorText(at, problem?.text)}
        </li>`;
      })}
    </ul>
    <button type="button" class="link add" ?disabled=${entries.some(([name]) => name === '')} @click=${() => change([...entries, ['', '']])}>${facts.add}</button>
  </fieldset>`;
}
