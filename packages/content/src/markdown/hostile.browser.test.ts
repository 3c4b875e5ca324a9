import { expect } from 'chai';
import { renderMarkdown } from './render.js';
import { checkHtml, outlineOfTree } from './testing/check-html.js';
import { HOSTILE_TEXTS } from './testing/hostile-texts.js';

const MODES = ['text', 'sanitize'] as const;

/**
 * Loads a page in a frame, and waits until its pictures have loaded or failed, and two pictures that are added then,
 * one after the other, have failed too. Not for an animation frame: a browser draws none of a page in the background.
 */
async function open(path: string): Promise<Window & { fired?: number; tripwire?: unknown }> {
  const frame = document.createElement('iframe');
  frame.src = path;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  const page = frame.contentWindow as Window;
  for (const name of ['first', 'second']) {
    await new Promise((resolve) => {
      const picture = page.document.createElement('img');
      picture.addEventListener('error', resolve);
      picture.src = `/test/content/no-such-picture.png?${name}`;
    });
  }
  return page;
}

describe('a hostile text in a browser', function () {
  this.timeout(60_000);
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('would be detected if it ran a script', async () => {
    expect((await open('/test/content/broken')).fired).to.equal(2);
  });

  for (const mode of MODES) {
    it(`runs nothing in a page (${mode})`, async () => {
      const page = await open(`/test/content/${mode}`);
      const main = page.document.querySelector('main') as HTMLElement;
      expect(main.childElementCount).to.equal(HOSTILE_TEXTS.length);
      for (const element of main.querySelectorAll('*')) {
        for (const type of ['click', 'focus', 'mouseover', 'toggle', 'error', 'load', 'animationstart']) {
          if (!(type === 'click' && element.closest('a'))) element.dispatchEvent(new Event(type));
        }
        if (element.localName !== 'a') continue;
        const { protocol } = element as HTMLAnchorElement;
        expect(['http:', 'https:', 'mailto:', 'tel:', ':', '']).to.include(protocol);
      }
      expect(
        main.querySelector('script, style, iframe, object, embed, form, svg, math, base, link, meta'),
      ).to.equal(null);
      expect(page.tripwire).to.be.a('function');
      expect(page.fired).to.equal(0);
    });

    it(`is parsed to the printed tags (${mode})`, () => {
      const inert = document.implementation.createHTMLDocument().body;
      for (const text of HOSTILE_TEXTS) {
        const html = String(renderMarkdown(text, { rawHtml: mode }).html);
        inert.innerHTML = html;
        expect(outlineOfTree(inert), text).to.equal(checkHtml(html, mode === 'sanitize'));
      }
    });

    it(`is rendered as it is in Node (${mode})`, async () => {
      const inNode = (await (await fetch('/test/content/hostile.json')).json()) as Record<string, string[]>;
      for (const [index, text] of HOSTILE_TEXTS.entries()) {
        expect(String(renderMarkdown(text, { rawHtml: mode }).html), text).to.equal(inNode[mode]?.[index]);
      }
    });
  }
});
