import * as z from 'zod';
import type { Path } from '../../source/source.js';

/** The keys that a schema knows at a path. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  const found = unwrap(schemaAt(schema, path));
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

/** Examples that are longer hide what a message says. */
const MAX_EXAMPLE = 40;

/** What a schema says about the field at a path, with a short example if it has one. */
export function describeField(schema: z.ZodType, path: Path): string | undefined {
  let field = schemaAt(schema, path);
  while (field && field.description === undefined && field instanceof z.ZodOptional) {
    field = field.unwrap() as z.ZodType;
  }
  if (field?.description === undefined) return undefined;
  const [example] = (field.meta()?.examples ?? []) as unknown[];
  const text = field.description.replace(/\.$/, '');
  const isShort = ['string', 'number'].includes(typeof example) && `${example}`.length <= MAX_EXAMPLE;
  return isShort ? `${text}, such as ${example}` : text;
}

/** The schema of the field at a path; `undefined` where the schema is not made of objects and lists. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let found: z.ZodType | undefined = schema;
  for (const step of path) {
    const outer = unwrap(found);
    if (outer instanceof z.ZodObject && Object.hasOwn(outer.shape, step))
      found = outer.shape[step] as z.ZodType;
    else if (outer instanceof z.ZodArray) found = outer.element as z.ZodType;
    else return undefined;
  }
  return found;
}

/** Of a union, the option with keys: only that one has fields. */
function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional) return unwrap(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodUnion) return unwrap(objectOption(schema.options as z.ZodType[]));
  return schema;
}

const objectOption = (options: readonly z.ZodType[]) =>
  options.find((option) => option instanceof z.ZodObject);
