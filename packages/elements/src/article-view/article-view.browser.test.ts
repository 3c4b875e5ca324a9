import { expect } from 'chai';
import { cleanUp, event, finishTwin, mount, stateText, until } from '../testing/browser.js';
import { article, markdown, practice } from '../testing/samples.js';
import './article-view.define.js';
import '../practice-provider/practice-provider.define.js';
import type { ArticleView } from './article-view.define.js';
import { articleHtml } from './article-view.html.js';

const adopted = () =>
  mount<ArticleView>(`<article-view>${articleHtml(article, { practice })}</article-view>`);

async function filled(): Promise<ArticleView> {
  const element = mount<ArticleView>('<article-view></article-view>');
  const loaded = event(element, 'article-load');
  element.article = article;
  await loaded;
  return element;
}

describe('<article-view>', () => {
  afterEach(cleanUp);

  for (const [name, make] of [
    ['adopted', async () => adopted()],
    ['self-filled', filled],
  ] as const) {
    describe(`whose content is ${name}`, () => {
      it('has the article in the light DOM, where it can be read, selected and styled by the page', async () => {
        const element = await make();
        await element.updateComplete;
        expect(element.innerText).to.contain('Wool first, then water.');
        getSelection()?.selectAllChildren(element);
        expect(String(getSelection())).to.contain('Wool first');
        element.insertAdjacentHTML('beforebegin', '<style>h2 { color: rgb(1, 2, 3) }</style>');
        expect(getComputedStyle(element.querySelector('h2') as Element).color).to.equal('rgb(1, 2, 3)');
      });

      it('can be reached by URL fragments', async () => {
        const element = await make();
        location.hash = '#water';
        expect(element.querySelector(':target')?.textContent).to.equal('Water');
      });

      it('shows no state', async () => {
        const element = await make();
        await element.updateComplete;
        expect(stateText(element)).to.equal('');
        expect(element.querySelector('.tendwell-body')?.checkVisibility()).to.equal(true);
      });
    });
  }

  it('does not redraw the page’s HTML', async () => {
    const element = mount<ArticleView>(
      '<article-view src="/test/article.md"><p>Here already.</p></article-view>',
    );
    const paragraph = element.firstChild;
    await element.updateComplete;
    await finishTwin('<article-view src="/test/article.md"></article-view>', 'article-load');
    expect(element.firstChild).to.equal(paragraph);
  });

  it('fills itself from a Markdown file and runs nothing in it', async () => {
    const element = mount<ArticleView>('<article-view src="/test/article.md"></article-view>');
    await event(element, 'article-load');
    expect(element.querySelector('h1')?.textContent).to.equal('Salt water');
    expect(element.querySelector('time')?.dateTime).to.equal('2026-02-03');
    expect(element.textContent).to.contain('<script>');
    expect((window as { fired?: true }).fired).to.equal(undefined);
    expect(element.querySelector('a[href^="javascript"]')).to.equal(null);
    expect(element.querySelector('img')?.src).to.equal(`${location.origin}/test/waves.svg`);
  });

  it('follows the fragment of the page after it has filled itself', async () => {
    location.hash = '#wading';
    const element = mount<ArticleView>('<article-view src="/test/article.md"></article-view>');
    await event(element, 'article-load');
    await until(() => element.querySelector('#wading:target'));
  });

  it('fills itself from JSON', async () => {
    const element = mount<ArticleView>('<article-view src="/test/article.json"></article-view>');
    await event(element, 'article-load');
    expect(element.querySelector('h1')?.textContent).to.equal('Salt air');
    expect(element.textContent).to.contain('Breathe.');
  });

  it('fills itself from an inline script, whatever its indentation', async () => {
    const indented = markdown.replaceAll('</script>', '<\\/script>').replace(/^/gm, '    ');
    const element = mount<ArticleView>(
      `<article-view><script type="text/markdown">\n${indented}</script></article-view>`,
    );
    await event(element, 'article-load');
    expect(element.querySelector('h1')?.textContent).to.equal('Hands <in> winter');
    expect(element.querySelectorAll('h2').length).to.equal(2);
    expect(element.querySelector('pre')).to.equal(null);
  });

  it('shows contents, and starts headings at the given level', async () => {
    const element = mount<ArticleView>('<article-view contents heading-offset="1"></article-view>');
    const loaded = event(element, 'article-load');
    element.article = { title: 'T', date: '', body: '# A\n\nx\n\n# B\n\ny' };
    await loaded;
    expect(element.querySelector('h2')?.textContent).to.equal('T');
    expect([...element.querySelectorAll('h3')].map((heading) => heading.textContent)).to.deep.equal([
      'A',
      'B',
    ]);
    expect(element.querySelectorAll('nav a').length).to.equal(2);
  });

  it('takes the author’s name from the surrounding practice', async () => {
    const provider = mount<HTMLElement & { practice: unknown }>(
      '<practice-provider><article-view></article-view></practice-provider>',
    );
    provider.practice = practice;
    const element = provider.querySelector('article-view') as ArticleView;
    const loaded = event(element, 'article-load');
    element.article = article;
    await loaded;
    expect(element.textContent).to.contain('By Ida Holm');
  });

  for (const src of ['/test/none.md', '/test/page.html']) {
    it(`says that ${src} could not be loaded, and tries again when asked to`, async () => {
      const element = mount<ArticleView>(`<article-view src="${src}"></article-view>`);
      await event(element, 'article-error');
      await element.updateComplete;
      const alert = element.shadowRoot?.querySelector('[role="alert"]');
      expect(alert?.textContent).to.contain('could not be loaded');
      const again = event(element, 'article-error');
      element.shadowRoot?.querySelector('button')?.click();
      await again;
      expect((window as { fired?: true }).fired).to.equal(undefined);
    });
  }

  it('shows only the latest of two sources', async () => {
    const element = mount<ArticleView>('<article-view src="/test/article.md"></article-view>');
    const loads: string[] = [];
    element.addEventListener('article-load', () =>
      loads.push(element.querySelector('h1')?.textContent ?? ''),
    );
    element.src = '/test/article.md?late';
    await element.updateComplete;
    element.src = '/test/article.json';
    await until(() => loads.length > 0);
    // The server answers this one as late, and it was asked for last.
    await finishTwin('<article-view src="/test/article.md?late"></article-view>', 'article-load');
    expect(loads).to.deep.equal(['Salt air']);
  });

  it('says that there is no article until there is one', async () => {
    const element = mount<ArticleView>('<article-view></article-view>');
    await until(() => stateText(element).includes('no articles yet'));
    element.innerHTML = '<p>Now.</p>';
    await until(() => stateText(element) === '');
  });

  it('copies the link of a heading, and says so', async () => {
    const element = adopted();
    await element.updateComplete;
    const copied: string[] = [];
    // A page that a test runner drives has no focus, and so no clipboard.
    const clipboard = { writeText: async (text: string) => void copied.push(text) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    element.querySelector<HTMLAnchorElement>('.tendwell-anchor')?.click();
    await until(() => stateText(element) === 'Link copied');
    expect(copied).to.deep.equal([`${location.origin}${location.pathname}${location.search}#wool`]);
    // Firefox follows a link in a task of its own.
    await until(() => location.hash === '#wool');
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('keeps loading if it is moved meanwhile', async () => {
    const element = mount<ArticleView>('<article-view src="/test/article.md"></article-view>');
    await element.updateComplete;
    const loaded = event(element, 'article-load');
    mount<HTMLElement>('<section></section>').append(element);
    await loaded;
    expect(element.querySelector('h1')?.textContent).to.equal('Salt water');
    await until(() => stateText(element) === '');
  });

  it('contains every word of a long article, to read, select, and link to', async () => {
    const element = mount<ArticleView>('<article-view></article-view>');
    const loaded = event(element, 'article-load');
    const body = Array.from({ length: 80 }, (_, index) => `## Part ${index}\n\nThe words of ${index}.\n`);
    element.article = { title: 'Long', date: '', body: body.join('\n') };
    await loaded;
    await adopted().updateComplete;
    getSelection()?.selectAllChildren(element);
    for (const text of [element.innerText, String(getSelection())]) {
      for (let index = 0; index < 80; index += 1) expect(text).to.contain(`The words of ${index}.`);
    }
    location.hash = '#part-70';
    const heading = element.querySelector('#part-70') as HTMLElement;
    await until(() => Math.abs(heading.getBoundingClientRect().top) < 60);
  });

  it('shows the previous and next articles, and has unique ids beside another article', async () => {
    const element = mount<ArticleView>('<article-view id-prefix="b-"></article-view>');
    const loaded = event(element, 'article-load');
    element.article = { title: 'T', date: '', body: '## A\n\nx[^1]\n\n## B\n\n[^1]: Note' };
    element.previous = { title: 'Old', url: '/old/' };
    await loaded;
    expect([...element.querySelectorAll('[id]')].every(({ id }) => id.startsWith('b-'))).to.equal(true);
    expect(element.querySelector('h2')?.id).to.equal('b-a');
    expect(element.querySelector('.tendwell-anchor')?.getAttribute('href')).to.equal('#b-a');
    expect(element.querySelector('[rel="prev"]')?.textContent).to.equal('Old');
    element.next = { title: 'New', url: '/new/' };
    element.contents = true;
    await until(() => element.querySelector('[rel="next"]') && element.querySelector('nav a[href="#b-b"]'));
  });

  it('tolerates invalid attributes', async () => {
    const element = mount<ArticleView>(
      '<article-view src="http://[" heading-offset="many" contents="no"></article-view>',
    );
    await event(element, 'article-error');
    expect(element.isConnected).to.equal(true);
  });

  it('adopts its styles if the page does not link them, also in another shadow root', async () => {
    const host = mount<HTMLElement>('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<article-view>${articleHtml(article)}</article-view>`;
    const element = root.querySelector('article-view') as ArticleView;
    await until(() => getComputedStyle(element).display === 'block');
    expect(getComputedStyle(root.querySelector('.tendwell-article') as Element).display).to.equal('grid');
  });
});
