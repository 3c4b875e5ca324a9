import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { Value } from './change.js';
import { entriesOf, isFlow } from './entries.js';
import { isFirstInLine } from './lines.js';
import {
  block,
  canBeBlock,
  canBeFolded,
  doubleQuoted,
  needsQuotes,
  type Quote,
  quoted,
  type Written,
} from './scalar.js';
import { type FieldSchema, inOrder, keysOf, schemaAt } from './schema.js';
import { type FileStyle, textStyle } from './style.js';

/** Lists in brackets that would be longer get a line for each of their values. */
const MAX_FLOW_LENGTH = 100;

/** Where a value is written. */
export interface Context {
  /** The YAML, for the style of the models. */
  readonly text: string;
  readonly style: FileStyle;
  readonly schema: FieldSchema | undefined;
  /** Values whose style it takes, the most similar first. */
  readonly models: readonly Node[];
  /** Of the mapping of its key, or of its hyphen. */
  readonly column: number;
  /** For an item of a list: the column after its hyphen. */
  readonly itemColumn?: number;
  /** True if no line can be added: in braces, or below the key. */
  readonly isInline: boolean;
  /** Whether text may be written as a block. */
  readonly hasBlocks: boolean;
  /** In braces or brackets: the white space before the line that contains the value. */
  readonly indentation?: string;
}

/** Writes a value in the style of its models. */
export function write(value: Value, context: Context): Written {
  if (typeof value === 'string') return writeText(value, context);
  if (value === null || typeof value !== 'object') return { head: String(value), body: [] };
  const isList = Array.isArray(value);
  const size = Object.keys(value).length;
  if (size === 0) return { head: isList ? '[]' : '{}', body: [] };
  if (context.isInline || wantsFlow(value, context)) {
    const head = writeFlow(value, context);
    if (context.isInline || head.length <= MAX_FLOW_LENGTH) return { head, body: [] };
  }
  return isList ? writeList(value, context) : writeMapping(value as Keyed, context);
}

type Keyed = { readonly [key: string]: Value };

function wantsFlow(value: Value, { models, style }: Context): boolean {
  const isList = Array.isArray(value);
  const model = models.find((node) => isFilled(node) && isSeq(node) === isList);
  if (model) return isFlow(model);
  return isList && style.hasFlowLists && value.every((item) => isShort(item));
}

const isFilled = (node: Node) => (isMap(node) || isSeq(node)) && node.items.length > 0;
const isShort = (value: Value) =>
  value === null || typeof value !== 'object' ? !(typeof value === 'string' && value.length > 60) : false;

/** Lines of a mapping, the first one without indentation where it follows a hyphen. */
function writeMapping(value: Keyed, context: Context): Written {
  const { itemColumn, column, style, schema } = context;
  const inner = itemColumn ?? column + style.indent;
  const keys = inOrder(Object.keys(value), keysOf(schema));
  const lines = keys.flatMap((key) => {
    const entry = writePair(key, value[key] as Value, {
      ...context,
      schema: schemaAt(schema, [key]),
      models: valuesOf(context, key),
      column: inner,
    });
    return [`${' '.repeat(inner)}${entry.head}`, ...entry.body];
  });
  return asWritten(lines, itemColumn);
}

function writeList(value: readonly Value[], context: Context): Written {
  const { itemColumn, column, style, schema } = context;
  const inner = itemColumn ?? column + style.listIndent;
  const lines = value.flatMap((item, index) => {
    const entry = writeItem(item, {
      ...context,
      schema: schemaAt(schema, [index]),
      models: itemsOf(context),
      column: inner,
      itemColumn: inner + 2,
    });
    return [`${' '.repeat(inner)}${entry.head}`, ...entry.body];
  });
  return asWritten(lines, itemColumn);
}

const asWritten = ([first = '', ...rest]: readonly string[], itemColumn: number | undefined): Written =>
  itemColumn === undefined
    ? { head: '', body: [first, ...rest] }
    : { head: first.slice(itemColumn), body: rest };

/** `key: value`. */
export function writePair(key: string, value: Value, context: Context): Written {
  const { itemColumn: _, ...rest } = context;
  const { head, body } = write(value, rest);
  const space = head === '' || context.style.isCompact ? '' : ' ';
  return { head: `${writeKey(key, context)}:${space}${head}`, body };
}

/** `- value`. */
export function writeItem(value: Value, context: Context): Written {
  const { head, body } = write(value, context);
  const gap = ' '.repeat((context.itemColumn ?? context.column + 2) - context.column - 1);
  return { head: head === '' ? '-' : `-${gap}${head}`, body };
}

function writeKey(key: string, { style, isInline }: Pick<Context, 'style' | 'isInline'>): string {
  return style.isJson || key.length > 1000 || needsQuotes(key, isInline) ? doubleQuoted(key) : key;
}

/** A collection in braces or brackets. */
function writeFlow(value: Value, context: Context): string {
  const { text, style, schema, models, indentation = '' } = context;
  if (value === null || typeof value !== 'object') return write(value, { ...context, isInline: true }).head;
  const isList = Array.isArray(value);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  const model = models.find((node) => isFilled(node) && isSeq(node) === isList && isFlow(node));
  const first = model && entriesOf(model, text)[0];
  const isBroken = first
    ? isFirstInLine(text, first.start)
    : style.isJson && !style.isCompact && !(isList && !style.breaksFlowLists && value.every(isShort));
  const inner = {
    ...context,
    isInline: true,
    indentation: isBroken ? `${indentation}${style.indentation}` : indentation,
  };
  const parts = isList
    ? value.map((item, index) =>
        writeFlow(item, { ...inner, schema: schemaAt(schema, [index]), models: itemsOf(context) }),
      )
    : inOrder(Object.keys(value), keysOf(schema)).map((key) => {
        const written = writeFlow((value as Keyed)[key] as Value, {
          ...inner,
          schema: schemaAt(schema, [key]),
          models: valuesOf(context, key),
        });
        return `${writeKey(key, inner)}:${style.isCompact ? '' : ' '}${written}`;
      });
  if (parts.length === 0) return open + close;
  if (isBroken) {
    return `${open}\n${parts.map((part) => inner.indentation + part).join(',\n')}\n${indentation}${close}`;
  }
  const separator = style.isCompact ? ',' : ', ';
  const padding =
    first && model ? text.slice((model.range?.[0] ?? 0) + 1, first.start) : defaultPadding(isList, style);
  return `${open}${padding}${parts.join(separator)}${padding}${close}`;
}

const defaultPadding = (isList: boolean, { isCompact }: FileStyle) => (isList || isCompact ? '' : ' ');

/** What is in the place of a key, or of the items, in the models. */
const valuesOf = ({ models, text }: Context, key: string): Node[] =>
  models.flatMap((model) =>
    entriesOf(model, text).flatMap((entry) => (entry.key === key && entry.node ? [entry.node] : [])),
  );
const itemsOf = ({ models, text }: Context): Node[] =>
  models.flatMap((model) =>
    isSeq(model) ? entriesOf(model, text).flatMap(({ node }) => (node ? [node] : [])) : [],
  );

function writeText(text: string, context: Context): Written {
  const { style, isInline, column, itemColumn, models } = context;
  if (style.isJson) return { head: doubleQuoted(text), body: [] };
  const model = textModel(models);
  const wanted = model && textStyle(model);
  const inner = itemColumn ?? column + style.indent;
  if (!isInline && context.hasBlocks && canBeBlock(text) && wantsBlock(text, model) && inner - column < 10) {
    return block(text, wanted === 'folded' && canBeFolded(text) ? 'folded' : 'literal', inner, {
      parentColumn: column,
      width: style.width,
      isExplicit: model !== undefined && /^[|>][-+]?\d/.test(context.text.slice(model.range?.[0])),
    });
  }
  const must = needsQuotes(text, isInline);
  const quote = quoteFor(model, style, isInline);
  if (must || quote) return { head: quoted(text, quote ?? style.quote), body: [] };
  return { head: text, body: [] };
}

/** A text of one line is a block if its model is one, too. */
function wantsBlock(text: string, model: Scalar | undefined): boolean {
  if (text.includes('\n')) return true;
  const wanted = model && textStyle(model);
  return wanted === 'folded' || (wanted === 'literal' && !String(model?.value).includes('\n'));
}

/** The text whose style is used: if some have no quotes, one of those. */
function textModel(models: readonly Node[]): Scalar | undefined {
  const texts = models.filter((node): node is Scalar => isScalar(node) && typeof node.value === 'string');
  return texts.find((node) => textStyle(node) === 'plain') ?? texts[0];
}

/** The quotes that a text gets even if it doesn't need them. */
function quoteFor(model: Scalar | undefined, style: FileStyle, isInline: boolean): Quote | undefined {
  const wanted = model && textStyle(model);
  const habit = style.quotesAll ? style.quote : undefined;
  if (wanted === 'plain') return undefined;
  if (wanted !== 'single' && wanted !== 'double') return habit;
  // Quotes that the model needs don't show the author's preference, unless they differ from the others.
  const isNeeded = needsQuotes(String(model?.value), isInline) && wanted === style.quote;
  return isNeeded ? habit : wanted;
}
