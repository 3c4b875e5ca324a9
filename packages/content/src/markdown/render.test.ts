import { describe, expect, test } from 'vitest';
import { renderArticle, renderMarkdown } from './index.js';

const html = (markdown: string, options = {}) => String(renderMarkdown(markdown, options).html).trim();

describe('renderMarkdown', () => {
  test('prints what CommonMark and GitHub print', () => {
    expect(html('A *b* **c** ~~d~~ `e`  \nf')).toBe(
      '<p>A <em>b</em> <strong>c</strong> <del>d</del> <code>e</code><br>\nf</p>',
    );
    expect(html('3. a\n4. b')).toBe('<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>');
    expect(html('> a\n\n---')).toBe('<blockquote>\n<p>a</p>\n</blockquote>\n<hr>');
    expect(html('```js\na < b\n```')).toBe('<pre><code class="language-js">a &lt; b\n</code></pre>');
    expect(html('[a]\n\n[a]: /b "c"')).toBe('<p><a href="/b" title="c">a</a></p>');
  });

  test('reads Windows line breaks', () => {
    expect(html('# A\r\n\r\nb\r\nc\r\n')).toBe(html('# A\n\nb\nc\n'));
  });

  test('shows raw HTML as text, in blocks and inline', () => {
    expect(html('<script>alert(1)</script>')).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>');
    expect(html('a <b onclick="x()">c</b>')).toBe('<p>a &lt;b onclick=&quot;x()&quot;&gt;c&lt;/b&gt;</p>');
    // Between raw tags, marked assumes that text is already escaped.
    expect(html('a <kbd> <img src=x onerror=alert(1)//')).not.toMatch(/<(?!\/?p>)/);
    expect(html('<!-- a -->\n\nb')).toBe('<p>&lt;!-- a --&gt;</p>\n<p>b</p>');
  });

  test('keeps the words on both sides of a line break apart in alternative text', () => {
    for (const lineBreak of ['<br>', '<BR />', '  \n', '\\\n']) {
      const { html, words } = renderMarkdown(`![a${lineBreak}b <i>c</i>d](/e.png)`);
      expect([/alt="([^"]*)"/.exec(String(html))?.[1], words]).toEqual(['a\nb cd', 3]);
    }
  });

  test('decodes character references, and escapes all special characters', () => {
    expect(html("&copy; &#8212; &#60; & < > &quot; \\' \\& &nope &Dcaron;")).toBe(
      '<p>© — &lt; &amp; &lt; &gt; &quot; &#39; &amp; &amp;nope Ď</p>',
    );
    expect(html('`&copy;`')).toBe('<p><code>&amp;copy;</code></p>');
  });

  test('puts a table in a scrollable element with a name', () => {
    expect(html('| Tea | Time & heat |\n|:--|--:|\n| Ginger | *5* |')).toBe(
      '<div class="tendwell-table" tabindex="0" role="group" aria-label="Tea, Time &amp; heat"><table>\n' +
        '<thead>\n<tr><th scope="col" class="tendwell-left">Tea</th><th scope="col" class="tendwell-right">Time &amp; heat</th></tr>\n</thead>\n' +
        '<tbody>\n<tr><td class="tendwell-left">Ginger</td><td class="tendwell-right"><em>5</em></td></tr>\n</tbody>\n</table></div>',
    );
  });

  test('names the checkbox of a task', () => {
    expect(html('- [x] Buy *ginger*\n- [ ] Boil')).toBe(
      '<ul>\n<li class="task"><label><input type="checkbox" disabled checked> Buy <em>ginger</em></label></li>\n' +
        '<li class="task"><label><input type="checkbox" disabled> Boil</label></li>\n</ul>',
    );
    expect(html('- [ ] Boil $& \\"x\\"\n\n- b')).toContain(
      '<p><input aria-label="Boil $&amp; &quot;x&quot;" type="checkbox" disabled> Boil',
    );
  });

  test('turns a paragraph with only several images into a gallery', () => {
    const image = (src: string, alt: string) =>
      `<img src="${src}" alt="${alt}" loading="lazy" decoding="async">`;
    expect(html('![a](a.svg "An *a* & \'b\'")\n![b](b.svg) ![](c.svg)')).toBe(
      `<div class="tendwell-gallery"><figure>${image('a.svg', 'a')}<figcaption>An *a* &amp; ‘b’</figcaption></figure>` +
        `<figure>${image('b.svg', 'b')}</figure><figure>${image('c.svg', '')}</figure></div>`,
    );
    expect(html('![a](a.svg) and ![b](b.svg)')).toMatch(/^<p><img/);
    expect(html('- ![a](a.svg) ![b](b.svg)')).not.toContain('gallery');
    expect(html('![a](javascript:x) ![b](b.svg)')).toContain('<figure>a</figure><figure><img');
  });

  test('turns a paragraph with only a link to a video or a recording into a figure', () => {
    const video = 'https://youtu.be/aBcDeFgHiJk';
    const figure = (link: string) =>
      `<figure class="tendwell-video"><a href="${video}">${link}</a><figcaption>Plays from youtube.com</figcaption></figure>`;
    expect(html(`[Making *tea*](${video})`)).toBe(figure('Making <em>tea</em>'));
    expect(html(video)).toBe(figure(video));
    expect(html(`<${video}>`)).toBe(figure(video));
    expect(html('[Talk](./talk.mp3)', { resolveUrl: () => '/assets/x.mp3' })).toBe(
      '<figure class="tendwell-audio"><a href="/assets/x.mp3">Talk</a></figure>',
    );
    expect(html(`[Tee](${video})`, { locale: 'de-AT' })).toContain('>Wird von youtube.com abgespielt<');
    for (const markdown of [
      `See [it](${video}).`,
      `- [it](${video})`,
      `**[it](${video})**`,
      '[it](https://example.com)',
    ]) {
      expect(html(markdown)).not.toContain('<figure');
    }
    expect(html('[it](/talk.mp3)', { resolveUrl: () => 'javascript:x' })).toBe('<p>it</p>');
  });

  test('leaves images and videos out of the excerpt', () => {
    const text = '![a](a.svg) ![b](b.svg)\n\n[Tea](https://youtu.be/aBcDeFgHiJk)\n\nWords.';
    expect(renderMarkdown(text).excerpt).toBe('Words.');
    expect(renderMarkdown('![a](a.svg)').excerpt).toBe('');
  });

  test('loads images lazily, and turns those with a title into figures', () => {
    expect(html('a ![b *c*](d.svg "e")')).toBe(
      '<p>a <img src="d.svg" alt="b c" title="e" loading="lazy" decoding="async"></p>',
    );
    expect(html('![b](d.svg "A *bowl* & more")')).toBe(
      '<figure><img src="d.svg" alt="b" loading="lazy" decoding="async"><figcaption>A *bowl* &amp; more</figcaption></figure>',
    );
    expect(html('![b](d.svg)')).toBe('<p><img src="d.svg" alt="b" loading="lazy" decoding="async"></p>');
  });
});

describe('headings', () => {
  const levels = (markdown: string, options = {}) =>
    renderMarkdown(markdown, options).headings.map(({ level }) => level);

  test('start at h2, whether the text starts with # or ##', () => {
    expect(levels('# A\n\n## B\n\n# C')).toEqual([2, 3, 2]);
    expect(levels('## A\n\n### B')).toEqual([2, 3]);
    expect(html('A\n=\n')).toBe('<h2 id="a">A</h2>');
  });

  test('start at the given level', () => {
    expect(levels('## A\n\n#### B', { topHeading: 3 })).toEqual([3, 5]);
    expect(levels('# A\n\n### B', { topHeading: 1 })).toEqual([1, 3]);
    expect(levels('# A\n\n## B', { topHeading: 6 })).toEqual([6, 6]);
    expect(levels('# A', { topHeading: Number.NaN })).toEqual([1]);
  });

  test('are shifted by an offset, within 1 to 6', () => {
    expect(levels('# A\n\n###### B', { headingOffset: 2 })).toEqual([3, 6]);
    expect(levels('# A', { headingOffset: 0 })).toEqual([1]);
  });

  test('have unique ids with letters of any script', () => {
    const { headings } = renderMarkdown(
      '# Ginger Tea!\n\n## Ginger tea\n\n## Ginger tea 2\n\n## Ginger tea\n\n## 生姜茶\n\n## Çay & Ökotee\n\n## ***\n\n## don’t',
    );
    expect(headings.map(({ id }) => id)).toEqual([
      'ginger-tea',
      'ginger-tea-2',
      'ginger-tea-2-2',
      'ginger-tea-3',
      '生姜茶',
      'çay-ökotee',
      'section',
      'dont',
    ]);
    expect(new Set(headings.map(({ id }) => id)).size).toBe(headings.length);
  });

  test('are listed as plain text, also from quotes and lists', () => {
    const { headings, html } = renderMarkdown('# A *b* `c` &amp; [d](e)\n\n> ## F\n\n- ## G');
    expect(headings.map(({ text }) => text)).toEqual(['A b c & d', 'F', 'G']);
    expect(String(html)).toContain('<h3 id="g">G</h3>');
  });

  test('have ids of limited length, cut between words', () => {
    const [heading] = renderMarkdown(`# ${'word '.repeat(50)}`).headings;
    expect(heading?.id).toMatch(/^(?:word-){15}word$/);
  });
});

describe('the facts about a text', () => {
  test('include its first paragraph as plain text', () => {
    expect(
      renderMarkdown('# Title\n\n![p](a.svg "c")\n\nA *warm* cup &amp; [more](/x)\nhere.\n\nNext.').excerpt,
    ).toBe('A warm cup & more here.');
    expect(renderMarkdown('- one\n- two').excerpt).toBe('one two');
    expect(renderMarkdown('').excerpt).toBe('');
  });

  test('have an excerpt that is cut between words', () => {
    const { excerpt } = renderMarkdown('A cup of tea, slowly. '.repeat(30));
    expect(excerpt.length).toBeLessThanOrEqual(200);
    expect(excerpt).toMatch(/ (?:cup|of|tea|slowly|A)…$/);
    const { excerpt: chinese } = renderMarkdown('茶'.repeat(500));
    expect(chinese).toMatch(/^茶{190,199}…$/);
  });

  test('include the number of words and minutes', () => {
    expect(renderMarkdown('Don’t count *twice*: it’s five.')).toMatchObject({ words: 5, minutes: 1 });
    expect(renderMarkdown('word '.repeat(1150)).minutes).toBe(5);
    expect(renderMarkdown('')).toMatchObject({ words: 0, minutes: 1 });
    expect(renderMarkdown('我喜欢喝热姜茶', { locale: 'zh' }).words).toBeGreaterThan(2);
    expect(renderMarkdown('Ich mag 中国', { locale: 'de' }).words).toBe(3);
  });

  test('use the reading speed for the language', () => {
    const text = 'palabra '.repeat(1_000);
    const minutes = (locale: string) => renderMarkdown(text, { locale }).minutes;
    expect([minutes('en'), minutes('es-MX'), minutes('ar'), minutes('tlh')]).toEqual([4, 5, 7, 5]);
  });
});

test('renderArticle uses the language of the article, unless the options have one', () => {
  const article = { title: 'A', date: '2026-03-02', slug: 'a', body: '"A"', lang: 'de' };
  expect(renderArticle(article).excerpt).toBe('„A“');
  expect(renderArticle(article, { locale: undefined }).excerpt).toBe('„A“');
  expect(renderArticle(article, { locale: 'en' }).excerpt).toBe('“A”');
});

test('renderArticle keeps the front matter, and leaves out the source', () => {
  const rendered = renderArticle({ title: 'A', date: '2026-03-02', slug: 'a', body: 'Hello' });
  expect(rendered).toMatchObject({ title: 'A', slug: 'a' });
  expect(String(rendered.html)).toBe('<p>Hello</p>\n');
  expect(rendered).not.toHaveProperty('body');
});
