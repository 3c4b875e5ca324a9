import { autop } from '@wordpress/autop';
import { expect } from 'chai';
import { cleanUp, load, openPage, until } from '../testing/browser.js';
import { deliveredPage, fullContent } from '../testing/whole-page.js';

const PARTS =
  'article-view, article-list, newsletter-signup, [class^="tendwell-"], th, td, dt, dd, h2, h3, input';

/** Where each part of a page is, by its tag, class, and position among its kind. */
async function layout(markup: string, width: number): Promise<Record<string, string>> {
  const page = await openPage('/test/empty', width);
  await load(page, '/packages/elements/dist/tendwell.css');
  page.body.innerHTML = markup;
  await load(page, '/packages/elements/dist/cdn/tendwell.js');
  await until(() => page.querySelector('[aria-current]') && page.querySelector('form')?.noValidate);
  const counts = new Map<string, number>();
  const places: Record<string, string> = {};
  for (const part of page.body.querySelectorAll(PARTS)) {
    const kind = `${part.localName}.${part.className}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const { left, top, width, height } = part.getBoundingClientRect();
    if (part.checkVisibility())
      places[`${kind} ${count}`] = [left, top, width, height].map(Math.round).join(' ');
  }
  return places;
}

/*
 * WordPress's own code: its classic editor, its Classic block, and the text modules of page builders put paragraphs and
 * line breaks where lines end. A form needs a box around it: after `</form>`, they put a `<p>` that keeps
 * `</newsletter-signup>` from closing the element.
 */
describe('a page whose HTML went through the classic editor of WordPress', () => {
  afterEach(cleanUp);

  const markup = deliveredPage(fullContent)
    .replace('<newsletter-signup>', '<div><newsletter-signup>')
    .replace('</newsletter-signup>', '</newsletter-signup></div>');

  for (const width of [360, 1280]) {
    it(`has every part in the same place as before, ${width} px wide`, async () => {
      const mangled = autop(markup);
      expect(mangled.match(/<br|<p>/g)?.length).to.be.greaterThan(markup.match(/<br|<p>/g)?.length ?? 0);
      const before = await layout(markup, width);
      expect(await layout(mangled, width)).to.deep.equal(before);
    });
  }
});
