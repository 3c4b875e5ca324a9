import type { ValuePath } from './change.js';

/**
 * Why a file was not changed:
 *
 * - `broken-syntax`: the YAML, the JSON, or the front matter has a syntax error.
 * - `several-documents`: the file has more than one YAML document.
 * - `alias`: the value is written elsewhere and repeated here by `*name` or `<<`, or is repeated elsewhere.
 * - `duplicate-key`: a key on the way to the value is written twice.
 * - `not-found`: the field or the item isn't in the file.
 * - `wrong-kind`: a key was used on a list, an index on a mapping, or either on text.
 * - `invalid-value`: the value can't be written, such as `NaN`.
 * - `unsupported`: the value is written in a way that can't be changed without changing other values.
 */
export type ChangeErrorCode =
  | 'broken-syntax'
  | 'several-documents'
  | 'alias'
  | 'duplicate-key'
  | 'not-found'
  | 'wrong-kind'
  | 'invalid-value'
  | 'unsupported';

/**
 * A change that was not made. The text is unchanged.
 *
 * @example
 * ```ts
 * import { ChangeError, changeValue } from '@tendwell/editor/changes';
 *
 * try {
 *   changeValue('hours: &usual []\nsummer: *usual\n', ['summer'], []);
 * } catch (error) {
 *   if (error instanceof ChangeError) console.log(error.code, error.help); // alias …
 * }
 * ```
 */
export class ChangeError extends Error {
  override readonly name = 'ChangeError';
  readonly code: ChangeErrorCode;
  /** What to do instead. */
  readonly help: string;
  /** The path of the value that stopped the change. */
  readonly path: ValuePath;
  /** Where that is in the text, in UTF-16 units; absent if it has no place. */
  readonly offset: number | undefined;

  constructor(
    code: ChangeErrorCode,
    message: string,
    { help, path = [], offset }: { help: string; path?: ValuePath; offset?: number | undefined },
  ) {
    super(`${message}: ${help}`);
    this.code = code;
    this.help = help;
    this.path = path;
    this.offset = offset;
  }
}
