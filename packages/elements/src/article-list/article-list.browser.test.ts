import { expect } from 'chai';
import { cleanUp, event, mount, stateText, until } from '../testing/browser.js';
import './article-list.define.js';
import type { ArticleList } from './article-list.define.js';
import { articleListHtml } from './article-list.html.js';

const articles = [{ title: 'Tea', date: '2026-02-01', url: '/tea/' }];

describe('<article-list>', () => {
  afterEach(cleanUp);

  it('keeps the list that it was delivered with', async () => {
    const element = mount<ArticleList>(
      `<article-list src="/test/feed.json">${articleListHtml(articles)}</article-list>`,
    );
    const list = element.firstElementChild;
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(element.firstElementChild).to.equal(list);
  });

  it('fills itself from its property', async () => {
    const element = mount<ArticleList>('<article-list></article-list>');
    const loaded = event(element, 'article-list-load');
    element.articles = articles;
    await loaded;
    expect(element.querySelector('a')?.textContent).to.equal('Tea');
  });

  it('fills itself from a JSON Feed and leaves out what it must not link to', async () => {
    const element = mount<ArticleList>('<article-list src="/test/feed.json"></article-list>');
    await event(element, 'article-list-load');
    const links = [...element.querySelectorAll('a')].map((link) => link.href);
    expect(links).to.deep.equal([`${location.origin}/a/`]);
    expect(element.querySelector('time')?.dateTime).to.equal('2026-03-01');
  });

  const many = Array.from({ length: 5 }, (_, index) => ({
    title: `Article ${index}`,
    date: '2026-02-01',
    url: `/${index}/`,
    tags: index % 2 ? ['tea', 'a "b"'] : ['rest'],
  }));
  const shown = (element: ArticleList) =>
    [...element.querySelectorAll('li')]
      .filter((item) => item.offsetHeight > 0)
      .map((item) => item.querySelector('a')?.textContent);

  it('shows more on request, and goes on where the list went on', async () => {
    const element = mount<ArticleList>(`<article-list limit="2">${articleListHtml(many)}</article-list>`);
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['Article 0', 'Article 1']);
    const more = element.shadowRoot?.querySelector<HTMLElement>('[part="more"]');
    more?.click();
    await until(() => shown(element).length === 4);
    expect(document.activeElement?.textContent).to.equal('Article 2');
    more?.click();
    await until(() => shown(element).length === 5);
    expect(more?.hidden).to.equal(true);
  });

  it('shows the articles of one tag', async () => {
    const element = mount<ArticleList>(
      `<article-list filter tag="tea">${articleListHtml(many)}</article-list>`,
    );
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['Article 1', 'Article 3']);
    const buttons = () => [
      ...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part="filter"] button') ?? []),
    ];
    expect(buttons().map((button) => button.textContent)).to.deep.equal(['All', 'rest', 'tea', 'a "b"']);
    expect(buttons().map((button) => button.ariaPressed)).to.deep.equal(['false', 'false', 'true', 'false']);
    buttons()[0]?.focus();
    buttons()[0]?.click();
    await until(() => shown(element).length === 5);
    expect(element.shadowRoot?.activeElement?.textContent).to.equal('All');
  });

  it('says that there is nothing', async () => {
    const element = mount<ArticleList>('<article-list limit="many" tag="x"></article-list>');
    await element.updateComplete;
    expect(stateText(element)).to.contain('nothing to read');
  });

  for (const src of ['/test/none.json', '/test/page.html', '/test/article.json']) {
    it(`says that ${src} could not be loaded`, async () => {
      const element = mount<ArticleList>(`<article-list src="${src}"></article-list>`);
      await event(element, 'article-list-error');
      await element.updateComplete;
      expect(stateText(element)).to.contain('could not be loaded');
    });
  }
});
