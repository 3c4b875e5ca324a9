import { type CST, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';

type Token = CST.SourceToken;
type Item = CST.CollectionItem;

/** A pair of a mapping, or an item of a list. Offsets are those in the YAML, in UTF-16 units. */
export interface Entry {
  /** Absent in lists. */
  readonly key: string | undefined;
  /** Of its first character: of `-`, `?`, or the key. */
  readonly start: number;
  /** After `-`, or after the colon: where a value that isn't written would go. */
  readonly introducerEnd: number;
  /** False for a key without a colon, as in `{ a }`. */
  readonly hasColon: boolean;
  /** `null` if no value is written. */
  readonly node: Node | null;
  /** Of the value, with its tag. If no value is written, that is `introducerEnd`. */
  readonly valueStart: number;
  /** After its last character that is neither white space nor a comment. */
  readonly end: number;
}

const cache = new WeakMap<object, readonly Entry[]>();

/** The entries of a mapping or a list, in the order of the text. */
export function entriesOf(node: Node | null, text: string): readonly Entry[] {
  if (!isMap(node) && !isSeq(node)) return [];
  let entries = cache.get(node);
  if (!entries) {
    entries = isMap(node) ? pairs(node.items as Pair[], text) : items(node, text);
    cache.set(node, entries);
  }
  return entries;
}

/** True for a collection in braces or brackets. */
export const isFlow = (node: Node | null): boolean => (isMap(node) || isSeq(node)) && node.flow === true;

function pairs(list: readonly Pair[], text: string): Entry[] {
  return list.map((pair) => {
    const item = pair.srcToken as Item;
    const key = pair.key as Node;
    const start = offsetOf(item.start, isContent) ?? (item.key as CST.Token | undefined)?.offset ?? 0;
    const colon = item.sep?.find(({ type }) => type === 'map-value-ind');
    const introducerEnd = colon ? colon.offset + 1 : (key.range?.[1] ?? start);
    return {
      key: String(isScalar(key) ? key.value : key),
      start,
      hasColon: colon !== undefined,
      introducerEnd,
      ...valuePlace(pair.value as Node | null, item, item.sep ?? [], introducerEnd, text),
    };
  });
}

function items(node: Node & { items: unknown[] }, text: string): Entry[] {
  const tokens = (node.srcToken as CST.BlockSequence | CST.FlowCollection).items as Item[];
  const isBlock = !isFlow(node);
  const used = isBlock
    ? tokens.filter(({ start }) => start.some(({ type }) => type === 'seq-item-ind'))
    : tokens.filter(({ start, key, sep, value }) => key || sep || value || start.some(isProperty));
  return node.items.map((value, index) => {
    const item = used[index] as Item;
    const hyphen = item.start.find(({ type }) => type === 'seq-item-ind');
    const first = offsetOf(item.start, isContent) ?? item.key?.offset ?? item.value?.offset ?? 0;
    const start = hyphen?.offset ?? first;
    const introducerEnd = hyphen ? hyphen.offset + 1 : start;
    return {
      key: undefined,
      start,
      hasColon: true,
      introducerEnd,
      ...valuePlace(value as Node | null, item, item.start, introducerEnd, text),
    };
  });
}

function valuePlace(
  value: Node | null,
  item: Item,
  before: readonly Token[],
  introducerEnd: number,
  text: string,
): Pick<Entry, 'node' | 'valueStart' | 'end'> {
  const tag = before.find(({ type, offset }) => type === 'tag' && offset >= introducerEnd);
  const properties = before.filter((token) => isProperty(token) && token.offset >= introducerEnd);
  const propertiesEnd = properties.reduce(
    (end, { offset, source }) => Math.max(end, offset + source.length),
    introducerEnd,
  );
  const isWritten =
    value !== null && (!isScalar(value) || item.value !== undefined || item.key !== undefined);
  if (!isWritten || isBlank(value, text)) {
    return { node: null, valueStart: tag?.offset ?? propertiesEnd, end: propertiesEnd };
  }
  const start = startOf(value, text);
  return { node: value, valueStart: Math.min(start, tag?.offset ?? start), end: endOf(value, text) };
}

const isBlank = (node: Node, text: string) =>
  isScalar(node) && node.type === 'PLAIN' && text.slice(...(node.range ?? [0, 0]).slice(0, 2)) === '';

/** Of the first character of a value, without its anchor and tag. */
export function startOf(node: Node, text: string): number {
  if (!isFlow(node)) {
    const [first] = entriesOf(node, text);
    if (first) return first.start;
  }
  return node.range?.[0] ?? 0;
}

/** After the last character of a value. White space at the end of a block of text counts only if YAML keeps it. */
export function endOf(node: Node, text: string): number {
  const [start, end] = node.range ?? [0, 0];
  if (isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')) {
    const source = text.slice(start, end);
    const header = /^[^\r\n]*/.exec(source)?.[0] ?? '';
    const isKept = /^[|>]\d?\+/.test(header);
    if (isKept) return end;
    const body = source.slice(header.length);
    const written = body.replace(/(?:\r?\n[ \t]*)+$/, '');
    return written === ''
      ? start + header.replace(/\s+#.*$/, '').length
      : start + header.length + written.length;
  }
  if ((isMap(node) || isSeq(node)) && !isFlow(node)) {
    const last = entriesOf(node, text).at(-1);
    if (last) return last.end;
  }
  return end;
}

const isProperty = ({ type }: Token) => type === 'anchor' || type === 'tag';
const isContent = (token: Token) => isProperty(token) || token.type === 'explicit-key-ind';

function offsetOf(tokens: readonly Token[], isWanted: (token: Token) => boolean): number | undefined {
  return tokens.find(isWanted)?.offset;
}
