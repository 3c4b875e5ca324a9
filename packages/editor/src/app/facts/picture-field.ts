import { html, nothing, type TemplateResult } from 'lit';
import type { Value } from '../../changes/change.js';
import { isObject, valueAt } from '../../changes/value.js';
import { errorText, helpText } from '../forms/field.js';
import { isDrawing } from '../pictures/focus-point.js';
import { resolvePath } from '../writing/articles/names.js';
import { type FieldProps, fieldId, labelOf } from './field-props.js';

/** The keys that are typed. The file, its size, and its focus are chosen. */
const TYPED = ['alt', 'caption', 'credit'];

/**
 * A picture with its description, such as a portrait. The code to choose and crop it is loaded when it is needed.
 *
 * @param fields Makes the fields of the keys.
 */
export function pictureField(
  props: FieldProps,
  value: Value | undefined,
  fields: (keys: readonly string[]) => readonly TemplateResult[],
): TemplateResult {
  const { title, help } = labelOf(props);
  const { context, path, isRequired } = props;
  const { app, draft } = context;
  const id = fieldId(path);
  const picture = isObject(value) ? value : undefined;
  const src = typeof picture?.src === 'string' ? picture.src : '';
  const choose = async () => {
    const { choosePicture } = await import('../pictures/choose-picture.js');
    const chosen = await choosePicture(app, context.file, 'portrait').catch((error: unknown) =>
      app.report(error),
    );
    if (chosen) draft.set(path, { ...picture, ...chosen });
  };
  const focus = async () => {
    const { askFocus } = await import('../pictures/ask-focus.js');
    const chosen = await askFocus(app, {
      url: pictureUrl(props, src),
      focus: valueAt(picture, ['focus']),
      crops: isDrawing(src) ? ['portrait'] : ['portrait', 'share'],
    });
    if (chosen) draft.set([...path, 'focus'], chosen);
    else if (chosen === null && picture?.focus !== undefined) draft.remove([...path, 'focus']);
  };
  const { facts, actions } = app.words;
  return html`<fieldset class="group">
    <legend>${title}</legend>
    ${helpText(id, help)}
    ${src === '' ? nothing : html`<img class="field-picture" src=${pictureUrl(props, src)} alt="" />`}
    <p class="buttons">
      <button type="button" id=${id} @click=${choose}>${src === '' ? facts.choosePicture : facts.replacePicture}</button>
      ${src === '' ? nothing : html`<button type="button" @click=${focus}>${facts.setFocus}</button>`}
      ${picture && !isRequired ? html`<button type="button" class="link" aria-label="${actions.remove}: ${title}" @click=${() => draft.remove(path)}>${actions.remove}</button>` : nothing}
    </p>
    ${errorText(id, context.problem([...path, 'src'])?.text)}
    ${picture ? fields(TYPED) : nothing}
  </fieldset>`;
}

/** Pictures on other sites are not loaded in the editor. */
function pictureUrl({ context: { app, file } }: FieldProps, src: string): string {
  const path = resolvePath(file, src);
  return path === undefined ? '' : app.api.pictureUrl(path);
}
