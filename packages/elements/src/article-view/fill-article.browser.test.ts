import { expect } from 'chai';
import { cleanUp, event, mount, until } from '../testing/browser.js';
import { article, practice } from '../testing/samples.js';
import './article-view.define.js';
import '../practice-provider/practice-provider.define.js';
import type { ArticleView } from './article-view.define.js';

const COUNT = 400;
const long = {
  ...article,
  html: Array.from({ length: COUNT }, (_, index) => `<p id="p${index}">${'Water. '.repeat(20)}</p>\n`).join(
    '',
  ),
};

const paragraphs = (element: Element) => element.querySelectorAll('.tendwell-body > p').length;

/** How many paragraphs there were each time that some came. */
function watch(element: Element): number[] {
  const counts: number[] = [];
  const observer = new MutationObserver(() => {
    const count = paragraphs(element);
    if (count !== counts.at(-1)) counts.push(count);
  });
  observer.observe(element, { childList: true, subtree: true });
  return counts;
}

describe('a long article', () => {
  afterEach(cleanUp);

  it('appears from its beginning, and is complete when the event fires', async () => {
    const element = mount<ArticleView>('<article-view></article-view>');
    const counts = watch(element);
    const loaded = event(element, 'article-load');
    element.article = long;
    await loaded;
    const ids = [...element.querySelectorAll('.tendwell-body > p')].map(({ id }) => id);
    expect(ids).to.deep.equal(Array.from({ length: COUNT }, (_, index) => `p${index}`));
    expect(element.querySelector('.tendwell-body')?.innerHTML).to.equal(`\n${long.html}`);
    // A hidden page is not painted, so there is nothing to wait for.
    if (document.hidden) return;
    expect(counts.length).to.be.within(2, 6);
    const [first = 0] = counts;
    expect(first).to.be.within(20, 100);
    const last = element.querySelector(`#p${first - 1}`) as Element;
    expect(last.getBoundingClientRect().bottom).to.be.greaterThan(2 * innerHeight);
  });

  it('appears at once if it replaces another, so that nothing shifts', async () => {
    const element = mount<ArticleView>('<article-view></article-view>');
    const loaded = event(element, 'article-load');
    element.article = article;
    await loaded;
    const counts = watch(element);
    const again = event(element, 'article-load');
    element.article = long;
    await again;
    expect(counts).to.deep.equal([COUNT]);
  });

  it('appears at once if the URL has a fragment in it', async () => {
    location.hash = '#p399';
    const element = mount<ArticleView>('<article-view></article-view>');
    const counts = watch(element);
    const loaded = event(element, 'article-load');
    element.article = long;
    await loaded;
    expect(counts).to.deep.equal([COUNT]);
    expect(element.querySelector(':target')?.id).to.equal('p399');
  });

  it('is complete, and appears once, if the practice arrives meanwhile', async () => {
    const provider = mount<HTMLElement & { practice?: typeof practice }>(
      '<practice-provider><article-view></article-view></practice-provider>',
    );
    const element = provider.querySelector('article-view') as ArticleView;
    const loaded = event(element, 'article-load');
    element.article = long;
    await until(() => paragraphs(element) > 0);
    provider.practice = practice;
    await loaded;
    await until(() => paragraphs(element) === COUNT);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(paragraphs(element)).to.equal(COUNT);
  });

  it('is replaced by another that is requested meanwhile', async () => {
    const element = mount<ArticleView>('<article-view></article-view>');
    const loads: string[] = [];
    element.addEventListener('article-load', ({ detail }) => loads.push(detail.article.title));
    element.article = long;
    await until(() => paragraphs(element) > 0);
    const isWhole = paragraphs(element) === COUNT;
    element.article = { ...article, title: 'Another' };
    await until(() => element.querySelector('h1')?.textContent === 'Another');
    const twin = mount<ArticleView>('<article-view></article-view>');
    twin.article = long;
    await until(() => paragraphs(twin) === COUNT);
    expect(element.querySelector('#p0')).to.equal(null);
    expect(loads).to.deep.equal(isWhole ? [long.title, 'Another'] : ['Another']);
  });
});
