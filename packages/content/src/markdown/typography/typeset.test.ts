import { describe, expect, test } from 'vitest';
import { fc } from '../../../../../scripts/testing/random.mjs';
import { renderMarkdown } from '../index.js';

/** The text of a paragraph as a reader sees it. */
const set = (markdown: string, locale?: string) =>
  String(renderMarkdown(markdown, { locale }).html).slice(3, -5);

describe('typography', () => {
  test.each([
    ['"Slowly," she said.', '“Slowly,” she said.'],
    ['"\'Slowly\' is," she said, "a word."', '“‘Slowly’ is,” she said, “a word.”'],
    ['\'He said "yes" and left.\'', '‘He said “yes” and left.’'],
    ["'She called it \"the dogs' day\" and left.'", '‘She called it “the dogs’ day” and left.’'],
    ["'A 6\" pot'", '‘A 6&quot; pot’'],
    ["\"It's 'quoted\" and done'", '“It’s ’quoted” and done’'],
    ["Don't. It's the dogs' day.", 'Don’t. It’s the dogs’ day.'],
    ["Rock in the 1990's and the '90s", 'Rock in the 1990’s and the ’90s'],
    ['("Tea") ["cup"]', '(“Tea”) [“cup”]'],
    ['*"Tea"* and "*cup*"', '<em>“Tea”</em> and “<em>cup</em>”'],
    ['"[Tea](/tea)", he said', '“<a href="/tea">Tea</a>”, he said'],
    ['He said—"tea"—and left', 'He said—“tea”—and left'],
    ['"Two\nlines"', '“Two\nlines”'],
    ['A 6" pot, 5\'10" tall', 'A 6&quot; pot, 5&#39;10&quot; tall'],
    ['One -- two---three 10--12', 'One – two—three 10–12'],
    ['Wait...', 'Wait…'],
    ['Wait.... and ----', 'Wait.... and ----'],
    ['run --help, <!-- no -->, -->', 'run --help, &lt;!-- no --&gt;, --&gt;'],
    ['“Set” already — by ‘hand’…', '“Set” already — by ‘hand’…'],
    ['\\"Typed\\" &quot;so&quot; \\-- \\...', '&quot;Typed&quot; &quot;so&quot; -- ...'],
    ['🙂"a" "🙂"', '🙂”a” “🙂”'],
  ])('of English: %s', (markdown, expected) => {
    expect(set(markdown)).toBe(expected);
  });

  test.each([
    ['de', "\"Er sagt: 'Tee'\", das geht's", '„Er sagt: ‚Tee‘“, das geht’s'],
    ['de-CH', '"Tee"', '«Tee»'],
    ['fr', '"Le thé", l\'eau', '«\u202fLe thé\u202f», l’eau'],
    [
      'fr',
      'Quoi ? Non ! « Si » : oui ; 10:30',
      'Quoi\u202f? Non\u202f! «\u202fSi\u202f»\u00a0: oui\u202f; 10:30',
    ],
    ['es', '"Té"', '«Té»'],
    ['es-US', '"Té"', '“Té”'],
    ['sv', '"Te"', '”Te”'],
    ['pl', '"Herbata"', '„Herbata”'],
    ['zh', '他说"好"。she said "tea"', '他说“好”。she said “tea”'],
    ['zh-TW', '他說"好"', '他說「好」'],
    ['ja', '「茶」と"茶"', '「茶」と「茶」'],
    ['tlh', '"Hab" -- SoSlI\'', '&quot;Hab&quot; – SoSlI&#39;'],
  ])('of %s: %s', (locale, markdown, expected) => {
    expect(set(markdown, locale)).toBe(expected);
  });

  test('doesn’t change code, URLs, and their titles', () => {
    expect(set('`"a" -- b...` <https://a.example/--...> [c](/d--e "f -- g")')).toBe(
      '<code>&quot;a&quot; -- b...</code> <a href="https://a.example/--...">https://a.example/--...</a> ' +
        '<a href="/d--e" title="f -- g">c</a>',
    );
    expect(String(renderMarkdown('```\n"a"\n```').html)).toContain('&quot;a&quot;');
  });

  test('applies to captions, headings, and cells, and doesn’t change ids', () => {
    const { html, headings, excerpt } = renderMarkdown(
      '# "It\'s" -- so\n\n![a](b.svg "A cup -- \'full\'")\n\n"Tea"\n\n| "x" |\n|-|',
    );
    expect(String(html)).toContain('<figcaption>A cup – ‘full’</figcaption>');
    expect(String(html)).toContain('>“x”</th>');
    expect(headings[0]).toEqual({ level: 2, id: 'its-so', text: '“It’s” – so' });
    expect(excerpt).toBe('“Tea”');
    expect(renderMarkdown('# "It\'s" -- so', { typography: false }).headings[0]).toMatchObject({
      id: 'its-so',
    });
  });

  test('can be turned off', () => {
    const { html } = renderMarkdown('"It\'s" -- so...', { typography: false });
    expect(String(html)).toBe('<p>&quot;It&#39;s&quot; -- so...</p>\n');
  });

  test('sets a dash before a quotation mark, but not in the name of an option', () => {
    expect(String(renderMarkdown('--"', { locale: 'fr' }).html)).toContain('–\u202f»');
    expect(String(renderMarkdown('a --help b', { locale: 'en' }).html)).toContain('--help');
  });

  test('doesn’t change text that is already typographic', () => {
    const word = fc.constantFrom(
      'tea',
      ' ',
      '"',
      "'",
      '--',
      '...',
      '*',
      ',',
      '(',
      ')',
      '1',
      '茶',
      '\n',
      ' :',
      ' !',
    );
    const locale = fc.constantFrom('en', 'de', 'fr', 'es', 'zh', 'sv');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), locale, (words, locale) => {
        // Text and escapes only: marks would be read anew.
        const text = words.filter((word) => word !== '*').join('');
        const once = String(renderMarkdown(text, { locale, headingOffset: 0 }).html);
        if (/<(?!\/?p>)|&/.test(once)) return;
        const printed = once.replace(/<\/?p>/g, '').trim();
        const twice = String(renderMarkdown(printed, { locale }).html);
        expect(twice.replace(/<\/?p>/g, '').trim()).toBe(printed);
      }),
    );
  });
});
