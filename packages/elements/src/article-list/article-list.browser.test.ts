import { expect } from 'chai';
import { cleanUp, event, mount, stateText } from '../testing/browser.js';
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

  for (const src of ['/test/none.json', '/test/page.html', '/test/article.json']) {
    it(`says that ${src} could not be loaded`, async () => {
      const element = mount<ArticleList>(`<article-list src="${src}"></article-list>`);
      await event(element, 'article-list-error');
      await element.updateComplete;
      expect(stateText(element)).to.contain('could not be loaded');
    });
  }
});
