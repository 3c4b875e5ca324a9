import { applyChanges, type ChangeOptions } from '../apply.js';
import type { Change } from '../change.js';
import { ChangeError } from '../change-error.js';

/** Lines of YAML without the indentation of this file. */
export const lines = (text: string) => {
  const [, indentation = ''] = /^\n?( *)/.exec(text) ?? [];
  return text
    .replace(/^\n/, '')
    .replace(/\n *$/, '\n')
    .replaceAll(`\n${indentation}`, '\n')
    .slice(indentation.length);
};

/** A change of a value. */
export const set = (path: Change['path'], value: Extract<Change, { type: 'set' }>['value']): Change => ({
  type: 'set',
  path,
  value,
});
/** A text with changes. */
export const change = (text: string, changes: Change | Change[], options?: ChangeOptions) =>
  applyChanges(text, [changes].flat(), options).text;
/** Why changes are refused, if they are. */
export const errorOf = (text: string, changes: Change | Change[], options?: ChangeOptions) => {
  try {
    change(text, changes, options);
  } catch (error) {
    if (error instanceof ChangeError) return error;
    throw error;
  }
  return undefined;
};
