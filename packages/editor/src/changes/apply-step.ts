import { isMap, isSeq, type Node } from 'yaml';
import { insertInBlock, moveInBlock, removeFromBlock } from './block-entries.js';
import type { Value, ValuePath } from './change.js';
import { ChangeError } from './change-error.js';
import { type Entry, entriesOf, isFlow } from './entries.js';
import { flowIndentation, insertInFlow, moveInFlow, removeFromFlow } from './flow-entries.js';
import { columnOf, indentationAt, lineEndBefore } from './lines.js';
import { replaceLines, replaceValue } from './replace.js';
import { type FieldSchema, indexFor, keysOf, schemaAt } from './schema.js';
import type { Splice } from './splice.js';
import type { Step } from './steps.js';
import { fileStyle, listsAmong, modelsOf } from './style.js';
import { type Context, write, writeItem, writePair } from './write.js';
import { described, notFound, type YamlText } from './yaml-text.js';

/** The properties of a file besides its text. */
export interface FileKind {
  readonly isJson: boolean;
  /** Whether text may be written as a block. */
  readonly hasBlocks: boolean;
  readonly schema: FieldSchema | undefined;
}

/** The replacements in the YAML that a step makes. Line ends in them are `\n`. */
export function splicesOf(yaml: YamlText, step: Step, file: FileKind): Splice[] {
  const { path } = step;
  switch (step.type) {
    case 'replace':
      return replace(yaml, path, step.value, file);
    case 'key':
      return addKey(yaml, step.path, step.value, step.order, file);
    case 'item':
      return addItem(yaml, path, step.index, step.value, file);
    case 'remove':
      return remove(yaml, path, file);
    case 'move': {
      const { node, entries } = collectionAt(yaml, path.slice(0, -1));
      const from = path.at(-1) as number;
      return isFlow(node)
        ? moveInFlow(yaml.text, entries, from, step.to)
        : moveInBlock(yaml.text, entries, from, step.to);
    }
  }
}

function replace(yaml: YamlText, path: ValuePath, value: Value, file: FileKind): Splice[] {
  const entry = yaml.find(path);
  if (!entry) throw notFound(path);
  yaml.refuseMarked(entry.node, path);
  const { node: parent, entries } = collectionAt(yaml, path.slice(0, -1));
  const written = write(value, {
    ...context(yaml, path, value, file, entries, entry.node),
    ...placeIn(yaml, parent, entries, entry),
  });
  return replaceValue(yaml.text, entry, written);
}

function addKey(
  yaml: YamlText,
  path: ValuePath,
  value: Value,
  order: readonly string[],
  file: FileKind,
): Splice[] {
  const key = String(path.at(-1));
  const parentPath = path.slice(0, -1);
  // Throws if the key comes from a merge key.
  yaml.find(path);
  const { node, entries } = collectionAt(yaml, parentPath);
  if (entries.length === 0) return fill(yaml, parentPath, { [key]: value }, file);
  const schema = keysOf(schemaAt(file.schema, parentPath));
  const present = entries.map((entry) => entry.key ?? '');
  const index = indexFor(key, present, schema.includes(key) ? schema : order);
  const pair = writePair(key, value, {
    ...context(yaml, path, value, file, entries, null),
    ...placeIn(yaml, node, entries),
  });
  return insert(yaml, node, entries, index, pair, file);
}

function addItem(yaml: YamlText, path: ValuePath, index: number, value: Value, file: FileKind): Splice[] {
  const { node, entries } = collectionAt(yaml, path);
  if (entries.length === 0) return fill(yaml, path, [value], file);
  const itemPath = [...path, index];
  const own = {
    ...context(yaml, itemPath, value, file, [], null),
    ...placeIn(yaml, node, entries, entries[0]),
  };
  const item = isFlow(node) ? write(value, own) : writeItem(value, own);
  return insert(yaml, node, entries, index, item, file);
}

function insert(
  yaml: YamlText,
  node: Node | null,
  entries: readonly Entry[],
  index: number,
  written: ReturnType<typeof write>,
  file: FileKind,
): Splice[] {
  if (!node || !isFlow(node)) return [insertInBlock(yaml.text, entries, index, written)];
  const { isCompact } = fileStyle(yaml, file.isJson, null);
  return insertInFlow(yaml.text, node, entries, index, written.head, isCompact ? ',' : ', ');
}

/** Writes the first entries of a collection that has none. */
function fill(yaml: YamlText, path: ValuePath, value: Value, file: FileKind): Splice[] {
  if (path.length > 0) return replace(yaml, path, value, file);
  const { text, root } = yaml;
  // The indentation is that of a mapping inside of another one, one step to the left of the first column.
  const style = fileStyle(yaml, file.isJson, null);
  const column = -(Array.isArray(value) ? style.listIndent : style.indent);
  const written = write(value, {
    ...context(yaml, path, value, file, [], root),
    column,
    isInline: file.isJson,
  });
  const lines = written.head === '' ? written.body : written.head.split('\n');
  const [start, end] = root?.range ?? [endOfDocument(text), endOfDocument(text)];
  if (root) return [{ start, end, text: lines.join('\n') }];
  return [replaceLines(text, start, start, lines)];
}

/** Before the line `...`, if there is one. */
const endOfDocument = (text: string) => /^\.\.\.\s/m.exec(text)?.index ?? text.length;

function remove(yaml: YamlText, path: ValuePath, file: FileKind): Splice[] {
  const entry = yaml.find(path);
  if (!entry) throw notFound(path);
  yaml.refuseMarked(entry.node, path);
  const parentPath = path.slice(0, -1);
  const { node, entries } = collectionAt(yaml, parentPath);
  const index = entries.indexOf(entry);
  if (entries.length > 1) {
    return isFlow(node) && node
      ? removeFromFlow(yaml.text, node, entries, index)
      : [removeFromBlock(yaml.text, entries, index)];
  }
  const empty = isMap(node) ? {} : [];
  if (parentPath.length > 0) return replace(yaml, parentPath, empty, file);
  const [start, end] = isFlow(node)
    ? (node?.range ?? [0, 0])
    : [entry.start, lineEndBefore(yaml.text, entry.end)];
  // Without a value, the mapping of a file is empty; brackets are needed for a list.
  return isMap(node) && !isFlow(node)
    ? [removeFromBlock(yaml.text, entries, index)]
    : [{ start, end, text: isMap(node) ? '{}' : '[]' }];
}

function collectionAt(yaml: YamlText, path: ValuePath): { node: Node | null; entries: readonly Entry[] } {
  const node = path.length === 0 ? yaml.root : (yaml.find(path)?.node ?? null);
  if (node !== null && !isMap(node) && !isSeq(node)) {
    throw new ChangeError('wrong-kind', `${described(path)} is a single value`, {
      help: 'use the path of a value that is in the file',
      path,
      offset: node.range?.[0],
    });
  }
  return { node, entries: entriesOf(node, yaml.text) };
}

function context(
  yaml: YamlText,
  path: ValuePath,
  value: Value,
  file: FileKind,
  siblings: readonly Entry[],
  old: Node | null,
): Context {
  const others = modelsOf(yaml, path).filter((node) => node !== old);
  const lists = listsAmong(siblings, value).filter((node) => node !== old);
  return {
    text: yaml.text,
    style: fileStyle(yaml, file.isJson, old),
    schema: schemaAt(file.schema, path),
    models: [...(old ? [old] : []), ...others, ...lists],
    column: 0,
    isInline: file.isJson,
    hasBlocks: file.hasBlocks,
  };
}

/** Where entries of a collection are written. */
function placeIn(
  yaml: YamlText,
  parent: Node | null,
  entries: readonly Entry[],
  entry?: Entry,
): Pick<Context, 'column' | 'isInline' | 'indentation'> & { itemColumn?: number } {
  const { text } = yaml;
  if (parent && isFlow(parent)) {
    return { column: 0, isInline: true, indentation: flowIndentation(text, parent, entries) };
  }
  const start = entry?.start ?? entries[0]?.start ?? 0;
  const column = columnOf(text, start);
  const isBelow =
    entry?.node !== null &&
    entry !== undefined &&
    text.slice(entry.introducerEnd, entry.valueStart).includes('\n');
  const isBlock = isBelow && (isMap(entry.node) || isSeq(entry.node)) && !isFlow(entry.node);
  const value = isSeq(parent)
    ? entries.find(
        ({ node, introducerEnd, valueStart }) =>
          node && !text.slice(introducerEnd, valueStart).includes('\n'),
      )
    : undefined;
  return {
    column,
    // A value on the line below its key stays there, and can't be a block.
    isInline: isBelow && !isBlock,
    indentation: indentationAt(text, start),
    ...(isSeq(parent) && { itemColumn: value ? columnOf(text, value.valueStart) : column + 2 }),
  };
}
