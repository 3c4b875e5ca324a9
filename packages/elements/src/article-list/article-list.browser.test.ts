import { expect } from 'chai';
import { cleanUp, event, finishTwin, mount, stateText, until } from '../testing/browser.js';
import './article-list.define.js';
import type { ArticleList } from './article-list.define.js';
import { articleListHtml } from './article-list.html.js';

const articles = [{ title: 'Tea', date: '2026-02-01', url: '/tea/' }];

describe('<article-list>', () => {
  afterEach(cleanUp);

  it('keeps the list in the page’s HTML', async () => {
    const element = mount<ArticleList>(
      `<article-list src="/test/feed.json">${articleListHtml(articles)}</article-list>`,
    );
    const list = element.firstElementChild;
    await element.updateComplete;
    await finishTwin('<article-list src="/test/feed.json"></article-list>', 'article-list-load');
    expect(element.firstElementChild).to.equal(list);
  });

  it('fills itself from its property', async () => {
    const element = mount<ArticleList>('<article-list></article-list>');
    const loaded = event(element, 'article-list-load');
    element.articles = articles;
    await loaded;
    expect(element.querySelector('a')?.textContent).to.equal('Tea');
  });

  it('fills itself from a JSON Feed and leaves out unsafe links', async () => {
    const element = mount<ArticleList>('<article-list src="/test/feed.json"></article-list>');
    await event(element, 'article-list-load');
    const links = [...element.querySelectorAll('a')].map((link) => link.href);
    expect(links).to.deep.equal([`${location.origin}/a/`]);
    expect(element.querySelector('time')?.dateTime).to.equal('2026-03-01');
    expect(element.querySelector('img')).to.equal(null);
  });

  it('shows the tags and pictures of a JSON Feed if asked to', async () => {
    const element = mount<ArticleList>('<article-list filter pictures src="/test/feed.json"></article-list>');
    await event(element, 'article-list-load');
    await until(() => element.querySelectorAll('.tendwell-list-filter button').length === 3);
    expect(element.querySelector('img')?.src).to.equal(`${location.origin}/test/one.svg`);
  });

  const many = Array.from({ length: 5 }, (_, index) => ({
    title: `Article ${index}`,
    date: '2026-02-01',
    url: `/${index}/`,
    tags: index % 2 ? ['tea', 'a "b"'] : ['rest'],
  }));
  const printed = articleListHtml(many, { filter: true });
  const shown = (element: ArticleList) =>
    [...element.querySelectorAll('li')]
      .filter((item) => item.offsetHeight > 0)
      .map((item) => item.querySelector('a')?.textContent);

  it('shows more articles on request, and moves the focus to the first new one', async () => {
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

  const buttons = (element: ArticleList) => [
    ...element.querySelectorAll<HTMLElement>('.tendwell-list-filter button'),
  ];

  for (const [name, make] of [
    ['printed', () => mount<ArticleList>(`<article-list tag="tea">${printed}</article-list>`)],
    [
      'its own',
      () => mount<ArticleList>(`<article-list filter tag="tea">${articleListHtml(many)}</article-list>`),
    ],
    [
      'self-filled',
      () => {
        const element = mount<ArticleList>('<article-list filter tag="tea"></article-list>');
        element.articles = many;
        return element;
      },
    ],
  ] as const) {
    it(`shows the articles of one tag by buttons that are ${name}`, async () => {
      const element = make();
      await until(() => shown(element).length === 2);
      expect(shown(element)).to.deep.equal(['Article 1', 'Article 3']);
      const names = buttons(element).map((button) => button.textContent);
      expect(names).to.deep.equal(['All', 'rest', 'tea', 'a "b"']);
      const pressed = () => buttons(element).map((button) => button.ariaPressed);
      expect(pressed()).to.deep.equal(['false', 'false', 'true', 'false']);
      const [all] = buttons(element);
      all?.focus();
      all?.click();
      await until(() => shown(element).length === 5);
      expect(document.activeElement).to.equal(all);
      expect(pressed()).to.deep.equal(['true', 'false', 'false', 'false']);
    });
  }

  it('offers the tags of its articles, and none unless asked to', async () => {
    const element = mount<ArticleList>(`<article-list filter>${articleListHtml(many)}</article-list>`);
    await until(() => buttons(element).length === 4);
    const added = '<li data-tags=\'["salt"]\'><a href="/5/">Article 5</a></li>';
    element.querySelector('ol')?.insertAdjacentHTML('beforeend', added);
    element.requestUpdate();
    await until(() => buttons(element).length === 5);
    element.filter = false;
    await until(() => buttons(element).length === 0);
  });

  for (const [name, content] of [
    ['printed', () => printed],
    ['its own', () => articleListHtml(many)],
  ] as const) {
    it(`does not move when it is upgraded with buttons that are ${name}`, async () => {
      // A document of its own, where the tag is not defined yet but styled already.
      const frame = mount<HTMLIFrameElement>('<iframe style="width: 480px"></iframe>');
      const link = document.createElement('link');
      Object.assign(link, { rel: 'stylesheet', href: '/packages/elements/dist/tendwell.css' });
      const page = frame.contentDocument as Document;
      const loaded = event(link, 'load');
      page.head.append(link);
      await loaded;
      page.body.innerHTML = `<article-list filter>${content()}</article-list><p>After</p>`;
      const [list, after] = page.body.children as unknown as [HTMLElement, HTMLElement];
      const places = () =>
        [after, ...list.querySelectorAll('li')].map((node) => node.getBoundingClientRect().y);
      const before = places();
      const script = page.createElement('script');
      script.src = '/packages/elements/dist/cdn/tendwell.js';
      page.head.append(script);
      await until(() => list.matches(':defined') && list.querySelector('[aria-pressed="true"]'));
      await (list as ArticleList).updateComplete;
      expect(places()).to.deep.equal(before);
    });
  }

  it('says that there are no articles', async () => {
    const element = mount<ArticleList>('<article-list limit="many" tag="x"></article-list>');
    await element.updateComplete;
    expect(stateText(element)).to.contain('no articles yet');
  });

  for (const src of [
    '/test/none.json',
    '/test/page.html',
    '/test/article.json',
    '/test/source/large.md',
    '/test/source/endless.md',
    '/test/source/dead.md',
    '/test/source/broken.json',
  ]) {
    it(`says that ${src} could not be loaded`, async () => {
      const element = mount<ArticleList>(`<article-list src="${src}"></article-list>`);
      await event(element, 'article-list-error');
      await element.updateComplete;
      expect(stateText(element)).to.contain('could not be loaded');
    });
  }

  it('loads when the visitor tries again', async () => {
    const element = mount<ArticleList>(
      `<article-list src="/test/source/late.json?${Math.random()}"></article-list>`,
    );
    await event(element, 'article-list-error');
    await until(() => element.shadowRoot?.querySelector('[part="retry"]'));
    const loaded = event(element, 'article-list-load');
    element.shadowRoot?.querySelector<HTMLElement>('[part="retry"]')?.click();
    await loaded;
    await until(() => !stateText(element).includes('could not'));
    expect(element.querySelector('a')?.textContent).to.equal('One');
  });
});
