import { describe, expect, it } from 'vitest';
import { ar } from './ar.js';
import { en } from './en.js';
import { formatDuration, formatList } from './formats.js';
import { Languages } from './language.js';

const languages = new Languages();

/** Every sentence by its path, such as "mail.until". */
function sentences(words: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') found.set(path + key, value);
    else for (const [below, text] of sentences(value, `${path}${key}.`)) found.set(below, text);
  }
  return found;
}

const names = (text = '') => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(languages.tags)('the messages in %s', async (tag) => {
  const { words } = await languages.choose(tag);

  it('are complete, and none is empty', () => {
    const texts = sentences(words);
    expect([...texts.keys()].sort()).toEqual([...sentences(en).keys()].sort());
    for (const [path, text] of texts) expect(text.trim(), path).not.toBe('');
  });

  it('have the same placeholders as the English ones', () => {
    const texts = sentences(words);
    for (const [path, text] of sentences(en)) expect(names(texts.get(path)), path).toEqual(names(text));
  });

  it('are translated', () => {
    const same = [...sentences(words)].filter(([path, text]) => sentences(en).get(path) === text);
    expect(same.map(([path]) => path)).toEqual(
      tag === 'en'
        ? expect.anything()
        : expect.not.arrayContaining(['form.title', 'mail.until', 'confirm.title']),
    );
    expect(same.length).toBeLessThan(tag === 'en' ? 1000 : 3);
  });

  it('format every duration', () => {
    for (const [count, unit] of [
      [1, 'minute'],
      [72, 'hour'],
      [30, 'day'],
      [3, 'year'],
    ] as const) {
      expect(formatDuration({ tag, words }, count, unit)).toMatch(/\S/);
    }
  });
});

it('uses non-breaking spaces before French punctuation', async () => {
  const { words } = await languages.choose('fr');
  for (const [path, text] of sentences(words)) expect(text, path).not.toMatch(/ [:;?!»]|« /);
});

describe('choosing a language', () => {
  const choose = async (...wishes: (string | undefined)[]) => (await languages.choose(...wishes)).tag;

  it('takes the first available language, with its region', async () => {
    expect(await choose('pt-BR', undefined, 'de-AT', 'fr')).toBe('de-AT');
    expect(await choose('zh-Hant-TW')).toBe('zh-Hant-TW');
    expect(await choose('EN-gb')).toBe('en-GB');
  });

  it('falls back to English', async () => {
    expect(await choose('pt', 'not a tag', '')).toBe('en');
  });

  it('accepts languages that a site adds, and replacements for built-in ones', async () => {
    const own = new Languages({
      it: async () => ({ ...en, newsletter: 'Lettera' }),
      'en-IE': { ...en, newsletter: 'The post' },
    });
    expect((await own.choose('it-CH')).words.newsletter).toBe('Lettera');
    expect((await own.choose('en-IE')).words.newsletter).toBe('The post');
    expect((await own.choose('en-GB')).words.newsletter).toBe('Newsletter');
  });
});

describe('formatting', () => {
  it('uses the plural forms of the language', () => {
    const texts = [1, 2, 3, 11, 100].map((count) => formatDuration({ tag: 'ar', words: ar }, count, 'hour'));
    expect(texts).toEqual(['ساعة', 'ساعتان', '3 ساعات', '11 ساعة', '100 ساعة']);
    expect(formatList({ tag: 'de', words: en }, ['Suppen', 'Tee', 'Wege'])).toBe('Suppen, Tee und Wege');
  });
});
