import type { Value, ValuePath } from '../../changes/change.js';
import { isList, isObject } from '../../changes/value.js';
import { HIDDEN_KEYS, isOfLongText } from '../../schema-fields.js';

/** The part of JSON Schema that forms use. */
export interface Schema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly Value[];
  readonly enum?: readonly string[];
  readonly const?: Value;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  /** The schema of the values of arbitrary keys. `false`: none are allowed. */
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** How a value is edited. */
export type FieldKind =
  | 'text'
  | 'long-text'
  | 'date'
  | 'number'
  | 'boolean'
  | 'mark'
  | 'choice'
  | 'choices'
  | 'list'
  | 'items'
  | 'hours'
  | 'ranges'
  | 'object'
  | 'picture'
  | 'entries'
  | 'variants';

/** Texts of at least this length, and those with several lines, get a large field. */
const LONG = 70;

/** How a value of a schema is edited. */
export function fieldKind(schema: Schema, value?: Value): FieldKind {
  if (schema.anyOf && !schema.properties) return 'variants';
  if (schema.enum) return 'choice';
  if (schema.const === true) return 'mark';
  if (schema.type === 'boolean') return 'boolean';
  if (schema.type === 'number' || schema.type === 'integer') return 'number';
  if (schema.type === 'array') return arrayKind(schema);
  if (schema.properties?.monday && !schema.properties.from) return 'hours';
  if (schema.properties?.src && schema.properties.alt) return 'picture';
  if (isOpen(schema)) return 'entries';
  if (schema.type === 'object' || schema.properties) return 'object';
  if (schema.format === 'date') return 'date';
  const texts = [value, ...(schema.examples ?? [])].filter((text) => typeof text === 'string');
  const isLong = texts.some((text) => text.length >= LONG || text.includes('\n'));
  return isLong || isOfLongText(schema.description) ? 'long-text' : 'text';
}

/** True for an object with arbitrary keys, such as the hidden fields of a form. */
export const isOpen = ({ properties, additionalProperties }: Schema): boolean =>
  !properties && typeof additionalProperties === 'object';

function arrayKind({ items }: Schema): FieldKind {
  if (items?.enum) return 'choices';
  if (items?.properties) return 'items';
  const isRange = items?.description?.startsWith('Opening and closing time');
  return isRange ? 'ranges' : 'list';
}

/** The schema of the value at a path, or `undefined` if there is no such field. */
export function schemaAt(schema: Schema, path: ValuePath): Schema | undefined {
  return path.reduce<Schema | undefined>((found, key) => {
    if (!found) return undefined;
    if (typeof key === 'number') return found.items;
    const own = found.properties?.[key] ?? (isOpen(found) && found.additionalProperties);
    if (typeof own === 'object') return own;
    return found.anyOf?.map((variant) => variant.properties?.[key]).find(Boolean);
  }, schema);
}

/** The variant of a union that a value has. */
export function variantOf(schema: Schema, value: Value | undefined): number {
  const type = isList(value) ? 'array' : isObject(value) ? 'object' : typeof value;
  const index = schema.anyOf?.findIndex((variant) => variant.type === type) ?? -1;
  return Math.max(index, 0);
}

/** The initial value of a new item or object: only what its schema needs to recognize it. */
export function emptyValue(schema: Schema): Value {
  if (schema.type === 'object') return {};
  if (schema.type === 'array') return [];
  if (schema.type === 'number' || schema.type === 'integer') return 0;
  return '';
}

/** Keys that matter to few people. */
const LAST = ['slug', 'sample'];

/** The fields of an object, in the order of its schema. */
export function fieldsOf(schema: Schema): { key: string; schema: Schema; isRequired: boolean }[] {
  return Object.entries(schema.properties ?? {})
    .filter(([key]) => !HIDDEN_KEYS.has(key))
    .sort(([one], [other]) => LAST.indexOf(one) - LAST.indexOf(other))
    .map(([key, field]) => ({ key, schema: field, isRequired: schema.required?.includes(key) ?? false }));
}

/** A readable name for a field without a title: "Price range". */
export function fieldTitle(key: string, schema: Schema): string {
  if (schema.title) return schema.title;
  const words = key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The keys that can name an item of a list. The first one that it has counts. */
const NAMES = ['name', 'title', 'question', 'text', 'kind', 'type', 'day', 'from', 'slug', 'url'];

/** The name of an item of a list. */
export function itemName(item: Value | undefined): string {
  if (typeof item === 'string') return item;
  if (!isObject(item)) return '';
  const found = NAMES.map((key) => item[key]).find((name) => typeof name === 'string' && name !== '');
  if (typeof found === 'string') return found;
  return isObject(item.address) && typeof item.address.city === 'string' ? item.address.city : '';
}
