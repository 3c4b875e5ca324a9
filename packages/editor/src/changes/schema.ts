/**
 * The part of JSON Schema that changes use: the order of the fields. The schemas of `@tendwell/content/schemas/*.json`
 * are of this type.
 */
export interface FieldSchema {
  readonly properties?: { readonly [key: string]: FieldSchema };
  readonly items?: FieldSchema | boolean | readonly (FieldSchema | boolean)[];
  readonly anyOf?: readonly (FieldSchema | boolean)[];
  readonly oneOf?: readonly (FieldSchema | boolean)[];
}

/** The schema of the value at a path. */
export function schemaAt(
  schema: FieldSchema | undefined,
  path: readonly (string | number)[],
): FieldSchema | undefined {
  const [step, ...rest] = path;
  if (!schema || step === undefined) return schema;
  for (const option of [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
    if (typeof option === 'boolean') continue;
    const inner = typeof step === 'string' ? option.properties?.[step] : itemSchema(option);
    if (inner) return schemaAt(inner, rest);
  }
  return undefined;
}

/** The keys of a mapping in the order of its schema. */
export function keysOf(schema: FieldSchema | undefined): readonly string[] {
  if (!schema) return [];
  const options = [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return options.flatMap((option) =>
    typeof option === 'boolean' ? [] : Object.keys(option.properties ?? {}),
  );
}

/** Keys in the order of a list, with those that it lacks at the end. */
export function inOrder(keys: readonly string[], order: readonly string[]): readonly string[] {
  const position = new Map(order.map((key, index) => [key, index]));
  return keys.toSorted((a, b) => (position.get(a) ?? order.length) - (position.get(b) ?? order.length));
}

/**
 * The index at which a key belongs among others: after the nearest one that comes before it in the order, or else before the
 * nearest one after it. A key that the order lacks belongs at the end.
 */
export function indexFor(key: string, present: readonly string[], order: readonly string[]): number {
  const own = order.indexOf(key);
  if (own < 0) return present.length;
  for (const before of order.slice(0, own).toReversed()) {
    const index = present.lastIndexOf(before);
    if (index >= 0) return index + 1;
  }
  for (const after of order.slice(own + 1)) {
    const index = present.indexOf(after);
    if (index >= 0) return index;
  }
  return present.length;
}

function itemSchema({ items }: FieldSchema): FieldSchema | undefined {
  const [item] = Array.isArray(items) ? items : [items];
  return typeof item === 'object' ? item : undefined;
}
