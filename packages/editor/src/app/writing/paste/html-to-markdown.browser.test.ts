import { renderMarkdown } from '@tendwell/content/markdown';
import { expect } from 'chai';
import { readPastedHtml } from './html-to-markdown.js';
import * as samples from './testing/clipboard-samples.js';

const FILES: readonly string[] = ['a.jpg', 'b.png'];
const noteName = (name: string) => name;
const NONE: readonly string[] = [];

function paste(html: string, files = FILES): string {
  const pasted = readPastedHtml(html);
  const picture = (index: number) => {
    const src = files[index];
    return src === undefined ? undefined : { src, alt: pasted.pictures[index]?.alt ?? '' };
  };
  return pasted.markdown({ picture, noteName });
}

describe('readPastedHtml', () => {
  it('reads an article of Word with its lists, footnotes, quotes, tables, and pictures', () => {
    expect(paste(samples.WORD)).to.equal(samples.WORD_MARKDOWN);
  });

  it('reads an article of Google Docs', () => {
    expect(paste(samples.GOOGLE_DOCS, NONE)).to.equal(samples.GOOGLE_DOCS_MARKDOWN);
  });

  it('reads an article of Pages', () => {
    expect(paste(samples.PAGES)).to.equal(samples.PAGES_MARKDOWN);
  });

  it('reads an article of a web page', () => {
    expect(paste(samples.WEB_PAGE)).to.equal(samples.WEB_PAGE_MARKDOWN);
  });

  it('lists the pictures, with a description only if somebody has written it', () => {
    expect(readPastedHtml(samples.WORD).pictures.map(({ alt }) => alt)).to.deep.equal([
      'A basket of gray wool socks',
      '',
    ]);
  });

  it('gives footnotes free names', () => {
    const pasted = readPastedHtml(
      '<p>Tea<a href="#_ftn1">[1]</a></p><p><a href="#_ftnref1">[1]</a> Green.</p>',
    );
    const markdown = pasted.markdown({ picture: () => undefined, noteName: (name) => `3-${name}` });
    expect(markdown).to.equal('Tea[^3-1]\n\n[^3-1]: Green.');
  });

  for (const [html, markdown] of [
    ['<b>Note:</b>so', '**Note**:so'],
    ['a<b> b </b>c', 'a **b** c'],
    ['<b>a</b> <b>b</b>', '**a b**'],
    ['<b>a <i>b</i></b>', '**a *b***'],
    ['<i>a</i><b>b</b>', '*a***b**'],
    ['<h2><b>Tea</b></h2>', '## Tea'],
    ['<h3>A</h3><h4>B</h4>', '## A\n\n### B'],
    ['snake_case _x_ 2 * 3', 'snake_case \\_x\\_ 2 \\* 3'],
    ['1. April', '1\\. April'],
    ['a &lt;b&gt; &amp;amp; c &lt; d', 'a \\<b> \\&amp; c < d'],
    ['<a href="https://example.com/a_b">https://example.com/a_b</a>', 'https://example.com/a_b'],
    ['<a href="/visit/"><b>Visit</b> us</a>', '[**Visit** us](/visit/)'],
    ['<a href="file:///C:/x.doc">x</a>', 'x'],
    ['10&nbsp;g&nbsp; <br>&nbsp;of tea', '10\u00a0g\\\nof tea'],
    ['Quoi&nbsp;?', 'Quoi\u00a0?'],
    ['<p>&nbsp;</p><p>a</p>', 'a'],
    ['<code>a`b</code>', '`` a`b ``'],
    ['<ol start="3"><li>c</li><li><p>d</p><p>e</p></li></ol>', '3. c\n\n4. d\n\n   e'],
    ['<table><tr><td>only layout</td></tr></table>', 'only layout'],
    ['<p style="display:none">hidden</p>seen', 'seen'],
  ] as const) {
    it(`turns ${html} into ${JSON.stringify(markdown)}`, () => {
      expect(paste(html)).to.equal(markdown);
    });
  }

  it('escapes text so that it is rendered as text', () => {
    for (const text of [
      '*a* _b_ [c](d) `e`',
      '# a',
      '- a',
      '> a',
      '1) a',
      '<b>a</b>',
      '&copy; ~~a~~',
      'a\\*b',
      '| a |',
    ]) {
      const box = document.createElement('p');
      box.textContent = text;
      const page = new DOMParser().parseFromString(
        String(renderMarkdown(paste(box.outerHTML), { typography: false }).html),
        'text/html',
      );
      expect(page.body.textContent?.trim(), paste(box.outerHTML)).to.equal(text);
      expect(page.body.children.length, text).to.equal(1);
    }
  });

  it('never makes a link or picture that runs a script of a hostile page', async () => {
    const texts: string[] = await (await fetch('/test/content/hostile-texts.json')).json();
    for (const text of texts) {
      const { html } = renderMarkdown(paste(text));
      const page = new DOMParser().parseFromString(String(html), 'text/html');
      for (const link of page.querySelectorAll('a')) {
        expect(['http:', 'https:', 'mailto:', 'tel:'], text).to.include(
          new URL(link.href, location.href).protocol,
        );
      }
      expect(page.querySelector('script, iframe, style, [onerror], [onload], [onclick]'), text).to.equal(
        null,
      );
    }
  });

  it('takes time in proportion to the length of the page', () => {
    const cost = (count: number) => {
      const start = performance.now();
      paste(
        `<div>${'<p><b>a</b> <i>b</i>: <a href="https://example.com/?utm_source=x">c</a></p>'.repeat(count)}</div>`,
      );
      return performance.now() - start;
    };
    // Eight times the text: a loop over all of it for each paragraph would take 64 times as long. A busy machine can slow
    // any of the measurements down, so the shortest ones count, and one round in which nothing else ran is enough.
    let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let round = 0; round < 12 && !(long / short < 32); round += 1) {
      short = Math.min(short, Math.max(1, cost(500)));
      long = Math.min(long, cost(4_000));
    }
    expect(long / short).to.be.below(32);
  });
});
