import { describe, expect, it } from 'vitest';
import { loadViewMessages } from '../../lang/views/view-messages.js';
import { en } from './en.js';

/** Every sentence by its path, such as "send.now". */
function sentences(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : sentences(value as object, `${path}${key}.`),
  );
}

const names = (text = '') => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(['ar', 'de', 'es', 'fr', 'zh'])('the messages about letters in %s', async (tag) => {
  const texts = new Map(sentences((await loadViewMessages(tag)).letters));

  it('are complete, translated, and have the same placeholders as the English ones', () => {
    const expected = new Map(sentences(en));
    expect([...texts.keys()].sort()).toEqual([...expected.keys()].sort());
    for (const [path, text] of texts) expect(names(text), path).toEqual(names(expected.get(path)));
    const same = [...texts].filter(([path, text]) => text === expected.get(path) && !/^\{\w+\}/.test(text));
    // Some words are the same in two languages.
    expect(same.length).toBeLessThan(8);
  });
});
