import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FailureCode } from '../../api/types.js';
import { STATUS } from '../../failure.js';
import type { Schema } from '../facts/schema.js';
import { en } from './en.js';
import { chooseLanguage, languageTags, withFields } from './language.js';

/** Messages whose number depends on the language. */
const OPEN =
  /^(fields|help|facts\.choices|facts\.sections\.interests|failures|useDescriptions|dir|today\.reasons)/;

/** Every sentence by its path, such as "today.closed". */
function sentences(words: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') found.set(path + key, value);
    else if (typeof value === 'object')
      for (const [below, text] of sentences(value, `${path}${key}.`)) found.set(below, text);
  }
  return found;
}

const names = (text = '') => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(languageTags())('the messages in %s', async (tag) => {
  const { words } = await withFields(await chooseLanguage([tag]));
  const texts = sentences(words);

  it('are complete, and none is empty', () => {
    const keys = (all: Map<string, string>) => [...all.keys()].filter((key) => !OPEN.test(key)).sort();
    expect(keys(texts)).toEqual(keys(sentences(en)));
    for (const [path, text] of texts) expect(text.trim(), path).not.toBe('');
  });

  it('have the same placeholders as the English ones', () => {
    for (const [path, text] of sentences(en))
      if (texts.has(path)) expect(names(texts.get(path)), path).toEqual(names(text));
  });

  it.runIf(tag !== 'en')('have a sentence for every failure of the server', () => {
    expect(Object.keys(STATUS).filter((code) => !words.failures[code as FailureCode])).toEqual([]);
  });

  it.runIf(tag !== 'en')('have a title for every field of the facts', () => {
    const keys = ['practice', 'faq', 'newsletter'].flatMap((name) => fieldKeys(schemaOf(name)));
    const isShown = (key: string) => key !== '$schema' && !/day$/.test(key.replace(/^day$/, ''));
    expect([...new Set(keys)].filter((key) => isShown(key) && !words.fields[key])).toEqual([]);
  });
});

const schemaOf = (name: string): Schema =>
  JSON.parse(readFileSync(new URL(import.meta.resolve(`@tendwell/content/schemas/${name}.json`)), 'utf8'));

function fieldKeys(schema: Schema): string[] {
  const below = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.items ? [schema.items] : []),
    ...(schema.anyOf ?? []),
  ];
  return [...Object.keys(schema.properties ?? {}), ...below.flatMap(fieldKeys)];
}

describe('choosing a language', () => {
  it('takes the first available one, with its region', async () => {
    expect((await chooseLanguage(['pt-BR', 'de-AT', 'fr'])).tag).toBe('de-AT');
    expect((await chooseLanguage(['zh-Hant-TW'])).words.dir).toBe('ltr');
    expect((await chooseLanguage(['ar'])).words.dir).toBe('rtl');
  });

  it('falls back to English', async () => {
    expect((await chooseLanguage(['pt', 'not a tag'])).tag).toBe('en-US');
    expect((await chooseLanguage([])).tag).toBe('en-US');
  });
});
