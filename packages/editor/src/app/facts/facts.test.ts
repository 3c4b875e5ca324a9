import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../lang/en.js';
import { fieldKind, itemName, type Schema, schemaAt, variantOf } from './schema.js';
import { factsRoute, sectionsOf } from './sections.js';
import { helpOf } from './titles.js';

const schemaOf = (name: string): Schema =>
  JSON.parse(readFileSync(new URL(import.meta.resolve(`@tendwell/content/schemas/${name}.json`)), 'utf8'));
const practice = schemaOf('practice');

describe('the kind of a field', () => {
  it.each<[string, (string | number)[]]>([
    ['text', ['name']],
    ['long-text', ['practitioners', 0, 'bio']],
    ['date', ['announcement', 'until']],
    ['number', ['services', 0, 'minutes']],
    ['boolean', ['acceptingNewClients']],
    ['mark', ['services', 0, 'price', 'free']],
    ['choice', ['kind']],
    ['choices', ['services', 0, 'formats']],
    ['list', ['practitioners', 0, 'specialties']],
    ['items', ['services']],
    ['hours', ['locations', 0, 'hours']],
    ['ranges', ['locations', 0, 'hours', 'exceptions', 0, 'hours']],
    ['object', ['locations', 0, 'address']],
    ['variants', ['services', 0, 'price']],
  ])('is %s for %j', (kind, path) => {
    const schema = schemaAt(practice, path);
    expect(schema && fieldKind(schema)).toBe(kind);
  });

  it('is that of names and values for arbitrary keys', () => {
    const schema = schemaAt(schemaOf('newsletter'), ['hidden']);
    expect(schema && fieldKind(schema)).toBe('entries');
    expect(schemaAt(schemaOf('newsletter'), ['hidden', 'tag'])?.anyOf).toHaveLength(2);
  });

  it('is a large field for a text that is already long', () => {
    expect(fieldKind({ type: 'string' }, 'x'.repeat(100))).toBe('long-text');
  });

  it('depends on the value for a union', () => {
    const price = schemaAt(practice, ['services', 0, 'price']) ?? {};
    expect(price.anyOf?.[variantOf(price, 'Ask us')]?.type).toBe('string');
    expect(price.anyOf?.[variantOf(price, { amount: 90 })]?.type).toBe('object');
  });
});

describe('the sections of a file', () => {
  it.each(['practice', 'faq', 'newsletter'])('have every field of %s once', (name) => {
    const schema = schemaOf(name);
    const keys = sectionsOf(name, schema).flatMap((section) => section.keys);
    const all = Object.keys(schema.properties ?? {}).filter((key) => key !== '$schema');
    expect(keys.sort()).toEqual(all.sort());
  });

  it('are the lists, and groups of the other facts', () => {
    expect(sectionsOf('practice', practice).map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'about',
        'locations',
        'practitioners',
        'services',
        'visits',
        'policies',
        'notices',
        'site',
      ]),
    );
  });

  it('are found from an address, also in a folder of a language', () => {
    const file = { path: 'es/practice.yaml', schema: 'practice', version: '1' };
    expect(factsRoute('es/practice.yaml/services/2', [file])).toEqual({
      screen: 'section',
      file,
      section: 'services',
      item: 2,
    });
    expect(factsRoute('text/practice.yaml', [file])).toEqual({ screen: 'text', file: 'practice.yaml' });
    expect(factsRoute('practice.yaml/services', [file])).toEqual({ screen: 'index' });
  });
});

it('name an item by what people call it', () => {
  expect(itemName({ slug: 'ada-voss', name: 'Ada Voss' })).toBe('Ada Voss');
  expect(itemName({ address: { city: 'Astoria' } })).toBe('Astoria');
  expect(itemName({ name: '', from: '2026-12-24' })).toBe('2026-12-24');
});

describe('the help of the English forms', () => {
  it('of a kind is about the thing that has it', () => {
    expect(helpOf(en, 'practice', ['kind'], {})).toMatch(/^What the practice mainly does/);
    expect(helpOf(en, 'practice', ['policies', 0, 'kind'], {})).toMatch(/^Which policy it is/);
    expect(helpOf(en, 'practice', ['other', 'kind'], { description: 'Which one.' })).toBe('Which one.');
  });

  it('is left out if it only repeats the title', () => {
    const help = (title: string, description: string) => helpOf(en, 'faq', ['x'], { title, description });
    expect(help('Pronouns', 'Pronouns.')).toBeUndefined();
    expect(help('Price', 'The price.')).toBeUndefined();
    expect(help('Price', 'The price of a class.')).toBe('The price of a class.');
  });

  /** The fields of a schema that are shown, with their paths. */
  const fields = (schema: Schema, path: (string | number)[] = []): [(string | number)[], Schema][] => [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, field]): [(string | number)[], Schema][] => [
      [[...path, key], field],
      ...fields(field, [...path, key]),
    ]),
    ...(schema.items ? fields(schema.items, [...path, 0]) : []),
    ...(schema.anyOf ?? []).flatMap((variant) => fields(variant, path)),
  ];

  it.each(['practice', 'faq', 'newsletter'])('of %s has no file format terms', (name) => {
    const helps = fields(schemaOf(name)).flatMap(([path, field]) => {
      const help = helpOf(en, name, path, field) ?? '';
      const { description = '', enum: choices = [] } = field;
      const names = [...description.matchAll(/`(.*?)`/g)].map(([, name = '']) => name);
      const isOfFile =
        names.some((name) => !choices.includes(name)) && help === description.replaceAll('`', '');
      const hasWords = /in quotes|YAML|\bISO\b|IANA|BCP|\bslug/i.test(help);
      return isOfFile || hasWords ? [[path.join('.'), help]] : [];
    });
    expect(helps).toEqual([]);
  });
});
