import { trusted } from '@tendwell/content/html';
import { expect } from 'chai';
import { cleanUp, event, mount, until } from '../testing/browser.js';
import { article } from '../testing/samples.js';
import './article-view.define.js';
import type { ArticleView } from './article-view.define.js';
import { loadSanitizer } from './raw-html.js';

const { setHTML } = Element.prototype as { setHTML?: unknown };
const purifies = () =>
  performance.getEntriesByType('resource').filter(({ name }) => /\/purify\b[^/]*\.m?js/.test(name)).length;

const TEXT = `
Water &amp; <kbd>salt</kbd>.[^1] <b onclick="tripwire()">Bold</b> <script>tripwire()</script><style>p{}</style>

## Location

<figure><img src="/a" alt="Waves" onerror="tripwire()" width="4" height="3"><figcaption>Waves</figcaption></figure>

| a | b |
|:-:|--:|
| 1 | 2 |

- [x] Towel

<details open><summary>More</summary>

> Words[^1]

</details>

[^1]: A *note*.
`;

/** Puts an article with HTML in it on the page in each way that there is. */
const WAYS: Record<string, (text: string) => ArticleView> = {
  'an inline script': (text) => {
    const element = document.createElement('article-view');
    const script = document.createElement('script');
    script.type = 'text/markdown';
    script.text = text;
    element.append(script);
    return put(element);
  },
  src: (text) => {
    const element = document.createElement('article-view');
    element.src = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
    return put(element);
  },
  'the property': (text) => {
    const element = document.createElement('article-view');
    element.article = { title: '', date: '', body: text };
    return put(element);
  },
};

function put(element: ArticleView): ArticleView {
  element.rawHtml = true;
  mount('<section></section>').append(element);
  return element;
}

/** What remains of everything that might run, once all that could set it off has happened. */
async function provoke(root: Element): Promise<void> {
  for (const element of root.querySelectorAll('*')) {
    for (const type of ['click', 'focus', 'mouseover', 'toggle', 'error', 'load', 'animationstart']) {
      if (!(type === 'click' && element.closest('a'))) element.dispatchEvent(new Event(type));
    }
  }
  // A picture that is asked for last fails last.
  const probe = document.createElement('img');
  probe.src = `/test/none.png?${crypto.randomUUID()}`;
  const failed = event(probe, 'error');
  root.append(probe);
  await failed;
  probe.remove();
  const runs =
    'script, style, iframe, object, embed, form, svg, math, base, link, meta, custom-element, template';
  expect(root.querySelector(runs)).to.equal(null);
  for (const { protocol, outerHTML } of root.querySelectorAll('a')) {
    expect(['http:', 'https:', 'mailto:', 'tel:', ':', ''], outerHTML).to.include(protocol);
  }
}

describe('HTML in an article that is opted in to', function () {
  this.timeout(60_000);
  let fired = 0;
  before(() => {
    Object.assign(window, { tripwire: () => (fired += 1) });
  });
  afterEach(() => {
    cleanUp();
    if (setHTML) Object.assign(Element.prototype, { setHTML });
    expect(fired).to.equal(0);
  });

  it('is shown as text without the option', async () => {
    const element = document.createElement('article-view');
    const loaded = event(element, 'article-load');
    element.article = { title: '', date: '', body: '<b>Bold</b>' };
    put(element).rawHtml = false;
    await loaded;
    expect(element.innerText).to.contain('<b>Bold</b>');
    const again = event(element, 'article-load');
    element.rawHtml = true;
    await again;
    expect(element.querySelector('b')?.textContent).to.equal('Bold');
  });

  it('is named in the console where it is removed, in Markdown and in a rendered article', async () => {
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (text: string) => warnings.push(text);
    try {
      for (const text of [
        { body: '<iframe src="/a"></iframe>\n\n`<object>` and <marquee>words</marquee> <b>bold</b>' },
        { html: trusted('<p>&lt;object> <b>bold</b></p><iframe src="/a"></iframe><marquee>words</marquee>') },
      ]) {
        const element = document.createElement('article-view');
        const loaded = event(element, 'article-load');
        element.article = { title: '', date: '', ...text } as never;
        put(element);
        await loaded;
        expect(element.innerText).to.contain('bold');
      }
    } finally {
      console.warn = warn;
    }
    const message =
      '<article-view> removed <iframe>, <marquee>: raw-html keeps only text, lists, tables, and pictures.';
    expect(warnings).to.deep.equal([message, message]);
  });

  for (const [sanitizer, prepare] of [
    ...(setHTML ? ([['the browser', () => {}]] as const) : []),
    ['DOMPurify', () => Reflect.deleteProperty(Element.prototype, 'setHTML')],
  ] as const) {
    describe(`and sanitized by ${sanitizer}`, () => {
      beforeEach(prepare);

      for (const [way, make] of Object.entries(WAYS)) {
        it(`keeps by ${way} what is safe, and all that Markdown makes`, async () => {
          const element = make(TEXT);
          const { detail } = await event<{ article: { html: string } }>(element, 'article-load');
          expect(element.querySelector('kbd')?.textContent).to.equal('salt');
          expect(element.querySelector('b')?.getAttributeNames()).to.deep.equal([]);
          expect(element.querySelector('figure img')?.getAttribute('width')).to.equal('4');
          expect(element.querySelector('details')?.open).to.equal(true);
          expect(element.querySelector('td')?.className).to.equal('tendwell-center');
          expect(element.querySelector('h2')?.id).to.equal('location');
          expect(element.querySelector('[role="doc-endnotes"] a')?.getAttribute('href')).to.equal('#fnref-1');
          // The printer's own output is left as it is, down to the last attribute.
          const inert = document.implementation.createHTMLDocument().body;
          inert.innerHTML = detail.article.html;
          for (const link of element.querySelectorAll('.tendwell-heading')) {
            link.replaceWith(link.querySelector('h2') as Element);
          }
          const body = element.querySelector('.tendwell-body') as Element;
          expect(body.innerHTML.trim()).to.equal(inert.innerHTML.trim());
          await provoke(element);
        });

        it(`runs nothing by ${way}, whatever is in it`, async () => {
          const texts: string[] = await (await fetch('/test/content/hostile-texts.json')).json();
          const element = make(texts.join('\n\n'));
          await event(element, 'article-load');
          expect(element.querySelectorAll('*').length).to.be.greaterThan(100);
          await provoke(element);
        });
      }

      it('runs no scripts of an article that was rendered elsewhere', async () => {
        const element = document.createElement('article-view');
        element.article = {
          ...article,
          html: '<h2 id="wool">Wool</h2><p id="x" onclick="tripwire()">Thick</p><input name="card"><script>tripwire()</script>',
        };
        await event(put(element), 'article-load');
        expect(element.querySelector('.tendwell-anchor')?.getAttribute('href')).to.equal('#wool');
        expect(element.querySelector('input')).to.equal(null);
        await provoke(element);
      });

      it('runs no scripts disguised as HTML', async () => {
        const texts: string[] = await (await fetch('/test/content/hostile-texts.json')).json();
        const nodesOf = await loadSanitizer();
        const box = mount<HTMLElement>('<section></section>');
        for (const text of texts) {
          const place = document.createElement('div');
          box.append(place);
          place.append(nodesOf(trusted(text)));
        }
        expect(box.childElementCount).to.equal(texts.length);
        await provoke(box);
      });

      it(`${sanitizer === 'DOMPurify' ? 'loads' : 'does not load'} DOMPurify`, () => {
        expect(purifies()).to.equal(sanitizer === 'DOMPurify' ? 1 : 0);
      });

      for (const script of ['one-file', 'module']) {
        it(`is shown under a strict policy that allows one Trusted Types policy, with ${script}`, async () => {
          const frame = mount<HTMLIFrameElement>('<iframe></iframe>');
          const violations: string[] = [];
          frame.src = `/test/source/strict?${script}${sanitizer === 'DOMPurify' ? '&no-sanitizer' : ''}`;
          await event(frame, 'load');
          const page = frame.contentDocument as Document;
          page.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
            violations.push(`${violatedDirective} ${sourceFile}`),
          );
          await until(() => page.querySelector('kbd'));
          expect(page.querySelectorAll('img').length).to.equal(2);
          await provoke(page.body.querySelector('article-view') as Element);
          expect(violations).to.deep.equal([]);
          expect((frame.contentWindow as { fired?: true }).fired).to.equal(undefined);
        });
      }
    });
  }
});
