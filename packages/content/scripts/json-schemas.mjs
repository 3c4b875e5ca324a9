// @ts-check
// Writes schemas/*.json, from which editors know the keys of a content file and what they mean.
import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { articleSchema, faqSchema, letterSchema, newsletterSchema, practiceSchema } from '../dist/index.js';

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
      $schema: { type: 'string', description: 'The schema, for editors: where this file is.' },
    },
  };
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(titled, null, 2)}\n`);
}
