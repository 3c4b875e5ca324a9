import { describe, expect, test } from 'vitest';
import { renderMarkdown } from './index.js';

const html = (markdown: string, options = {}) =>
  String(renderMarkdown(markdown, { rawHtml: 'sanitize', ...options }).html).trim();

describe('rawHtml: sanitize', () => {
  test('keeps allowed tags and attributes, inline and as blocks', () => {
    expect(html('Press <kbd>Esc</kbd>, H<sub>2</sub>O, <span lang="fr">thé</span><br/>*now*')).toBe(
      '<p>Press <kbd>Esc</kbd>, H<sub>2</sub>O, <span lang="fr">thé</span><br><em>now</em></p>',
    );
    expect(html('<div dir="rtl">\n\n*words*\n\n</div>')).toBe(
      '<div dir="rtl">\n<p><em>words</em></p>\n</div>',
    );
    expect(html('<details open><summary>More</summary>\n\n- one\n\n</details>')).toBe(
      '<details open=""><summary>More</summary>\n<ul>\n<li>one</li>\n</ul>\n</details>',
    );
  });

  test('removes other tags, and keeps their text', () => {
    expect(html('<marquee>a</marquee> <font color=red>b</font> <x-y>c</x-y>')).toBe('<p>a b c</p>');
    expect(html('<center>a</center>')).toBe('a');
  });

  test('removes elements without readable text with their content', () => {
    expect(html('<script>\nalert(1)\n</script>\n\nb')).toBe('<p>b</p>');
    expect(html('a <style>*{}</style><svg><b>x</b></svg> b')).toBe('<p>a  b</p>');
    expect(html('a <!-- b --> c')).toBe('<p>a  c</p>');
    expect(html('<template>\n\n*a* [b](/c) ![d](/e)\n\n</template>\n\nf')).toBe('<p>f</p>');
    expect(html('a <script>*b* [c](/d) ![e](/f)</script> g')).toBe('<p>a  g</p>');
  });

  test('names each tag that it removes, and no other', () => {
    const removed = (markdown: string) => {
      const names: string[] = [];
      html(markdown, { onRemoved: (tag: string) => names.push(tag) });
      return names.sort();
    };
    expect(
      removed('<IFRAME src="/a"></IFRAME>\n\n<marquee>a</marquee> and <script>b <b>c</b></script>'),
    ).toEqual(['iframe', 'marquee', 'script']);
    expect(removed('<b>a</b> `<iframe>` <!-- <iframe> --> \\<iframe> <p>b <a href="/">c</a></p>')).toEqual(
      [],
    );
    expect(removed('<embed src="/a">')).toEqual(['embed']);
  });

  test('removes attributes that are not allowed, and invalid values', () => {
    expect(html('<b class="x" style="y" id="z" onclick="w" data-a="b" title="t">a</b>')).toBe(
      '<p><b title="t">a</b></p>',
    );
    expect(html('<img src="/a" width="1e9" height="20" alt=\'"b"\' onerror=x>')).toBe(
      '<img src="/a" height="20" alt="&quot;b&quot;" loading="lazy" decoding="async">',
    );
    expect(html('<b title=a title=b>c</b>')).toBe('<p><b title="a">c</b></p>');
    expect(html('<b constructor=1 __proto__=2 toString=3>c</b>')).toBe('<p><b>c</b></p>');
  });

  test('checks URLs as in Markdown', () => {
    expect(html('<a href="java&Tab;script:x">a</a> <a href="/b">c</a>')).toBe(
      '<p><a>a</a> <a href="/b">c</a></p>',
    );
    expect(html('x <img src="data:x" alt="a"> y')).toBe('<p>x  y</p>');
    const resolveUrl = (url: string, kind: string) => `/${kind}${url}`;
    expect(html('<a href="/b">c</a> <img src=/d>', { resolveUrl })).toContain('href="/link/b"');
  });

  test('closes open elements at the end of their place, and removes extra closing tags', () => {
    expect(html('<b>a\n\nb</b>')).toBe('<p><b>a</b></p>\n<p>b</p>');
    expect(html('*<b>a* b</b>')).toBe('<p><em><b>a</b></em> b</p>');
    expect(html('- <div>\n\nb</div>')).toBe('<ul>\n<li>\n<div>\n</div></li>\n</ul>\n<p>b</p>');
    expect(html('</p></div>a')).toBe('a');
    expect(html('<b><i>a</b></i>')).toBe('<p><b><i>a</i></b></p>');
  });

  test('nests no links or paragraphs, and puts no text between cells', () => {
    expect(html('<a href="/a">b [c](/d) https://e.example</a>')).toBe(
      '<p><a href="/a">b c https://e.example</a></p>',
    );
    expect(html('[a <a href="/b">c</a>](/d)')).toBe('<p><a href="/d">a c</a></p>');
    expect(html('<p>a<p>b<div>c</div>')).toBe('<p>a</p><p>b</p><div>c</div>');
    expect(html('<table><tr><td>a<td>b</tr>c</table>')).toBe(
      '<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>c',
    );
    expect(html('<ul><li>a<li>b</ul>')).toBe('<ul><li>a</li><li>b</li></ul>');
  });

  test('allows only inline tags inside text', () => {
    expect(html('a <div>b</div> <h2>c</h2> d')).toBe('<p>a b c d</p>');
  });

  test('has the same words in its HTML, headings, excerpt, and count', () => {
    const said = (markdown: string) => {
      const { html, headings, excerpt, words } = renderMarkdown(markdown, { rawHtml: 'sanitize' });
      return [
        String(html)
          .replace(/<[^>]*>/g, '')
          .trim(),
        headings[0]?.text,
        excerpt,
        words,
      ];
    };
    expect(said('one<br>two <b>t</b>hree')).toEqual([
      'one\ntwo three'.replace('\n', ''),
      undefined,
      'one two three',
      3,
    ]);
    expect(said('# A<br>b &rarr; <!-- c -->d')[1]).toBe('A\nb → d');
    expect(said('<div>It&rsquo;s <b>o</b>ne</div>')).toEqual(['It’s one', undefined, 'It’s one', 2]);
    expect(said('<div>one</div><div>two<br>three</div>')[3]).toBe(3);
    expect(said('a <script>b</script> c')).toEqual(['a  c', undefined, 'a c', 2]);
    expect(said('<style>\n\nb c\n\n</style>\n\nd')).toEqual(['d', undefined, 'd', 1]);
    expect(said('x\n\n<script>\n\n# b c\n\n</script>\n\nd')).toEqual(['x\n\nd', undefined, 'x', 2]);
    expect(said('<img src="/a" alt="A cup"> b')).toEqual(['b', undefined, 'A cup b', 3]);
    expect(said('[a *b <script>c* d](/e) f</script> g')).toEqual(['a b  g', undefined, 'a b g', 3]);
  });

  test('removes only the tag of a hidden element that is not closed', () => {
    for (const tag of ['<iframe />', '<iframe src="/a">', '<script src="/a"/>']) {
      expect(html(`One ${tag} two\n\nthree`)).toBe('<p>One  two</p>\n<p>three</p>');
    }
    expect(html('<iframe src="/a"/>\n\nthree')).toBe('<p>three</p>');
    expect(html('a <iframe>b</iframe> c <iframe> d')).toBe('<p>a  c  d</p>');
  });

  test('counts words, not tags', () => {
    expect(
      renderMarkdown('<p title="no">one <b>two</b></p>\n\nthree', { rawHtml: 'sanitize' }),
    ).toMatchObject({
      words: 3,
      excerpt: 'three',
    });
  });
});
