import { type Document, isMap, isPair, isScalar, type Pair, parseDocument, visit } from 'yaml';

/** The values of the placeholders in a template, by name. A key whose value is `undefined` is left out. */
export type Values = Readonly<Record<string, unknown>>;

const PLACEHOLDER = /\$([A-Za-z]+)/g;
/** Keys of a price that are amounts of money. */
const AMOUNTS = ['amount', 'from', 'to'];

/**
 * Fills in a YAML template. Values are quoted if YAML needs it. Comments stay.
 *
 * @param priceRate Turns prices into another currency, rounded. `undefined` leaves prices out.
 */
export function fillYaml(template: string, values: Values, priceRate: number | undefined): string {
  const document = parseDocument(template);
  visit(document, {
    Pair(_, pair) {
      if (priceRate === undefined && keyName(pair) === 'price' && !isFree(pair)) return visit.REMOVE;
      if (AMOUNTS.includes(keyName(pair)) && isScalar(pair.value) && typeof pair.value.value === 'number') {
        pair.value.value = rounded(pair.value.value * (priceRate ?? 1));
      }
      return fillPair(document, pair, values);
    },
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string') return;
      node.value = fillText(node.value, values);
    },
  });
  // Braces are padded, brackets are not: as in the documentation.
  return document.toString({ lineWidth: 0 }).replace(/^( *[a-z]+: )\[ (.*) \]$/gm, '$1[$2]');
}

/** A value that is only a placeholder can become a list, a mapping, or nothing. */
function fillPair(document: Document, pair: Pair, values: Values): symbol | undefined {
  const { value } = pair;
  const [, name] =
    (isScalar(value) && typeof value.value === 'string' && /^\$([A-Za-z]+)$/.exec(value.value)) || [];
  if (name === undefined) return undefined;
  const filled = values[name];
  if (filled === undefined) return visit.REMOVE;
  if (typeof filled === 'object') {
    pair.value = document.createNode(filled, { flow: !Array.isArray(filled) });
    return visit.SKIP;
  }
  return undefined;
}

/** Fills in a Markdown template with front matter. Values in the body are printed as they are, not as Markdown. */
export function fillMarkdown(template: string, values: Values): string {
  const [, frontMatter = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(template) ?? [];
  const escaped = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, escapeMarkdown(value)]),
  );
  return `---\n${fillYaml(frontMatter, values, 1)}---\n${fillText(body, escaped)}`;
}

function fillText(text: string, values: Values): string {
  return text.replace(PLACEHOLDER, (all, name: string) =>
    name in values ? String(values[name] ?? '') : all,
  );
}

const escapeMarkdown = (value: unknown) => String(value ?? '').replace(/[\\`*_[\]<>&#|~]/g, '\\$&');

const keyName = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

const isFree = ({ value }: Pair) =>
  isMap(value) && value.items.some((item) => isPair(item) && keyName(item) === 'free');

/** A realistic price: in steps of five, or of five in the third digit. */
function rounded(amount: number): number {
  const smallest = amount < 20 ? 1 : 5;
  const step = Math.max(smallest, 5 * 10 ** (Math.floor(Math.log10(amount)) - 2));
  return Math.round(amount / step) * step;
}
