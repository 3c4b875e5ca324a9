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
    const html = articleListHtml([summary], { locale: 'en-US' });
    expect(html).toContain(
      '<h2 class="tendwell-summary-title"><a href="/articles/tea/">Tea &amp; toast</a></h2>',
    );
    expect(html).toContain('February 1, 2026');
    expect(html).toContain('4 minutes to read');
  });

  it('shows pictures only when asked to, as decoration beside the words', () => {
    const picture = { src: '/tea.svg', alt: 'A cup', width: 4, height: 3 };
    expect(articleListHtml([{ ...summary, picture }])).not.toContain('<img');
    expect(articleListHtml([{ ...summary, picture }], { pictures: true })).toContain(
      '<img src="/tea.svg" alt=""',
    );
  });

  it('says so when there is nothing', () => {
    expect(articleListHtml([])).toContain('There is nothing to read here yet.');
  });
});
