import { describe, expect, it } from 'vitest';
import { ar } from './ar.js';
import { en } from './en.js';
import { fill, formatDuration, formatList } from './fill.js';
import { acceptedLanguages, Languages } from './language.js';

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

describe.each(languages.tags)('the words in %s', async (tag) => {
  const { words } = await languages.choose(tag);

  it('are all there, and none is empty', () => {
    const texts = sentences(words);
    expect([...texts.keys()].sort()).toEqual([...sentences(en).keys()].sort());
    for (const [path, text] of texts) expect(text.trim(), path).not.toBe('');
  });

  it('fill in what the English ones do', () => {
    const texts = sentences(words);
    for (const [path, text] of sentences(en)) expect(names(texts.get(path)), path).toEqual(names(text));
  });

  it('are a language of their own', () => {
    const same = [...sentences(words)].filter(([path, text]) => sentences(en).get(path) === text);
    expect(same.map(([path]) => path)).toEqual(
      tag === 'en'
        ? expect.anything()
        : expect.not.arrayContaining(['form.title', 'mail.until', 'confirm.title']),
    );
    expect(same.length).toBeLessThan(tag === 'en' ? 1000 : 3);
  });

  it('have a time in every sentence that tells one', () => {
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

it('keeps French marks on the line of their word', async () => {
  const { words } = await languages.choose('fr');
  for (const [path, text] of sentences(words)) expect(text, path).not.toMatch(/ [:;?!»]|« /);
});

describe('choosing a language', () => {
  const choose = async (...wishes: (string | undefined)[]) => (await languages.choose(...wishes)).tag;

  it('takes the first wish that there are words for, with its region', async () => {
    expect(await choose('pt-BR', undefined, 'de-AT', 'fr')).toBe('de-AT');
    expect(await choose('zh-Hant-TW')).toBe('zh-Hant-TW');
    expect(await choose('EN-gb')).toBe('en-GB');
  });

  it('falls back to English', async () => {
    expect(await choose('pt', 'not a tag', '')).toBe('en');
  });

  it('knows what a site adds, and lets it say things its own way', async () => {
    const own = new Languages({
      it: async () => ({ ...en, newsletter: 'Lettera' }),
      'en-IE': { ...en, newsletter: 'The post' },
    });
    expect((await own.choose('it-CH')).words.newsletter).toBe('Lettera');
    expect((await own.choose('en-IE')).words.newsletter).toBe('The post');
    expect((await own.choose('en-GB')).words.newsletter).toBe('Newsletter');
  });

  it('reads Accept-Language by what is wished for most', () => {
    expect(acceptedLanguages('de;q=0.7, fr-CA, *;q=0.1, en;q=0, es;q=0.8')).toEqual(['fr-CA', 'es', 'de']);
    expect(acceptedLanguages('\u0000,,;q=x,;;')).toEqual([]);
    expect(acceptedLanguages(undefined)).toEqual([]);
  });
});

describe('a sentence', () => {
  it('is filled in once: what somebody typed is not filled in again', () => {
    expect(fill('{email} from {practice} {other}', { email: '{practice}', practice: '$& Pine' })).toBe(
      '{practice} from $& Pine {other}',
    );
  });

  it('has the plural that its language asks for', () => {
    const texts = [1, 2, 3, 11, 100].map((count) => formatDuration({ tag: 'ar', words: ar }, count, 'hour'));
    expect(texts).toEqual(['ساعة', 'ساعتان', '3 ساعات', '11 ساعة', '100 ساعة']);
    expect(formatList({ tag: 'de', words: en }, ['Suppen', 'Tee', 'Wege'])).toBe('Suppen, Tee und Wege');
  });
});
