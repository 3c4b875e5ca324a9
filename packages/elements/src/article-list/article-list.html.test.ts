import { describe, expect, it } from 'vitest';
import { articleListHtml } from './article-list.html.js';

const summary = {
  title: 'Tea & toast',
  date: '2026-02-01',
  url: '/articles/tea/',
  summary: 'Both.',
  minutes: 4,
};

describe('articleListHtml', () => {
  it('links each title and escapes it', () => {
    const html = String(articleListHtml([summary], { locale: 'en-US' }));
    expect(html).toContain(
      '<h2 class="tendwell-summary-title"><a href="/articles/tea/">Tea &amp; toast</a></h2>',
    );
    expect(html).toContain('February 1, 2026');
    expect(html).toContain('4 min read');
  });

  it('shows pictures only if asked to, as decoration beside the text', () => {
    const picture = { src: '/tea.svg', alt: 'A cup', width: 4, height: 3 };
    expect(String(articleListHtml([{ ...summary, picture }]))).not.toContain('<img');
    expect(String(articleListHtml([{ ...summary, picture }], { pictures: true }))).toContain(
      '<img src="/tea.svg" alt=""',
    );
  });

  it('does not read the HTML of the articles, which may be rendered only when it is read', () => {
    const read = (): never => {
      throw new Error('The HTML was read.');
    };
    const article = { title: 'Tea', url: '/tea/', date: '2026-01-15', minutes: 1 };
    const list = articleListHtml([Object.defineProperty(article, 'html', { get: read, enumerable: true })]);
    expect(String(list)).toContain('<a href="/tea/">Tea</a>');
  });

  it('says that there are no articles', () => {
    expect(String(articleListHtml([]))).toContain('There are no articles yet.');
  });

  it('starts with a button for each tag only if asked to, and if there are tags', () => {
    const tagged = [
      { ...summary, tags: ['tea', 'a "b"'] },
      { ...summary, tags: ['tea'] },
    ];
    expect(String(articleListHtml(tagged))).not.toContain('<button');
    expect(String(articleListHtml([summary], { filter: true }))).not.toContain('tendwell-list-filter');
    const html = String(articleListHtml(tagged, { filter: true }));
    expect(html.match(/<button.*?<\/button>/g)).toEqual([
      '<button type="button" value="" aria-pressed="true">All</button>',
      '<button type="button" value="tea" aria-pressed="false">tea</button>',
      '<button type="button" value="a &quot;b&quot;" aria-pressed="false">a &quot;b&quot;</button>',
    ]);
    expect(html).toMatch(/^<div class="tendwell-list-filter" role="group" aria-label="Topics">/);
  });
});
