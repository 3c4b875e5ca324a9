import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CMS_NAMES, cmsConfig } from './cms-config.js';
import type { CmsField } from './cms-fields.js';

interface Config {
  readonly collections: readonly {
    readonly name: string;
    readonly folder?: string;
    readonly fields?: readonly CmsField[];
    readonly files?: readonly {
      readonly name: string;
      readonly file: string;
      readonly fields: readonly CmsField[];
    }[];
  }[];
}

const ALL = ['articles', 'pages', 'letters', 'practice.yaml', 'faq.yaml', 'newsletter.yaml'];

const make = (cms: (typeof CMS_NAMES)[number]) =>
  cmsConfig({
    cms,
    content: 'content',
    folders: [{ entries: ALL }, { language: 'es', entries: ['articles', 'practice.yaml'] }],
  });

const { collections } = parse((await make('sveltia')).text) as Config;

function fieldsOf(name: string): readonly CmsField[] {
  const files = collections.flatMap((collection) => collection.files ?? []);
  return [...collections, ...files].find((each) => each.name === name)?.fields ?? [];
}

const schema = JSON.parse(
  await readFile(new URL('../schema/sveltia-cms.json', import.meta.resolve('@sveltia/cms')), 'utf8'),
);
const validate = new Ajv({ strict: false, logger: false }).compile(schema);

describe.each(CMS_NAMES)('the configuration for %s', (cms) => {
  test('fits the schema that Sveltia publishes; Decap reads the same format, and publishes none', async () => {
    validate(parse((await make(cms)).text));
    expect(validate.errors).toBeNull();
    expect(validate({ backend: { name: 'github' }, collections: [{ name: 'x', folder: 5 }] })).toBe(false);
  });

  test('says what is lost, in the file and beside it', async () => {
    const { text, lost } = await make(cms);
    expect(lost.length).toBeGreaterThan(5);
    for (const sentence of lost) expect(text).toContain(`# - ${sentence}\n`);
    expect(lost.filter((sentence) => sentence.startsWith('practice.yaml: services.price '))).toHaveLength(1);
  });
});

test('has a collection for each folder and file that exists, in each language', () => {
  expect(
    collections.map(({ name, folder, files }) => [name, folder ?? files?.map(({ file }) => file)]),
  ).toEqual([
    ['articles', 'content/articles'],
    ['pages', 'content/pages'],
    ['letters', 'content/letters'],
    ['facts', ['content/practice.yaml', 'content/faq.yaml', 'content/newsletter.yaml']],
    ['articles-es', 'content/es/articles'],
    ['facts-es', ['content/es/practice.yaml']],
  ]);
});

test('makes fields from the schemas', () => {
  const article = fieldsOf('articles');
  const field = (name: string, fields = article) => fields.find((each) => each.name === name);
  expect(field('title')).toMatchObject({ widget: 'string', required: true });
  expect(field('date')).toMatchObject({ widget: 'datetime', format: 'YYYY-MM-DD', time_format: false });
  expect(field('summary')).toMatchObject({ widget: 'text', required: false, label: 'Summary' });
  expect(field('tags')).toMatchObject({ widget: 'list', field: { widget: 'string' } });
  expect(field('draft')).toMatchObject({ widget: 'boolean' });
  expect(field('picture')).toMatchObject({ widget: 'object' });
  expect(article.at(-1)).toMatchObject({ name: 'body', widget: 'markdown' });
  const practice = fieldsOf('practice');
  expect(field('kind', practice)).toMatchObject({ widget: 'select', required: true });
  expect(field('services', practice)).toMatchObject({ widget: 'list', summary: '{{fields.name}}' });
  expect(practice.map(({ name }) => name)).not.toContain('$schema');
});
