import { html } from '@tendwell/content/html';
import { expect } from 'chai';
import { newsletterSignupHtml } from '../newsletter-signup/form.html.js';
import { practiceFooterHtml } from '../practice-footer/practice-footer.html.js';
import { cleanUp, load, openPage, resizePage, until } from '../testing/browser.js';
import { deliveredPage, fullContent } from '../testing/whole-page.js';

const { newsletter, practice } = fullContent;
const interests = [{ value: 'articles', label: 'New articles', description: 'Four a year.' }];

async function open(width: number, linked: boolean, markup: string): Promise<Document> {
  const page = await openPage('/test/empty', width);
  page.body.style.margin = '0';
  if (linked) await load(page, '/packages/elements/dist/tendwell.css');
  await load(page, '/packages/elements/test/hosts/theme.css');
  page.body.innerHTML = `<div id="content">${markup}</div>`;
  await load(page, '/packages/elements/dist/cdn/tendwell.js');
  await until(() => page.querySelector('[aria-current]') && page.querySelector('form')?.noValidate);
  await until(() => linked || page.adoptedStyleSheets.length >= 3);
  return page;
}

const box = (page: ParentNode, selector: string) =>
  (page.querySelector(selector) as Element).getBoundingClientRect();

function overhangs(page: Document): string[] {
  return [...page.querySelectorAll('#content *')]
    .filter((element) => element.checkVisibility() && !element.closest('pre, .tendwell-table'))
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -0.5 || right > page.documentElement.clientWidth + 0.5);
    })
    .map(({ localName, className }) => `${localName}.${className}`);
}

for (const linked of [true, false]) {
  describe(`a page whose theme styles tags, the stylesheet ${linked ? 'linked' : 'not linked'}`, () => {
    afterEach(cleanUp);

    it('scrolls nothing sideways at any width', async () => {
      const form = newsletterSignupHtml({ ...newsletter, interests }, { locale: 'en' });
      const page = await open(
        320,
        linked,
        `${deliveredPage(fullContent)}<newsletter-signup>${form}</newsletter-signup>`,
      );
      for (const width of [320, 360, 768, 1280]) {
        resizePage(page, width);
        expect(overhangs(page), `${width} px`).to.deep.equal([]);
        expect(page.documentElement.scrollWidth).to.be.at.most(width);
      }
    });

    it('keeps the sign-up’s field and button on one line, at one height', async () => {
      const form = newsletterSignupHtml({ ...newsletter, name: false }, { locale: 'en' });
      const page = await open(
        768,
        linked,
        `<newsletter-signup>${form}</newsletter-signup><practice-footer>${practiceFooterHtml(practice)}</practice-footer>`,
      );
      const [field, button] = [box(page, '[type="email"]'), box(page, 'button[type="submit"]')];
      expect(button.top).to.be.closeTo(field.top, 1);
      expect(button.height).to.be.closeTo(field.height, 1);
      expect(button.left).to.be.greaterThan(field.right);
    });

    it('keeps a checkbox beside its label, and lists and hours at the edge of their column', async () => {
      const form = newsletterSignupHtml({ ...newsletter, interests }, { locale: 'en' });
      const page = await open(
        360,
        linked,
        `<newsletter-signup>${form}</newsletter-signup><practice-footer>${practiceFooterHtml(practice)}</practice-footer>`,
      );
      const [choice, words] = [box(page, '.tendwell-choice input'), box(page, '.tendwell-choice span')];
      expect(words.left).to.be.closeTo(choice.right + 12, 1);
      const edge = box(page, '.tendwell-where h3').left;
      for (const part of ['.tendwell-contact li', '.tendwell-hours th', '.tendwell-where address']) {
        expect(box(page, part).left, part).to.be.closeTo(edge, 1);
      }
      expect(box(page, '.tendwell-hours [data-day="tuesday"]').height).to.be.lessThan(32);
    });

    it('keeps its own color and font, and can hide a part', async () => {
      const page = await open(768, linked, deliveredPage(fullContent));
      page.head.insertAdjacentHTML('beforeend', '<style>.tendwell-contact { display: none }</style>');
      const style = getComputedStyle(page.querySelector('.tendwell-footer h2') as Element);
      expect([style.color, style.textTransform]).to.deep.equal(['rgb(1, 2, 3)', 'uppercase']);
      expect(page.querySelector('.tendwell-contact')?.checkVisibility()).to.equal(false);
    });
  });
}

/** What wpautop, the filter of WordPress's classic editor, makes of the sign-up and of a summary. */
const mangled = html`<practice-footer>${practiceFooterHtml(practice)}</practice-footer>
<article-list><ol class="tendwell-list"><li><article class="tendwell-summary"><h2 class="tendwell-summary-title"><a href="#a">A</a></h2>
<p class="tendwell-summary-text">Words.</p>
<p><img src="data:," alt="" width="640" height="320"></p></article></li></ol></article-list>
<newsletter-signup><p></p><form class="tendwell-signup" method="post" action="/test/pending" data-provider="tendwell"><h2>Letters</h2>
<div class="tendwell-fields">
<p><label class="tendwell-field"><span>Email</span><input type="email" name="email" required></label><br>
<button type="submit">Subscribe</button></p></div>
<p><input type="hidden" name="locale" value="en"></p></form><p></p></newsletter-signup>`;

describe('paragraphs and line breaks that an editor put between the parts of an element', () => {
  afterEach(cleanUp);

  it('take no space, and the parts keep their positions', async () => {
    // Too narrow for a picture beside its summary.
    const page = await open(560, true, String(mangled));
    const [field, button] = [box(page, '[type="email"]'), box(page, 'button[type="submit"]')];
    expect(button.top).to.be.closeTo(field.top, 1);
    expect(button.left).to.be.greaterThan(field.right);
    expect(box(page, '.tendwell-summary img').bottom).to.be.at.most(box(page, '.tendwell-summary-title').top);
    const form = box(page, 'newsletter-signup');
    expect(box(page, 'newsletter-signup h2').top - form.top).to.be.lessThan(40);
  });
});
