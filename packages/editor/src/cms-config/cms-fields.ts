import { HIDDEN_KEYS, isOfLongText } from '../schema-fields.js';

/** The part of JSON Schema that fields are made from. */
export interface JsonSchema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** A field of a collection, in the format that Decap and Sveltia share. */
export interface CmsField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly [option: string]: unknown;
}

/** Something that ours can do and the other editor can't. */
export interface Lost {
  /** Where: `practice.yaml: services.price`. */
  readonly at: string;
  /** A sentence. */
  readonly text: string;
}

/** The fields of an object's schema. What is lost is added to `lost`. */
export function cmsFields(schema: JsonSchema, at: string, lost: Lost[]): CmsField[] {
  return Object.entries(schema.properties ?? {})
    .filter(([key]) => !HIDDEN_KEYS.has(key))
    .flatMap(([key, field]) => {
      const isRequired = schema.required?.includes(key) ?? false;
      const made = cmsField(key, field, isRequired, `${at}${at.endsWith(' ') ? '' : '.'}${key}`, lost);
      return made ? [made] : [];
    });
}

/** The field of a value. `undefined` if there is none that fits. */
function cmsField(
  name: string,
  schema: JsonSchema,
  isRequired: boolean,
  at: string,
  lost: Lost[],
): CmsField | undefined {
  const base = {
    name,
    label: schema.title ?? name,
    required: isRequired,
    ...(schema.description && { hint: schema.description.replaceAll('`', '') }),
  };
  const kind = kindOf(schema, at, lost);
  if (kind === undefined) return undefined;
  return { ...base, ...kind };
}

type Kind = Readonly<Record<string, unknown>> & { readonly widget: string };

function kindOf(schema: JsonSchema, at: string, lost: Lost[]): Kind | undefined {
  if (schema.anyOf && !schema.properties) return variantKind(schema.anyOf, at, lost);
  if (schema.enum) return { widget: 'select', options: [...schema.enum] };
  if (schema.type === 'boolean') return { widget: 'boolean' };
  if (schema.type === 'number' || schema.type === 'integer') {
    return {
      widget: 'number',
      value_type: schema.type === 'integer' ? 'int' : 'float',
      ...(schema.minimum !== undefined && { min: schema.minimum }),
    };
  }
  if (schema.type === 'array') return listKind(schema.items ?? {}, at, lost);
  if (schema.properties) return { widget: 'object', collapsed: true, fields: cmsFields(schema, at, lost) };
  if (schema.type === 'object') {
    lost.push({ at, text: 'has keys of your own choice, which can only be edited as text' });
    return undefined;
  }
  if (schema.format === 'date') {
    return { widget: 'datetime', format: 'YYYY-MM-DD', date_format: 'YYYY-MM-DD', time_format: false };
  }
  const isLong = isOfLongText(schema.description);
  const pattern = schema.pattern !== undefined && schema.pattern !== '\\S' ? schema.pattern : undefined;
  return {
    widget: isLong ? 'text' : 'string',
    ...(pattern !== undefined && { pattern: [pattern, hintOf(schema)] }),
  };
}

const hintOf = ({ examples = [], description = '' }: JsonSchema): string => {
  const [example] = examples;
  return typeof example === 'string' ? `Write it like ${example}` : description || 'This is not valid';
};

function listKind(items: JsonSchema, at: string, lost: Lost[]): Kind {
  if (items.enum) return { widget: 'select', multiple: true, options: [...items.enum] };
  if (items.properties) {
    const fields = cmsFields(items, at, lost);
    const named = fields.find(({ name }) => name === 'name' || name === 'question');
    return {
      widget: 'list',
      collapsed: true,
      fields,
      ...(named && { summary: `{{fields.${named.name}}}` }),
    };
  }
  const field = cmsField('item', items, true, at, lost);
  return { widget: 'list', field: field ?? { name: 'item', label: 'Item', widget: 'string' } };
}

/** Neither editor has a field for one of several types: the one with the most fields is used. */
function variantKind(variants: readonly JsonSchema[], at: string, lost: Lost[]): Kind | undefined {
  const chosen = variants.find(({ properties }) => properties) ?? variants[0];
  if (!chosen) return undefined;
  const others = variants.filter((variant) => variant !== chosen).map(({ type = 'another value' }) => type);
  if (others.length > 0) {
    const what = chosen.properties ? 'an object' : (chosen.type ?? 'a value');
    lost.push({
      at,
      text: `can only be ${what}; where a file has another type (${others.join(', ')}), don't save it`,
    });
  }
  return kindOf(chosen, at, lost);
}
