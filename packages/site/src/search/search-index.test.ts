import { describe, expect, it } from 'vitest';
import { indexPart } from './index-part.js';
import type { MakeParts } from './index-parts.js';
import { Lookup } from './lookup.js';
import { wordsOfQuery } from './match.js';
import { SearchIndex } from './search-index.js';

/** Returns the numbers of the texts that have all words of a query. */
async function found(texts: readonly string[], query: string): Promise<number[]> {
  const index = new SearchIndex(texts.map((text, number) => ({ id: `${number}`, content: () => text })));
  const files = [...index.files('/').values()];
  const lookup = new Lookup(async (file) => files[file]?.source() ?? '', index);
  const sets = await Promise.all(wordsOfQuery(query).map((word) => lookup.find(word)));
  return texts.flatMap((_, number) => (sets.every((set) => set === 'all' || set.has(number)) ? number : []));
}

describe('the index', () => {
  it.each([
    ['the beginning of a word', 'ging', ['<p>Fresh ginger.</p>', '<p>Aging</p>'], [0]],
    ['all words', 'sleep winter', ['Winter sleep', 'Sleep', 'Winter'], [0]],
    ['words with other accents and capitals', 'cafe ÉTIRER', ['Au café, étirer', 'Au cafard, étirer'], [0]],
    ['German umlauts', 'rucken', ['Der Rücken'], [0]],
    ['a word with emphasis within', 'unbelievable', ['<p><em>un</em>believable</p>'], [0]],
    ['no words of two elements as one', 'onetwo', ['<p>one</p><p>two</p>'], []],
    ['no attributes and no scripts', 'class', ['<p class="a">b</p><script>class</script>'], []],
    ['character references', 'salt&reed', ['Salt &amp; reed', 'Salt'], [0]],
    ['Chinese words anywhere', '失眠', ['冬季失眠怎么办', '失望，睡眠'], [0]],
    ['one Chinese character, also the last one', '办', ['冬季失眠怎么办', '办法', '冬'], [0, 1]],
    ['a longer Chinese word', '怎么办', ['冬季失眠怎么办', '怎么样'], [0]],
    ['Chinese beside Latin letters', 'qi气', ['什么是qi气功'], [0]],
    ['Arabic words with and without the article', 'نوم', ['من أجل النوم الهادئ', 'والنوم', 'يوم'], [0, 1]],
    ['Arabic words with another alif and ta marbuta', 'احمد راحه', ['أحمد: راحة'], [0]],
  ])('finds %s', async (_, query, texts, numbers) => {
    expect(await found(texts, query)).toEqual(numbers);
  });

  it('finds the same in a long list, whose index has many files', async () => {
    const texts = Array.from(
      { length: 300 },
      (_, number) => `the word${number % 7} and number${number} 第${number}篇`,
    );
    expect(new SearchIndex(texts.map((id) => ({ id }))).count).toBe(64);
    expect(await found(texts, 'number299')).toEqual([299]);
    expect(await found(texts, 'the number29')).toEqual([
      29,
      ...Array.from({ length: 10 }, (_, n) => 290 + n),
    ]);
    expect(await found(texts, 'word3')).toHaveLength(43);
    expect(await found(texts, '第')).toHaveLength(300);
    expect(await found(texts, 'nowhere')).toEqual([]);
  });

  it('is not used for the list of another version', async () => {
    const index = new SearchIndex([{ id: '/a/', content: () => 'ginger' }]);
    const [file] = index.files('/').values();
    const lookup = (version: string) => new Lookup(async () => file?.source() ?? '', { version, count: 1 });
    expect(await lookup(index.version).find('ginger')).toEqual(new Set([0]));
    expect(await lookup('other').find('ginger')).toEqual(new Set());
  });

  it('is loaded again after a failure, and one file only once', async () => {
    let isOffline = true;
    let loads = 0;
    const load = async () => {
      loads += 1;
      if (isOffline) throw new Error('offline');
      return 'v\nginger 0\ngin 1\n';
    };
    const lookup = new Lookup(load, { version: 'v', count: 1 });
    expect(await lookup.find('gin')).toEqual(new Set());
    isOffline = false;
    expect(await lookup.find('gin')).toEqual(new Set([0, 1]));
    expect(await lookup.find('ginger')).toEqual(new Set([0]));
    expect(loads).toBe(2);
  });

  it('does not render content with a hash to find out whether its files have changed', () => {
    const content = () => {
      throw new Error('read');
    };
    const key = (hash: string) =>
      new SearchIndex([{ id: '/a/', content, hash }]).files('/').get('/0.txt')?.key;
    expect(key('a')).toBe(key('a'));
    expect(key('a')).not.toBe(key('b'));
  });

  it('keeps the files without the words that an edit adds, and has another version if the list changes', () => {
    const texts = Array.from({ length: 100 }, (_, number) => ({
      id: `/${number}/`,
      content: () => `word${number} letter${number}`,
    }));
    const edited = texts.with(50, { id: '/50/', content: () => 'word50 letter50 ginger' });
    const [before, after] = [texts, edited].map((list) => new SearchIndex(list));
    const sources = [before, after].map((index) => [...(index?.files('/').values() ?? [])]);
    const changed = sources[0]?.filter((file, number) => file.source() !== sources[1]?.[number]?.source());
    expect(changed).toHaveLength(1);
    expect(after?.version).toBe(before?.version);
    expect(new SearchIndex(texts.toReversed()).version).not.toBe(before?.version);
    expect(new SearchIndex(texts.slice(1)).version).not.toBe(before?.version);
  });

  it('has the same files if some of its parts were made elsewhere', async () => {
    const texts = Array.from({ length: 300 }, (_, number) => ({
      id: `/${number}/`,
      content: () => `word${number} letter${number % 7}`,
    }));
    const here = new SearchIndex(texts);
    const elsewhere: number[] = [];
    const index = new SearchIndex(texts, {
      make: async (parts) =>
        parts.map((sources, part) => {
          if (part % 2 > 0) return undefined;
          elsewhere.push(part);
          return indexPart(sources.map((source) => () => String(source)));
        }),
    });
    await Promise.all([...index.files('/').values()].map((file) => file.prepare?.()));
    const sources = [here, index].map((each) => [...each.files('/').values()].map((file) => file.source()));
    expect(sources[1]).toEqual(sources[0]);
    // Once, however many files there are.
    expect(new Set(elsewhere).size).toBe(elsewhere.length);
    expect(elsewhere.length).toBeGreaterThan(1);
  });

  it('has parts made elsewhere only if they are not kept', async () => {
    let kept: ReadonlyMap<string, string> = new Map();
    const cache = {
      read: () => kept,
      write: (parts: ReadonlyMap<string, string>) => {
        kept = new Map(parts);
      },
    };
    const texts = Array.from({ length: 300 }, (_, number) => ({
      id: `${number}`,
      content: () => `w${number}`,
    }));
    for (const file of new SearchIndex(texts, { cache }).files('/').values()) file.source();
    let made = 0;
    const make: MakeParts = async (parts) => {
      made += parts.length;
      return [];
    };
    await new SearchIndex(texts, { cache, make }).prepare();
    expect(made).toBe(0);
    await new SearchIndex(texts.with(7, { id: '7', content: () => 'w8' }), { cache, make }).prepare();
    expect(made).toBeGreaterThan(0);
    expect(made).toBeLessThan(kept.size);
  });

  it('has a few kilobytes in each file', () => {
    const index = new SearchIndex(sampleTexts(100).map((text) => ({ id: text, content: () => text })));
    const sizes = [...index.files('/').values()].map((file) => file.source().length);
    expect(sizes).toHaveLength(16);
    expect(Math.max(...sizes)).toBeLessThan(40_000);
  });
});

/** Texts of 900 words, as often in them as in real texts: the second half as often as the first, and so on. */
function sampleTexts(count: number): string[] {
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const word = () => {
    const rank = Math.floor(30_000 ** random());
    const [first, second] = ['bcdfghlmnprstvw'[rank % 15], 'aeioulrthn'[(rank >> 4) % 10]];
    return `${first}${second}${rank.toString(36)}`;
  };
  return Array.from({ length: count }, () => Array.from({ length: 900 }, word).join(' '));
}
