import { isCollection, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { Value, ValuePath } from './change.js';
import { type Entry, entriesOf, isFlow } from './entries.js';
import { columnOf, isFirstInLine } from './lines.js';
import { needsQuotes, type Quote, type TextStyle } from './scalar.js';
import type { YamlText } from './yaml-text.js';

/** The style of a file, for values without a model. */
export interface FileStyle {
  readonly isJson: boolean;
  /** JSON without white space. */
  readonly isCompact: boolean;
  readonly quote: Quote;
  /** Whether most texts have quotes that don't need them. */
  readonly quotesAll: boolean;
  /** Columns from a mapping to one inside of it. */
  readonly indent: number;
  /** One step of indentation in JSON: spaces or a tab. */
  readonly indentation: string;
  /** Columns from a key to the hyphens of its list. */
  readonly listIndent: number;
  /** Whether lists of short values are in brackets. */
  readonly hasFlowLists: boolean;
  /** Whether a list in brackets has a line for each of its values. */
  readonly breaksFlowLists: boolean;
  /** Of the longest folded line. */
  readonly width: number;
}

/** @param except A value that is about to change, and doesn't count. */
export function fileStyle(yaml: YamlText, isJson: boolean, except: Node | null): FileStyle {
  const { text, root } = yaml;
  const counts = { single: 0, double: 0, quoted: 0, plain: 0, flow: 0, block: 0, broken: 0, unbroken: 0 };
  let [indent, listIndent, width]: (number | undefined)[] = [undefined, undefined, undefined];
  const visitText = (node: Scalar) => {
    const style = textStyle(node);
    const [start = 0, end = 0] = node.range ?? [];
    if (style === 'single' || style === 'double') {
      counts[style] += 1;
      if (!needsQuotes(String(node.value), false)) counts.quoted += 1;
    } else if (style === 'plain') {
      counts.plain += 1;
    } else if (style === 'folded') {
      for (const line of text.slice(start, end).split(/\r?\n/)) width = Math.max(width ?? 0, line.length);
    }
  };
  const visitCollection = (node: Node, parent: Node | null) => {
    const [first] = entriesOf(node, text);
    if (!first) return;
    const isListOfScalars = isSeq(node) && node.items.every((item) => isScalar(item));
    if (isListOfScalars) counts[isFlow(node) ? 'flow' : 'block'] += 1;
    if (isFlow(node)) {
      if (isListOfScalars) counts[isFirstInLine(text, first.start) ? 'broken' : 'unbroken'] += 1;
      return;
    }
    if (!isMap(parent) || isFlow(parent) || !isFirstInLine(text, first.start)) return;
    const [own] = entriesOf(parent, text);
    const step = columnOf(text, first.start) - columnOf(text, own?.start ?? 0);
    if (isMap(node)) indent ??= step;
    else listIndent ??= step;
  };
  const walk = (node: Node | null, parent: Node | null) => {
    if (!node || node === except) return;
    if (isScalar(node)) {
      if (typeof node.value === 'string') visitText(node);
    } else if (isCollection(node)) {
      visitCollection(node, parent);
      for (const entry of entriesOf(node, text)) walk(entry.node, node);
    }
  };
  walk(root, null);
  const [, indentation] = /\n([ \t]+)\S/.exec(text) ?? [];
  return {
    isJson,
    isCompact: isJson && /^\s*[{[]\S/.test(text) && text.trim().length > 2,
    quote: counts.single > counts.double ? 'single' : 'double',
    quotesAll: counts.quoted > counts.plain,
    indent: indent ?? (listIndent || 2),
    indentation: indentation ?? '  ',
    listIndent: listIndent ?? indent ?? 2,
    hasFlowLists: counts.flow >= counts.block,
    breaksFlowLists: counts.broken > counts.unbroken,
    width: width ?? 80,
  };
}

/** The style of a text in the file. */
export function textStyle(node: Scalar): TextStyle {
  switch (node.type) {
    case 'QUOTE_SINGLE':
      return 'single';
    case 'QUOTE_DOUBLE':
      return 'double';
    case 'BLOCK_LITERAL':
      return 'literal';
    case 'BLOCK_FOLDED':
      return 'folded';
    default:
      return 'plain';
  }
}

/** Values in the same place of other items: for `services[3].price`, the prices of the other services, the nearest first. */
export function modelsOf(yaml: YamlText, path: ValuePath): Node[] {
  let found: { node: Node | null; distance: number }[] = [{ node: yaml.root, distance: 0 }];
  for (const step of path) {
    found = found.flatMap(({ node, distance }) => {
      const entries = entriesOf(node, yaml.text);
      if (isMap(node) && typeof step === 'string') {
        return entries.filter(({ key }) => key === step).map((entry) => ({ node: entry.node, distance }));
      }
      if (!isSeq(node) || typeof step !== 'number') return [];
      return entries.map((entry, index) => ({
        node: entry.node,
        distance: distance * 1000 + Math.abs(step - index - 0.1),
      }));
    });
  }
  return found.toSorted((a, b) => a.distance - b.distance).flatMap(({ node }) => (node ? [node] : []));
}

/** Of the entries of a mapping, the lists of the same kind: the hours of the other days. */
export function listsAmong(entries: readonly Entry[], value: Value): Node[] {
  if (!Array.isArray(value)) return [];
  const hasScalars = value.every((item) => typeof item !== 'object' || item === null);
  return entries.flatMap(({ node }) =>
    isSeq(node) && node.items.length > 0 && node.items.every((item) => isScalar(item)) === hasScalars
      ? [node]
      : [],
  );
}
