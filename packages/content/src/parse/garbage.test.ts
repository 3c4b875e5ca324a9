import { expect, test } from 'vitest';
import * as z from 'zod';
import { sample } from '../../../../scripts/testing/random.mjs';
import { ContentError } from '../issues/content-error.js';
import { articleSchema } from '../schema/article.js';
import { faqSchema } from '../schema/faq.js';
import { newsletterSchema } from '../schema/newsletter.js';
import { practiceSchema } from '../schema/practice.js';
import { parseFaqFile } from './faq.js';
import { parseArticle, parseNewsletter, parsePractice } from './index.js';

const GARBAGE = [
  null,
  true,
  0,
  -1,
  1e9,
  '',
  'words',
  '2026-02-30',
  [],
  [null],
  [[]],
  [{}],
  {},
  { words: {} },
];

const PARSERS = {
  practice: [practiceSchema, (text) => parsePractice(text, { file: 'practice.json' })],
  newsletter: [newsletterSchema, (text) => parseNewsletter(text, { file: 'newsletter.json' })],
  article: [articleSchema, (text) => parseArticle(`---\n${text}\n---\n`, { file: 'words.md' })],
  faq: [faqSchema, (text) => parseFaqFile(text, 'faq.json')],
} satisfies Record<string, [z.ZodType, (text: string) => unknown]>;

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Data with every field of a schema, with its example where there is one. */
function whole(schema: JsonSchema): unknown {
  const [example] = schema.examples ?? schema.enum ?? [];
  if (schema.properties)
    return Object.fromEntries(
      Object.entries(schema.properties).map(([key, field]) => [key, whole(field as JsonSchema)]),
    );
  if (schema.anyOf) return whole(schema.anyOf.at(-1) as JsonSchema);
  if (schema.type === 'array' && example === undefined) return [whole(schema.items as JsonSchema)];
  return example ?? schema.const ?? (schema.type === 'boolean' ? true : 'words');
}

/** The data once for each place in it, with a value put there. */
function* withValue(data: unknown, value: unknown): Generator<unknown> {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, inner] of Object.entries(data)) {
    const put = (changed: unknown) =>
      Array.isArray(data) ? data.with(Number(key), changed) : { ...data, [key]: changed };
    yield put(value);
    for (const changed of withValue(inner, value)) yield put(changed);
  }
}

test.each(Object.entries(PARSERS))(
  'any value in any field of %s is read or reported',
  (_, [schema, parse]) => {
    const data = whole(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
    const all = GARBAGE.flatMap((value) => [...withValue(data, value)]);
    expect(all.length).toBeGreaterThan(50);
    for (const changed of sample(all, 120)) {
      try {
        parse(JSON.stringify(changed));
      } catch (error) {
        expect(error, JSON.stringify(changed)).toBeInstanceOf(ContentError);
      }
    }
  },
);
