import type { TemplateResult } from 'lit';
import type { Value, ValuePath } from '../../changes/change.js';
import type { App } from '../shell/app.js';
import type { Draft } from './draft.js';
import type { Schema } from './schema.js';

/** What all fields of a form share. */
export interface FormContext {
  readonly app: App;
  readonly draft: Draft;
  /** The path of the file. */
  readonly file: string;
  /** The error of a field as text, if it should be shown yet. */
  problem(
    path: ValuePath,
  ): { readonly text: string | TemplateResult; readonly isWarning: boolean } | undefined;
  /** The title and the help of a field, in the language of the editor. */
  label(path: ValuePath, key: string, schema: Schema): { readonly title: string; readonly help?: string };
  /** Other things of the site that a field may name, by its path. */
  options(path: ValuePath): readonly { readonly value: string; readonly label: string }[] | undefined;
}

/** A field of a form. */
export interface FieldProps {
  readonly context: FormContext;
  readonly path: ValuePath;
  readonly schema: Schema;
  readonly isRequired: boolean;
}

/** The id of a field's control: `f-services-0-price`. */
export const fieldId = (path: ValuePath) => `f-${path.join('-')}`;

/** The title and the help of a field. */
export const labelOf = ({ context, path, schema }: FieldProps) =>
  context.label(path, String(path.at(-1)), schema);

/** Changes the value of a field; `undefined` removes it. */
export function setOrRemove({ context, path }: FieldProps, value: Value | undefined): void {
  if (value !== undefined) context.draft.set(path, value);
  else context.draft.remove(path);
}
