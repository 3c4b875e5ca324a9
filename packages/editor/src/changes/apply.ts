import { splicesOf } from './apply-step.js';
import type { Change, Value } from './change.js';
import { ChangeError } from './change-error.js';
import { type ChangeFormat, yamlRegion } from './region.js';
import type { FieldSchema } from './schema.js';
import { difference, spliced } from './splice.js';
import { afterStep, type Step, stepsOf } from './steps.js';
import { isEqual } from './value.js';
import { described, YamlText } from './yaml-text.js';

/** The properties of a file besides its text. */
export interface ChangeOptions {
  /**
   * `yaml`, `json`, or `markdown` for a text whose front matter is changed. {@link formatOf} finds it by the file name.
   * Default: `yaml`.
   */
  readonly format?: ChangeFormat;
  /**
   * Its JSON Schema, such as `@tendwell/content/schemas/practice.json`: a new field is added where the schema has it.
   * Default: new fields are added at the end.
   */
  readonly schema?: FieldSchema;
}

/** A text after a change. */
export interface ChangeResult {
  readonly text: string;
  /** The range of the new text that differs, in UTF-16 units; `end` is exclusive. Empty if something was only removed. */
  readonly span: { readonly start: number; readonly end: number };
  /** The text that was replaced: it restores every byte if it replaces `span`. */
  readonly before: string;
}

/**
 * Makes changes in the text of a YAML or JSON file, or in the front matter of a text, one after the other. Comments, order,
 * quotes, indentation, blank lines, and line ends of everything else stay as they are. Either all changes are made or none.
 *
 * @throws {@link ChangeError} if a change can't be made: the syntax is broken, the value isn't there or is shared with
 * another place.
 * @example
 * ```ts
 * import { applyChanges } from '@tendwell/editor/changes';
 *
 * const text = 'name: Heron Street Massage # since 2014\nservices: []\n';
 * const result = applyChanges(text, [
 *   { type: 'set', path: ['name'], value: 'Heron Street' },
 *   { type: 'add', path: ['services'], value: { name: 'Massage', minutes: 60 } },
 * ]);
 * // name: Heron Street # since 2014
 * // services:
 * //   - name: Massage
 * //     minutes: 60
 * console.log(result.text);
 * ```
 */
export function applyChanges(
  text: string,
  changes: readonly Change[],
  { format = 'yaml', schema }: ChangeOptions = {},
): ChangeResult {
  const { before, yaml, after, lineEnd } = yamlRegion(text, format);
  const file = { isJson: format === 'json', schema };
  let current = new YamlText(yaml);
  let isChanged = false;
  for (const change of changes) {
    for (const step of stepsOf(change, current.value)) {
      current = changed(current, step, file, lineEnd);
      isChanged = true;
    }
  }
  return difference(text, isChanged ? before + current.text + after : text);
}

/** Parses the result, and never returns a text that means anything else. */
function changed(
  yaml: YamlText,
  step: Step,
  file: { isJson: boolean; schema: FieldSchema | undefined },
  lineEnd: string,
): YamlText {
  const expected = afterStep(yaml.value, step);
  // A comment after a block of text can become part of it: then the text is put into quotes.
  for (const hasBlocks of [true, false]) {
    const splices = splicesOf(yaml, step, { ...file, hasBlocks });
    const text = spliced(
      yaml.text,
      splices.map((splice) => ({ ...splice, text: splice.text.replace(/(?<!\r)\n/g, lineEnd) })),
    );
    const result = parsed(text);
    if (result && isEqual(result.value, expected) && isStillJson(yaml.text, text, file.isJson)) return result;
  }
  throw new ChangeError(
    'unsupported',
    `${described(step.path)} can't be changed without changing other values`,
    {
      help: 'change it in the text of the file',
      path: step.path,
    },
  );
}

function parsed(text: string): YamlText | undefined {
  try {
    return new YamlText(text);
  } catch (error) {
    if (error instanceof ChangeError) return undefined;
    throw error;
  }
}

/** YAML allows more than JSON, such as a comma at the end. A file that has such things keeps them. */
const isStillJson = (before: string, after: string, isJson: boolean) =>
  !isJson || !isStrict(before) || isStrict(after);

function isStrict(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The values of a file: of a YAML or JSON file all, of a text its front matter. An empty file has no fields.
 *
 * @throws {@link ChangeError} if the syntax is broken.
 * @example
 * ```ts
 * import { readValues } from '@tendwell/editor/changes';
 *
 * readValues('---\ntitle: Ginger tea\n---\n\nCut it thin.\n', 'markdown'); // { title: 'Ginger tea' }
 * ```
 */
export const readValues = (text: string, format: ChangeFormat = 'yaml'): Value =>
  new YamlText(yamlRegion(text, format).yaml).value;
