// @ts-check
// Writes schemas/*.json, from which editors know the keys of a content file and what they mean.
import { mkdirSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { articleSchema, faqSchema, letterSchema, newsletterSchema, practiceSchema } from '../dist/index.js';
import { FIELD_GROUPS } from '../dist/schema/groups.js';

/**
 * @typedef {object} Field
 * @property {Record<string, Field>} [properties]
 * @property {Field} [items]
 * @property {Field[]} [anyOf]
 * @property {string} [x-group]
 */

const folder = new URL('../schemas/', import.meta.url);
const schemas = {
  practice: practiceSchema,
  article: articleSchema,
  newsletter: newsletterSchema,
  faq: faqSchema,
  letter: letterSchema,
};

mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  // Draft 7 is the newest that the YAML language server reads.
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-7' });
  const titled = {
    ...json,
    title: `Tendwell: ${name}`,
    // JSON has no comments: there the file names its schema by this key.
    properties: {
      ...json.properties,
      $schema: {
        title: 'Schema',
        type: 'string',
        description: 'The schema, for editors: where this file is.',
        'x-group': 'more',
      },
    },
  };
  const groups = grouped(/** @type {Field} */ (titled));
  const used = Object.entries(FIELD_GROUPS).filter(([group]) => groups.has(group));
  const complete = { ...titled, 'x-groups': Object.fromEntries(used) };
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(complete, null, 2)}\n`);
}

/**
 * Puts the fields without a group into `main`.
 *
 * @param {Field} schema
 * @returns {Set<string>} All groups.
 */
function grouped(schema, groups = new Set()) {
  for (const field of Object.values(schema.properties ?? {})) {
    field['x-group'] ??= 'main';
    groups.add(field['x-group']);
    grouped(field, groups);
  }
  for (const inner of [schema.items, ...(schema.anyOf ?? [])]) if (inner) grouped(inner, groups);
  return groups;
}
