import { describe, expect, test } from 'vitest';
import { renderMarkdown } from './index.js';

const html = (markdown: string, options = {}) => String(renderMarkdown(markdown, options).html);

describe('footnotes', () => {
  test('are numbered in the order of their references, and link back', () => {
    expect(html('Tea[^b] and salt[^a].\n\n[^a]: From the sea.\n[^b]: *Ginger*, cut\n    in slices.')).toBe(
      '<p>Tea<sup><a href="#fn-b" id="fnref-b" role="doc-noteref">1</a></sup> and salt' +
        '<sup><a href="#fn-a" id="fnref-a" role="doc-noteref">2</a></sup>.</p>\n' +
        '<section class="tendwell-notes" role="doc-endnotes" aria-label="Footnotes">\n<ol>\n' +
        '<li id="fn-b">\n<p><em>Ginger</em>, cut\nin slices. ' +
        '<a href="#fnref-b" role="doc-backlink" aria-label="Back to the text 1">↩\ufe0e</a></p>\n</li>\n' +
        '<li id="fn-a">\n<p>From the sea. ' +
        '<a href="#fnref-a" role="doc-backlink" aria-label="Back to the text 2">↩\ufe0e</a></p>\n</li>\n' +
        '</ol>\n</section>\n',
    );
  });

  test('can contain blocks', () => {
    const note = html('A[^1]\n\n[^1]: One.\n\n    - two\n\n    Three.\n\nAfter.');
    expect(note).toContain('<p>After.</p>\n<section');
    expect(note).toContain('<li id="fn-1">\n<p>One.</p>\n<ul>\n<li>two</li>\n</ul>\n<p>Three. <a');
    expect(html('A[^1]\n\n[^1]: - two')).toContain('</ul>\n<p><a href="#fnref-1"');
  });

  test('link back to each of their references', () => {
    const note = html('A[^x] b[^x].\n\n[^x]: C.');
    expect(note).toContain('id="fnref-x"');
    expect(note).toContain('id="fnref-x-2"');
    expect(note).toMatch(
      /href="#fnref-x".*href="#fnref-x-2" role="doc-backlink" aria-label="Back to the text 1-2"/,
    );
  });

  test('can refer to other footnotes and to themselves', () => {
    const note = html('A[^1]\n\n[^1]: B[^2]\n\n[^2]: C[^2][^1]');
    expect(note.match(/<li id="fn-/g)).toHaveLength(2);
    expect(note.match(/role="doc-backlink"/g)).toHaveLength(4);
  });

  test('without references are left out, and references to missing ones are text', () => {
    expect(html('A\n\n[^1]: B')).toBe('<p>A</p>\n');
    expect(html('A[^2] `[^1]` \\[^1]\n\n[^1]: B')).toBe('<p>A[^2] <code>[^1]</code> [^1]</p>\n');
    expect(html('[A[^1]](/b) ![c[^1]](/d)\n\n[^1]: B')).not.toContain('doc-noteref');
  });

  test('can follow an exclamation mark', () => {
    const note = html('Great![^1]\n\n[^1]: Really.');
    expect(note).toMatch(/^<p>Great!<sup><a href="#fn-1"/);
    expect(note).toContain('<p>Really. <a');
    expect(html('Great![^1]')).toBe('<p>Great![^1]</p>\n');
    expect(html('![^1](/a.svg)\n\n[^1]: B')).toMatch(/^<p><img src="\/a.svg" alt="\^1"/);
  });

  test('are links if a URL follows, as on GitHub', () => {
    expect(html('[^1](/a) [^1][b]\n\n[^1]: C\n\n[b]: /b')).toBe(
      '<p><a href="/a">^1</a> <a href="/b">^1</a></p>\n',
    );
    expect(html('A[^1] (see b)[^1]\n\n[^1]: C').match(/doc-noteref/g)).toHaveLength(2);
  });

  test('have unique ids, whatever their names', () => {
    const text = '# Fn a\n\n# Fnref a\n\nA[^a][^a][^a-2][^A!]\n\n[^a]: 1\n\n[^a-2]: 2\n\n[^A!]: 3';
    const ids = [...html(text).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(9);
    const targets = [...html(text).matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(targets.every((target) => ids.includes(target))).toBe(true);
  });

  test('have a prefix for several texts on a page', () => {
    const { html, headings } = renderMarkdown('# B\n\nA[^1]\n\n[^1]: C', { idPrefix: 'tea-' });
    expect([...String(html).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'tea-b',
      'tea-fnref-1',
      'tea-fn-1',
    ]);
    expect(String(html)).toContain('href="#tea-fn-1"');
    expect(headings[0]?.id).toBe('tea-b');
  });

  test('have names in the language of the text', () => {
    expect(html('A[^1]\n\n[^1]: B', { locale: 'de-AT' })).toMatch(
      /aria-label="Fußnoten".*"Zurück zum Text 1"/s,
    );
  });

  test('are counted as words, and are not part of the excerpt', () => {
    expect(renderMarkdown('One two[^1].\n\n[^1]: Three four.')).toMatchObject({
      words: 4,
      excerpt: 'One two.',
    });
  });
});
