import { renderMarkdown } from '@tendwell/content/markdown';
import { expect } from 'chai';
import { cleanUp, mount, until } from '../testing/browser.js';
import './article-view.define.js';
import { playOnClick } from './media.js';

const VIDEO = 'https://youtu.be/aBcDeFgHiJk';
const body = (markdown: string) => `<div class="tendwell-body">${renderMarkdown(markdown).html}</div>`;
const requested = () =>
  performance.getEntriesByType('resource').filter(({ name }) => /youtube|vimeo|\.mp3/.test(name));

/** Waits for an element. */
async function find<Type extends Element = HTMLElement>(root: ParentNode, selector: string): Promise<Type> {
  await until(() => root.querySelector(selector));
  return root.querySelector(selector) as Type;
}

/** Clicks and returns whether the page keeps the link from being followed, which a test must not do. */
function click(link: Element, init: MouseEventInit = {}): boolean {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init });
  let isKept = false;
  window.addEventListener(
    'click',
    (last) => {
      isKept = last.defaultPrevented;
      last.preventDefault();
    },
    { once: true },
  );
  link.dispatchEvent(event);
  return isKept;
}

describe('a link to a video or a recording', () => {
  afterEach(cleanUp);

  it('requests nothing before it is followed', async () => {
    const article = mount(
      `<article-view>${body(`[Tea](${VIDEO})\n\n[Talk](/test/talk.mp3)`)}</article-view>`,
    );
    await customElements.whenDefined('article-view');
    expect(article.querySelectorAll('iframe, audio, video')).to.have.length(0);
    expect(requested()).to.deep.equal([]);
  });

  it('is replaced by a player with the focus, and stays in the caption', async () => {
    const article = mount(`<article-view>${body(`[Making *tea*](${VIDEO}?t=90)`)}</article-view>`);
    const link = article.querySelector('a') as HTMLAnchorElement;
    expect(click(link.querySelector('em') as Element)).to.equal(true);
    const frame = await find<HTMLIFrameElement>(article, 'iframe');
    expect(frame.src).to.equal('https://www.youtube-nocookie.com/embed/aBcDeFgHiJk?start=90&autoplay=1');
    expect(frame.title).to.equal('Making tea');
    expect(document.activeElement).to.equal(frame);
    expect(article.querySelector('figcaption')?.textContent).to.equal('Making tea Plays from youtube.com');
    expect(article.querySelector('figcaption > a')).to.equal(link);
    expect(click(link)).to.equal(false);
  });

  it('plays a recording, also in an article that the element has rendered', async () => {
    const article = mount<HTMLElement & { article: object }>('<article-view></article-view>');
    article.article = { title: 'Talk', date: '2026-03-02', body: '[A talk](/test/talk.mp3)' };
    const link = await find(article, 'figure > a');
    click(link);
    const audio = await find<HTMLAudioElement>(article, 'audio');
    expect(audio.controls).to.equal(true);
    expect(audio.getAttribute('aria-label')).to.equal('A talk');
    expect(new URL(audio.src).pathname).to.equal('/test/talk.mp3');
  });

  it('opens as usual with a modifier key, and if the page has handled the click', () => {
    const article = mount(`<article-view>${body(`[Tea](${VIDEO})`)}</article-view>`);
    const link = article.querySelector('a') as HTMLAnchorElement;
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const) {
      expect(click(link, { [key]: true }), key).to.equal(false);
    }
    link.addEventListener('click', (event) => event.preventDefault());
    click(link);
    expect(article.querySelector('iframe')).to.equal(null);
  });

  it('plays in other text of a page that asks for it', async () => {
    const text = mount(body(`[Tea](https://vimeo.com/76979871)`));
    playOnClick(text);
    expect(click(text.querySelector('a') as Element)).to.equal(true);
    const frame = await find<HTMLIFrameElement>(text, 'iframe');
    expect(frame.src).to.equal('https://player.vimeo.com/video/76979871?dnt=1&autoplay=1');
  });

  it('keeps the size of the figure’s first line when it plays, and is as wide as the text', async () => {
    const article = mount(`<article-view>${body(`[Tea](${VIDEO})`)}</article-view>`);
    const link = article.querySelector('a') as HTMLAnchorElement;
    await until(() => getComputedStyle(link).display === 'grid');
    const before = link.getBoundingClientRect();
    click(link);
    const after = (await find<HTMLIFrameElement>(article, 'iframe')).getBoundingClientRect();
    expect([after.width, after.height].map(Math.round)).to.deep.equal(
      [before.width, before.height].map(Math.round),
    );
  });
});

describe('a gallery', () => {
  afterEach(cleanUp);

  it('is in columns where there is room, and in one column on a narrow screen', async () => {
    const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
    const markup = body('![a](a.svg "A") ![b](b.svg)').replace(/src="[^"]*"/g, `src="${pixel}"`);
    const article = mount(`<article-view style="inline-size: 30rem">${markup}</article-view>`);
    const [first, second] = [...article.querySelectorAll('.tendwell-gallery > figure')] as [Element, Element];
    await until(() => first.getBoundingClientRect().top === second.getBoundingClientRect().top);
    article.style.inlineSize = '16rem';
    expect(first.getBoundingClientRect().bottom).to.be.at.most(second.getBoundingClientRect().top);
    expect(article.scrollWidth).to.be.at.most(article.clientWidth);
  });
});
