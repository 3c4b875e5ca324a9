import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseArticle } from '../parse/index.js';

const NAMES = ['practice', 'newsletter', 'article', 'faq', 'letter'] as const;
const site = fileURLToPath(new URL('../../../../examples/practice-site/', import.meta.url));
const content = join(site, 'content');

interface JsonSchema {
  type?: string;
  enum?: string[];
  const?: unknown;
  title?: string;
  description?: string;
  'x-group'?: string;
  'x-groups'?: Record<string, string>;
  examples?: unknown[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

/** The file as another package gets it. */
const read = (name: string): JsonSchema =>
  JSON.parse(
    readFileSync(fileURLToPath(import.meta.resolve(`@tendwell/content/schemas/${name}.json`)), 'utf8'),
  );

/** Made by the build of the package. */
const validator = (name: string) => compile(read(name));

const ajv = new Ajv({ strict: true, allErrors: true, keywords: ['x-group', 'x-groups'] });

(addFormats as unknown as (ajv: Ajv) => void)(ajv);
const compile = (schema: JsonSchema) => ajv.compile(schema);

function* fields(schema: JsonSchema, path = ''): Generator<[path: string, field: JsonSchema]> {
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    yield [`${path}${key}`, field];
    yield* fields(field, `${path}${key}.`);
  }
  if (schema.items) {
    yield [`${path}[]`, schema.items];
    yield* fields(schema.items, `${path}[].`);
  }
  for (const option of schema.anyOf ?? []) yield* fields(option, path);
}

/** True if a reader can't guess a value: text, numbers, and lists of them, but no list of names to choose from. */
function needsExample(path: string, { type, items, enum: names, const: constant }: JsonSchema): boolean {
  if (path.endsWith('[]') || names || constant !== undefined) return false;
  if (type === 'array') return items?.type !== 'object';
  return type === 'string' || type === 'number' || type === 'integer';
}

describe('the JSON Schema files', () => {
  test.each(NAMES)('say of each field of %s what it means', (name) => {
    const all = [...fields(read(name))];
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter(([, { description }]) => !description).map(([path]) => path)).toEqual([]);
  });

  test.each(NAMES)('have a short title for each field and item of %s', (name) => {
    const all = [...fields(read(name))];
    expect(
      all.filter(([, { title = '' }]) => !/^\p{Lu}[^.:]{1,30}$/u.test(title)).map(([path]) => path),
    ).toEqual([]);
  });

  test.each(NAMES)('put each field of %s into a group that they list', (name) => {
    const schema = read(name);
    const groups = Object.keys(schema['x-groups'] ?? {});
    const all = [...fields(schema)].filter(([path]) => !path.endsWith('[]'));
    expect(all.filter(([, field]) => !groups.includes(field['x-group'] ?? '')).map(([path]) => path)).toEqual(
      [],
    );
  });

  test.each(NAMES)('have a valid example for each field of %s', (name) => {
    const all = [...fields(read(name))].filter(([path]) => path !== '$schema');
    expect(
      all.filter(([path, field]) => needsExample(path, field) && !field.examples).map(([path]) => path),
    ).toEqual([]);
    for (const [path, field] of all.filter(([, { examples }]) => examples)) {
      const validate = compile(field);
      for (const example of field.examples ?? []) expect(validate(example), `${path}: ${example}`).toBe(true);
    }
  });

  test.each(['practice', 'newsletter'])('accept the %s of the practice site, and no key more', (name) => {
    const validate = validator(name);
    const data = parse(readFileSync(join(content, `${name}.yaml`), 'utf8'));
    validate(data);
    expect(validate.errors).toBeNull();
    expect(validate({ ...data, $schema: './schema.json' })).toBe(true);
    expect(validate({ ...data, colour: 'sage' })).toBe(false);
  });

  test('accept front matter as the parser reads it', () => {
    const source =
      '---\ntitle: A\ndate: 2026-03-02\npicture: { src: ./a.svg, alt: A }\nredirectFrom: [/a/]\n---\n';
    const { slug, body, ...data } = parseArticle(source, { file: 'a.md' });
    const validate = validator('article');
    expect(validate(data)).toBe(true);
    expect(validate({ ...data, date: '03/02/2026' })).toBe(false);
  });

  test.each(['practice', 'newsletter'])('are found from the first line of the practice site’s %s', (name) => {
    const [line = ''] = readFileSync(join(content, `${name}.yaml`), 'utf8').split('\n', 1);
    const [, path = ''] = /^# yaml-language-server: \$schema=(\S+)$/.exec(line) ?? [];
    const file = resolve(dirname(join(content, `${name}.yaml`)), path);
    expect(path).toMatch(/node_modules\/@tendwell\/content\/schemas\//);
    expect(existsSync(file)).toBe(true);
  });
});
