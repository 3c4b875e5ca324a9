import { expect } from 'chai';
import { articlePreview } from './article-preview.js';
import { PreviewFrame } from './preview-frame.js';

type Page = Window & { tripwire?: () => void };

const THEME = { design: 'booklet', colors: 'clay' };
const styleOf = () => '/packages/elements/dist/tendwell.css';
/** How many hostile texts are shown in one article. */
const TOGETHER = 200;
const boxes: HTMLElement[] = [];

async function open(): Promise<{ frame: HTMLIFrameElement; preview: PreviewFrame }> {
  const box = document.createElement('div');
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.srcdoc = '<!doctype html>';
  frame.style.cssText = 'inline-size: 30rem; block-size: 20rem';
  box.append(frame);
  boxes.push(box);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(box);
  const preview = new PreviewFrame(frame, styleOf);
  await loaded;
  return { frame, preview };
}

/** As the editor does: pictures on other sites are not loaded. */
const pictureUrl = (url: string) =>
  /^(?:[a-z][\w+.-]*:|\/\/)/i.test(url) ? '' : '/test/content/no-such-picture.png';

const pageOf = (frame: HTMLIFrameElement) => frame.contentDocument as Document;
const show = (preview: PreviewFrame, body: string, title = 'Tea') =>
  preview.show(
    articlePreview({
      value: { title, date: '2026-11-28' },
      body,
      practice: undefined,
      locale: 'en',
      pictureUrl,
    }),
    THEME,
  );

/** Waits until all pictures of a page were loaded or have failed, and their event handlers have run. */
async function picturesLoaded(page: Document): Promise<void> {
  // Not `requestAnimationFrame`, which doesn't run in the background, where nothing loads lazily either.
  const nextTask = () => new Promise((resolve) => setTimeout(resolve));
  for (const image of page.images) image.loading = 'eager';
  while ([...page.images].some(({ complete }) => !complete)) await nextTask();
  for (let tasks = 0; tasks < 3; tasks += 1) await nextTask();
}

const click = (element: Element) =>
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));

describe('the preview of an article', () => {
  afterEach(() => {
    for (const box of boxes.splice(0)) box.remove();
  });

  it('shows the article as its page does, in the design and colors of the site', async () => {
    const { frame, preview } = await open();
    show(preview, '## Cups\n\nDrink *it*.');
    const page = pageOf(frame);
    expect(page.querySelector('h1')?.textContent).to.equal('Tea');
    expect(page.querySelector('main article-view h2')?.textContent).to.equal('Cups');
    expect(page.documentElement.dataset.tendwellTheme).to.equal('clay');
    expect(page.compatMode).to.equal('CSS1Compat');
    const styles = [...page.querySelectorAll('link')].map(({ href }) => new URL(href).pathname);
    expect(styles).to.deep.equal([styleOf()]);
  });

  it('keeps what has not changed, and the scroll position', async () => {
    const { frame, preview } = await open();
    const body = Array.from({ length: 60 }, (_, index) => `Paragraph ${index}.`);
    show(preview, body.join('\n\n'));
    const page = pageOf(frame);
    const last = page.querySelector('.tendwell-body p:last-child');
    page.documentElement.scrollTop = 300;
    const { scrollTop } = page.documentElement;
    expect(scrollTop).to.equal(300);
    show(preview, [...body.slice(0, 50), 'New.', ...body.slice(50)].join('\n\n'));
    expect(page.querySelectorAll('.tendwell-body p')).to.have.length(61);
    expect(page.querySelector('.tendwell-body p:last-child')).to.equal(last);
    expect(page.documentElement.scrollTop).to.equal(scrollTop);
  });

  it('shows the same whether it was changed step by step or at once', async () => {
    const { frame, preview } = await open();
    const steps = [
      'a',
      'a\n\nb',
      '# x\n\na\n\nb',
      'b',
      '- a\n- b\n\nc',
      '- a\n- B\n\nc',
      '',
      'a *b*',
      'a **b**',
    ];
    for (const step of steps) {
      show(preview, step, step.slice(0, 1));
      const fresh = await open();
      show(fresh.preview, step, step.slice(0, 1));
      expect(pageOf(frame).body.innerHTML).to.equal(pageOf(fresh.frame).body.innerHTML);
    }
  });

  it('leaves out values of the front matter that have the wrong type', async () => {
    const { frame, preview } = await open();
    const value = { title: 3, date: 'soon', tags: 'tea', picture: 'a.jpg', author: ['x'] };
    preview.show(
      articlePreview({
        value,
        body: 'Words',
        practice: { practitioners: 1 },
        locale: 'en',
        pictureUrl,
      }),
      THEME,
    );
    expect(pageOf(frame).querySelector('.tendwell-body')?.textContent?.trim()).to.equal('Words');
  });

  it('runs no script, even if the HTML had one', async () => {
    const { frame } = await open();
    const page = pageOf(frame);
    let fired = 0;
    (frame.contentWindow as Page).tripwire = () => {
      fired += 1;
    };
    const picture = page.createElement('img');
    picture.setAttribute('onerror', 'tripwire()');
    picture.src = '/test/content/no-such-picture.png';
    page.body.append(picture);
    const script = page.createElement('script');
    script.textContent = 'tripwire()';
    page.body.append(script);
    await picturesLoaded(page);
    expect(fired).to.equal(0);
  });

  it('runs nothing of a hostile article, in its text or in its title', async function () {
    this.timeout(60_000);
    const { frame, preview } = await open();
    const texts: string[] = await (await fetch('/test/content/hostile-texts.json')).json();
    let fired = 0;
    const trip = () => {
      fired += 1;
    };
    (frame.contentWindow as Page).tripwire = trip;
    (window as Page).tripwire = trip;
    // Together, because each page is laid out; the tests of the renderer have each text alone.
    for (let index = 0; index < texts.length; index += TOGETHER) {
      const some = texts.slice(index, index + TOGETHER);
      const text = some.join('\n\n---\n\n');
      show(preview, text, some.join(' '));
      const page = pageOf(frame);
      expect(
        page.querySelector('script, iframe, style, object, embed, form, base, meta[http-equiv]'),
        text,
      ).to.equal(null);
      for (const element of page.querySelectorAll('article-view *')) {
        for (const type of ['focus', 'mouseover', 'toggle', 'error', 'load', 'animationstart']) {
          element.dispatchEvent(new Event(type));
        }
        if (element.localName === 'a') click(element);
      }
    }
    await picturesLoaded(pageOf(frame));
    expect(fired).to.equal(0);
    expect(pageOf(frame).location.href).to.equal('about:srcdoc');
  });

  it('leads nowhere', async () => {
    const { frame, preview } = await open();
    show(preview, '[a](/visit/) [b](https://example.com/) [c](#tea)\n\n![](x.png)');
    const page = pageOf(frame);
    for (const link of page.querySelectorAll('a')) click(link);
    await picturesLoaded(page);
    expect(pageOf(frame)).to.equal(page);
    expect(page.location.href).to.equal('about:srcdoc');
    expect([...page.links].map(({ target }) => target)).to.deep.equal(['_blank', '_blank', '_blank']);
  });

  it('scrolls to a heading, where browsers allow it', async function () {
    const { frame, preview } = await open();
    const body = Array.from({ length: 60 }, (_, index) => `Paragraph ${index}.`).join('\n\n');
    show(preview, `[c](#caf%C3%A9)\n\n${body}\n\n## Café`);
    const page = pageOf(frame);
    let isHeard = false;
    page.addEventListener('click', () => {
      isHeard = true;
    });
    const [link] = page.links;
    if (link) click(link);
    if (!isHeard) this.skip(); // WebKit calls no listeners in a frame without scripts
    expect(page.documentElement.scrollTop).to.be.greaterThan(500);
  });
});
