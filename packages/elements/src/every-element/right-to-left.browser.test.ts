import { expect } from 'chai';
import { cleanUp, load, openPage, resizePage, until } from '../testing/browser.js';
import { deliveredPage, emptyPage, fillPage, fullContent } from '../testing/whole-page.js';

const DIST = '/packages/elements/dist';

/** Every box of a page by its left edge, its width and its place in the tree. */
function boxes(page: Document): { what: string; left: number; right: number }[] {
  const all = [...page.body.querySelectorAll<HTMLElement>('*')];
  return (
    [...all, ...all.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])])]
      .filter((element) => element.checkVisibility())
      // Text is set in its own direction, and what stands in a sentence with it; what is mirrored are the boxes.
      .filter((element) => !/^(inline|contents)$/.test(getComputedStyle(element).display))
      .filter(
        (element) =>
          !element.matches('.tendwell-crisis *, .tendwell-person-facts span, .tendwell-who li > span'),
      )
      .map((element) => {
        const { left, right } = element.getBoundingClientRect();
        return { what: `${element.tagName}.${element.className}`, left, right };
      })
  );
}

async function open(dir: string, width: number, how: 'delivered' | 'filled'): Promise<Document> {
  const page = await openPage('/test/empty', width);
  page.documentElement.dir = dir;
  page.body.style.margin = '0';
  await load(page, `${DIST}/tendwell.css`);
  page.body.innerHTML = how === 'delivered' ? deliveredPage(fullContent) : emptyPage;
  await load(page, `${DIST}/cdn/tendwell.js`);
  if (how === 'filled') fillPage(page, fullContent);
  for (const details of page.querySelectorAll('details')) details.open = true;
  await until(() => page.querySelector('[aria-current]') && page.querySelector('form')?.noValidate);
  page.querySelector('form')?.requestSubmit();
  await until(() => page.querySelector('.tendwell-field-error'));
  return page;
}

describe('a page that is written from right to left', () => {
  afterEach(cleanUp);

  for (const how of ['delivered', 'filled'] as const) {
    it(`is the mirror image of one from left to right, ${how}`, async () => {
      const page = await open('ltr', 360, how);
      const mirrored = await open('rtl', 360, how);
      for (const width of [360, 700, 1280]) {
        for (const one of [page, mirrored]) resizePage(one, width);
        const ltr = boxes(page);
        // Less than the frame's where a scroll bar takes a part of it.
        const { clientWidth } = page.documentElement;
        const rtl = boxes(mirrored);
        expect(rtl.map(({ what }) => what)).to.deep.equal(ltr.map(({ what }) => what));
        const unlike = ltr.flatMap(({ what, left, right }, index) => {
          const other = rtl[index] as (typeof rtl)[number];
          const off = Math.max(
            Math.abs(other.left - (clientWidth - right)),
            Math.abs(other.right - (clientWidth - left)),
          );
          return off > 1 ? [`${what}: ${left}–${right} became ${other.left}–${other.right}`] : [];
        });
        expect(unlike, `at ${width} px`).to.deep.equal([]);
        expect(ltr.length).to.be.greaterThan(100);
      }
    });
  }

  it('keeps the order of a phone number and of an email address', async () => {
    const page = await open('rtl', 700, 'delivered');
    for (const selector of ['.tendwell-call bdi', '.tendwell-footer [href^="tel:"]', '[href^="mailto:"]']) {
      const link = page.querySelector(selector) as HTMLElement;
      const text = page.createTreeWalker(link, NodeFilter.SHOW_TEXT).nextNode() as Text;
      const edges = [0, 1, text.length - 1].map((index) => {
        const range = page.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        return range.getBoundingClientRect().left;
      });
      expect(edges).to.deep.equal([...edges].sort((a, b) => a - b));
    }
  });
});
