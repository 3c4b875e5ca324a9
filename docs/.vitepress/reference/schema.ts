import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The parts of JSON Schema that the kit's schemas use. */
export interface JsonSchema {
  type?: string;
  enum?: readonly string[];
  const?: unknown;
  format?: string;
  description?: string;
  examples?: readonly unknown[];
  properties?: Record<string, JsonSchema>;
  required?: readonly string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  anyOf?: readonly JsonSchema[];
}

/** A schema as the package ships it. */
export function readSchema(name: string): JsonSchema {
  const file = import.meta.resolve(`@tendwell/content/schemas/${name}.json`);
  return JSON.parse(readFileSync(fileURLToPath(file), 'utf8'));
}

/** The object with keys of its own in a field: itself, the items of a list, or one of several types. */
export function objectIn(schema: JsonSchema): { object: JsonSchema; isList: boolean } | undefined {
  if (schema.properties) return { object: schema, isList: false };
  if (schema.items?.properties) return { object: schema.items, isList: true };
  const option = schema.anyOf?.find(({ properties }) => properties);
  return option && { object: option, isList: false };
}

/** The smallest valid value of a schema, made of its examples. */
export function smallest(schema: JsonSchema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.examples) return schema.examples[0];
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf?.[0]) return smallest(schema.anyOf[0]);
  if (schema.type === 'boolean') return true;
  if (schema.type === 'array') return schema.items ? [smallest(schema.items)] : [];
  if (schema.type !== 'object') return schema.type === 'string' ? 'words' : 1;
  return Object.fromEntries(
    (schema.required ?? []).map((key) => [key, smallest(schema.properties?.[key] ?? {})]),
  );
}
