import type { MarkedExtension } from 'marked';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../markdown/index.js';
import { checkAddress } from '../markdown/testing/check-html.js';
import { HOSTILE_TEXTS } from '../markdown/testing/hostile-texts.js';
import { markedEngine } from './index.js';

const engine = markedEngine();
const html = (markdown: string, options = {}) => String(engine.render(markdown, options).html).trim();

/** `==words==`, with a class. */
const mark: MarkedExtension = {
  extensions: [
    {
      name: 'mark',
      level: 'inline',
      start: (source) => source.indexOf('=='),
      tokenizer(source) {
        const [raw, text] = /^==([^=]+)==/.exec(source) ?? [];
        return raw === undefined ? undefined : { type: 'mark', raw, text };
      },
      renderer: ({ text }) => `<mark class="bright" onclick="x()">${text}</mark>`,
    },
  ],
};

describe('a text that marked reads', () => {
  const TEXT = `# Ginger *tea*

"Boil" it -- don't 'stew' it... \`"code"\`[^x]

## Steps & times

![A bowl](./bowl.svg "The 'bowl'")

![a](a.svg "A")
![b](b.svg)

[Tea](https://youtu.be/aBcDeFgHiJk)

| Tea | Time |
|:--|--:|
| *Green* | 2 |

## Steps & times

[back](#steps-times) [About](../pages/about.md)
`;

  test('has the HTML, ids, excerpt, and counts of the built-in parser', () => {
    const options = { resolveUrl: (url: string) => url.replace('./', '/base/') };
    const normal = (text: string) =>
      text
        .replace(/>\s+</g, '><')
        .replace(/(href="[^"]*"|src="[^"]*")/g, '$1')
        .trim();
    const text = TEXT.replace('[^x]', '');
    const [own, other] = [renderMarkdown(text, options), engine.render(text, options)];
    expect(normal(String(other.html))).toBe(
      // marked says the alignment of a cell with an attribute.
      normal(String(own.html)).replace(
        / (?:scope="col" )?class="tendwell-(left|center|right)"/g,
        ' align="$1"',
      ),
    );
    expect({ ...other, html: '' }).toEqual({ ...own, html: '' });
  });

  test('is typeset in its language', () => {
    expect(html('"Tee" -- \'ja\'', { locale: 'de' })).toBe('<p>„Tee“ – ‚ja‘</p>');
    expect(html('"Tea" & 3 < 4 &amp;lt;', { typography: false })).toBe(
      '<p>&quot;Tea&quot; &amp; 3 &lt; 4 &amp;lt;</p>',
    );
  });

  test('may use extensions, whose classes and ids stay', () => {
    const { render } = markedEngine({ extensions: [mark, { breaks: true }] });
    expect(String(render('a ==b==\nc', {}).html)).toContain('a <mark class="bright">b</mark><br>c');
    const notes = '<a id="ref-1" href="#note-1">1</a> <b id="note-1" class="tendwell-x">n</b>';
    expect(html(notes, { idPrefix: 'p-' })).toBe(
      '<p><a id="p-ref-1" href="#p-note-1">1</a> <b id="p-note-1">n</b></p>',
    );
  });

  test('keeps the boxes of task lists, each with a name', () => {
    expect(html('- [x] Buy *ginger*\n- [ ] Boil')).toContain(
      '<li class="task"><input type="checkbox" disabled checked aria-label="Buy ginger">',
    );
  });

  test('loses nothing after a script, whose letters before it are longer in lower case', () => {
    expect(html(`${'İ'.repeat(20)}<script>alert(1)</script>kept *words*`)).toBe(
      `<p>${'İ'.repeat(20)}kept <em>words</em></p>`,
    );
  });

  test.each([
    '<script>alert(1)</script>after',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">a</a>',
    '[a](javascript&colon;alert(1))',
    '<div style="position:fixed">a</div>',
    '<iframe src="https://evil.example/"></iframe>',
    '<p id="a" onclick="x()" class="x tendwell-video">',
    '<svg><style>*{}</style></svg>',
    '`</code><script>alert(1)</script>`',
    '![a" onerror="alert(1)](x.svg "b\' onload=\'x")',
  ])('loses what is not safe of %s', (markdown) => {
    const printed = html(markdown);
    expect(printed.replace(/="[^"]*"/g, '=""')).not.toMatch(
      /<(?:script|iframe|style|svg)|<[^>]* (?:on\w+|style)=/i,
    );
    expect(printed).not.toMatch(/javascript:|tendwell-video/i);
  });

  test('is read by the built-in parser where it is longer than the limit, or would print too much', () => {
    const { render } = markedEngine({ extensions: [mark], maxLength: 10 });
    expect(String(render('==bright==', {}).html)).toContain('<mark');
    expect(String(render('==too bright==', {}).html)).toBe('<p>==too bright==</p>\n');
    const bomb = `[a]: /${'x'.repeat(20_000)}\n\n${'[a] '.repeat(5_000)}`;
    expect(html(bomb).length).toBeLessThan(50 * bomb.length + 10_000);
  });

  test('that nests too deep for marked is read by the built-in parser', () => {
    expect(html(`${'*a '.repeat(3_000)}b${'*'.repeat(3_000)}`)).toContain('<p>');
    expect(html('> '.repeat(8_000))).toContain('<blockquote>');
  });

  test.each(HOSTILE_TEXTS)('that is hostile prints no script and no URL of another scheme: %s', (text) => {
    const printed = html(text);
    const bare = printed.replace(/="[^"]*"/g, '=""');
    expect(bare).not.toMatch(/<(?:script|iframe|style|object|form|svg)\b|<[^>]* (?:on\w+|style)=/i);
    for (const [, kind, url = ''] of printed.matchAll(/ (href|src)="([^"]*)"/g))
      checkAddress(url, kind === 'src');
  });
});
