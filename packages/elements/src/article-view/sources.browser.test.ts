import { expect } from 'chai';
import { cleanUp, event, hold, mount, stateText, until } from '../testing/browser.js';
import './article-view.define.js';
import type { ArticleView } from './article-view.define.js';

const view = (source: string) =>
  mount<ArticleView>(`<article-view src="/test/source/${source}"></article-view>`);

describe('a source of <article-view>', () => {
  const { timeout } = AbortSignal;
  afterEach(() => {
    AbortSignal.timeout = timeout;
    cleanUp();
  });

  it('that is slow is announced as loading, and then shown', async () => {
    const { at, letGo } = hold();
    const element = mount<ArticleView>(`<article-view src="${at('source/article.md')}"></article-view>`);
    await until(() => element.matches(':state(loading)'));
    expect(stateText(element)).to.equal('Loading…');
    const loaded = event(element, 'article-load');
    await letGo();
    await loaded;
    await until(() => stateText(element) === '');
    expect(element.querySelector('h1')?.textContent).to.equal('Salt water');
  });

  for (const [what, source, reason] of [
    ['has 10 MB', 'large.md', /larger than 4000000 bytes/],
    ['never ends', 'endless.md', /larger than 4000000 bytes/],
    ['is behind a dead line', 'dead.md', /./],
    ['is cut off', 'cut.md', /./],
    ['leads in a circle', 'circle.md', /./],
    ['is a picture', 'picture.md', /image\/png, not Markdown/],
    ['has front matter without an end', 'no-end-of-front-matter.md', /no closing "---"/],
    ['is broken JSON', 'broken.json', /./],
  ] as const) {
    it(`that ${what} has failed, and can be tried again`, async () => {
      const element = view(source);
      const { detail } = await event<{ error: Error }>(element, 'article-error');
      expect(String(detail.error)).to.match(reason);
      await until(() => element.matches(':state(failed)'));
      expect(stateText(element)).to.contain('could not be loaded');
      expect(element.innerText.trim()).to.equal('');
      const again = event(element, 'article-error');
      element.shadowRoot?.querySelector('button')?.click();
      await again;
    }).timeout(30_000);
  }

  for (const [what, source] of [
    ['never answers', 'silent.md'],
    ['stops in its middle', 'stalled.md'],
  ] as const) {
    it(`that ${what} has failed after a minute`, async () => {
      const asked: number[] = [];
      AbortSignal.timeout = (time) => {
        asked.push(time);
        return timeout.call(AbortSignal, 100);
      };
      const element = view(source);
      const { detail } = await event<{ error: DOMException }>(element, 'article-error');
      // WebKit does not say why it was stopped.
      expect(detail.error.name).to.match(/^(?:Timeout|Abort)Error$/);
      expect(asked).to.deep.equal([60_000]);
      await until(() => element.matches(':state(failed)'));
    });
  }

  it('that loads on a second try is shown', async () => {
    const element = view(`late.md?${Math.random()}`);
    await event(element, 'article-error');
    await until(() => element.shadowRoot?.querySelector('button'));
    const loaded = event(element, 'article-load');
    element.shadowRoot?.querySelector('button')?.click();
    await loaded;
    await until(() => stateText(element) === '');
    expect(element.querySelector('h1')?.textContent).to.equal('Salt water');
  });

  it('that redirects is followed, and pictures are resolved against the new URL', async () => {
    const element = view('moved.md');
    await event(element, 'article-load');
    expect(element.querySelector('img')?.src).to.equal(`${location.origin}/test/source/there/waves.svg`);
  });

  it('of an unknown media type is Markdown', async () => {
    const element = view('unknown-ending.md');
    await event(element, 'article-load');
    expect(element.querySelector('h1')?.textContent).to.equal('Salt water');
  });

  it('that is empty is reported as empty', async () => {
    const element = view('empty.md');
    await until(() => element.matches(':state(empty)'));
    expect(stateText(element)).to.contain('no articles yet');
  });
});
