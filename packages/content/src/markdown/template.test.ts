import { describe, expect, test } from 'vitest';
import { TEXT_SIZES } from '../pictures.js';
import { readDocument } from './read-document.js';
import { renderMarkdown } from './render.js';
import { FilledTemplate, type FillOptions, type MarkdownTemplate, renderTemplate } from './template.js';
import { typesetter } from './typography/typeset.js';

const TEXT = `# Tea & ginger

[One](./one.md "A title") and ![two](../two.svg?a=1&b=2), [visit](/visit/#door), <https://example.com/?a=b&c>.

[by reference][ref], [mail](mailto:hello@example.com), [here](#tea-ginger), [other](//example.org/).[^1]

| [cell](cell.md) |
|---|
| ![](x.svg) |

[ref]: <three four.md> "Three"
[^1]: A note with [a link](note.md).
`;

const templateOf = (markdown: string, locale = 'en') =>
  renderTemplate(readDocument(markdown, { typeset: typesetter(locale) }), locale);

const fillTemplate = (
  template: MarkdownTemplate,
  resolveUrl: (url: string, kind: 'link' | 'image') => string,
  options?: FillOptions,
) => new FilledTemplate({ ...template, pieces: () => template.pieces }, resolveUrl, options);

describe('a template', () => {
  test.each([
    ['unchanged URLs', (url: string) => url],
    ['a base before paths', (url: string) => (url.startsWith('/') ? `/base${url}` : url)],
    ['characters that must be escaped', () => '/"<b>&amp;\'/'],
    ['patterns of String.replace()', () => '/$&$1$`/'],
  ])('gives the same HTML as rendering directly, with %s', (_, resolveUrl) => {
    const isLocal = (url: string) => !/^(?:[a-z]+:|#|\/\/)/.test(url);
    const once = renderMarkdown(TEXT, { resolveUrl: (url) => (isLocal(url) ? resolveUrl(url) : url) });
    const { hasForeignMedia, html, headings, excerpt, words, minutes } = fillTemplate(
      templateOf(TEXT),
      resolveUrl,
    );
    expect([hasForeignMedia, String(html)]).toEqual([false, String(once.html)]);
    expect({ headings, excerpt, words, minutes, html: '' }).toEqual({ ...once, html: '' });
  });

  test('asks for the URL of each link and image to a path, and for no others', () => {
    expect(templateOf(TEXT).slots).toEqual([
      ['./one.md', 'link'],
      ['../two.svg?a=1&b=2', 'image', ' alt="two" loading="lazy" decoding="async"', TEXT_SIZES],
      ['/visit/#door', 'link'],
      ['three four.md', 'link'],
      ['cell.md', 'link'],
      ['x.svg', 'image', ' alt="" loading="lazy" decoding="async"', TEXT_SIZES],
      ['note.md', 'link'],
    ]);
  });

  test.each([
    ['a picture of this site', '![a](./b.svg)', false],
    ['a link to another site', '[a](https://example.org/b)', false],
    ['a picture of another site', '![a](https://example.org/b.svg)', true],
    ['a recording of another site', '[Listen](https://example.org/talk.mp3)', true],
  ])('knows whether it shows anything of another site: %s', (_, markdown, expected) => {
    const { hasForeignMedia, html } = fillTemplate(templateOf(markdown), (url) => url);
    expect([hasForeignMedia, String(html)]).toEqual([expected, expect.anything()]);
  });

  test('knows that a path was given a URL of another site', () => {
    const filled = fillTemplate(templateOf('![a](./b.svg)'), () => 'https://example.org/b.svg');
    expect(filled.hasForeignMedia).toBe(true);
  });

  test('is the same after a round trip through JSON', () => {
    const template = templateOf(TEXT);
    const restored = JSON.parse(JSON.stringify(template)) as MarkdownTemplate;
    expect(restored).toEqual(template);
    expect(String(fillTemplate(restored, (url) => url).html)).toBe(String(renderMarkdown(TEXT).html));
  });

  test('is the same each time it is rendered', () => {
    expect(templateOf(TEXT)).toEqual(templateOf(TEXT));
    expect(JSON.stringify(templateOf(TEXT))).not.toMatch(/[\da-f]{8}-[\da-f]{4}-/);
  });

  test('has no slot for a URL that is not safe, and checks the URLs it is filled with', () => {
    expect(templateOf('[a](java&#9;script:x) ![b](data:text/html,x)').slots).toEqual([]);
    const { html } = fillTemplate(templateOf('[a](b.md) ![c](d.svg)'), () => 'javascript:alert(1)');
    expect(String(html)).not.toContain('javascript');
  });

  test('prints the files of pictures, at the width of a gallery or of the text', () => {
    const markdown =
      'Words\n\n![a](a.jpg "A")\n\n![b](b.jpg) ![c](c.jpg)\n\n[![d](a.jpg)](d.md) ![x > y](e.jpg)';
    const pictures = new Map(
      ['a.jpg', 'b.jpg', 'c.jpg'].map((src) => [
        src,
        { src, width: 640, height: 480, type: 'image/webp', sources: [{ src: `${src}.webp`, width: 640 }] },
      ]),
    );
    const { html } = fillTemplate(templateOf(markdown), (url) => url, { pictures });
    expect(String(html).match(/<picture>/g)).toHaveLength(4);
    expect(String(html).match(/ 18rem/g)).toHaveLength(2);
  });

  test('gives priority to a picture only if it is the first one and near the start', () => {
    const priorities = (markdown: string) =>
      String(fillTemplate(templateOf(markdown), (url) => url, { isFirst: true }).html).match(
        /fetchpriority="high"|loading="lazy"/g,
      );
    expect(priorities('Words ![a](a.jpg) ![b](b.jpg)')).toEqual(['fetchpriority="high"', 'loading="lazy"']);
    expect(priorities(`${'Words. '.repeat(200)}\n\n![a](a.jpg)`)).toEqual(['loading="lazy"']);
  });

  test('doesn’t change text that looks like a slot', () => {
    const markdown = '/0/ [a](b.md) `/1/` /00000000-0000-4000-8000-000000000000/0/';
    const { html } = fillTemplate(templateOf(markdown), () => '/c/');
    expect(String(html)).toBe(
      '<p>/0/ <a href="/c/">a</a> <code>/1/</code> /00000000-0000-4000-8000-000000000000/0/</p>\n',
    );
  });
});
