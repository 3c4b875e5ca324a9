import { html } from '@tendwell/content/html';
import { expect } from 'chai';
import { cleanUp, load, openPage, until } from '../testing/browser.js';
import { deliveredPage, fullContent } from '../testing/whole-page.js';

const DIST = '/packages/elements/dist';
const article = {
  ...fullContent.article,
  html: html`${fullContent.article.html}<h3>Wool</h3><p><em>Wool</em> and <cite>water</cite></p>`,
};

async function open(lang: string, linked: boolean): Promise<Document> {
  const page = await openPage('/test/empty');
  page.documentElement.lang = lang;
  if (linked) await load(page, `${DIST}/tendwell.css`);
  page.body.innerHTML = `${deliveredPage({ ...fullContent, article })}<article-list></article-list>`;
  await load(page, `${DIST}/cdn/tendwell.js`);
  await until(() => linked || page.adoptedStyleSheets.length > 8);
  return page;
}

/** The elements with slanted, spaced, or small capital letters. */
const unusual = (page: Document) =>
  [...page.querySelectorAll('body *')].filter((element) => {
    const { fontStyle, fontVariantCaps, letterSpacing } = getComputedStyle(element);
    return (
      fontStyle !== 'normal' || fontVariantCaps !== 'normal' || (Number.parseFloat(letterSpacing) || 0) !== 0
    );
  });

describe('letterforms', () => {
  afterEach(cleanUp);

  for (const linked of [true, false]) {
    it(`have no italics or letter spacing in other scripts, the stylesheet ${linked ? 'linked' : 'not linked'}`, async () => {
      const page = await open('ar', linked);
      // Each element brings its styles when it starts.
      await until(() => unusual(page).length === 0).catch(() => {});
      for (const lang of ['ar', 'ar-EG', 'zh', 'zh-Hant-TW', 'he', 'ja']) {
        page.documentElement.lang = lang;
        const found = unusual(page).map(({ outerHTML }) => outerHTML.slice(0, 80));
        expect(found, lang).to.deep.equal([]);
        const emphasis = getComputedStyle(page.querySelector('.tendwell-body em') as Element);
        expect(emphasis.fontWeight, lang).to.equal('600');
      }
    });

    it(`have italics in English, the stylesheet ${linked ? 'linked' : 'not linked'}`, async () => {
      const page = await open('en', linked);
      const slanted = unusual(page).map(({ localName }) => localName);
      expect(slanted).to.include.members(['h1', 'h3', 'em', 'cite', 'blockquote']);
      page.querySelector('article-view')?.setAttribute('lang', 'ar');
      expect(unusual(page).filter((element) => element.closest('article-view'))).to.deep.equal([]);
    });
  }
});
