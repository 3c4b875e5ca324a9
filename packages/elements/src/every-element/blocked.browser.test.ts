import { expect } from 'chai';
import { cleanUp, load, openPage, until } from '../testing/browser.js';
import { emptyPage, fillPage, fullContent } from '../testing/whole-page.js';

const DIST = '/packages/elements/dist/';

/** What each element loads to show its content, and something that it then contains. */
const PARTS: Record<string, readonly [tag: string, shown: string]> = {
  'article-view/fill-article.js': ['article-view', '.tendwell-title'],
  'article-list/article-list.html.js': ['article-list', '.tendwell-list'],
  'newsletter-signup/load-form.js': ['newsletter-signup', 'form'],
  'practice-announcement/practice-announcement.html.js': ['practice-announcement', 'p'],
  'practice-services/practice-services.html.js': ['practice-services', 'h3, h2'],
  'practice-people/practice-people.html.js': ['practice-people', 'li'],
  'practice-faq/practice-faq.html.js': ['practice-faq', 'details'],
  'practice-visit/practice-visit.html.js': ['practice-visit', 'address'],
  'practice-footer/practice-footer.html.js': ['practice-footer', 'address'],
};
/** Blocked one after another. Every file of the package is a request, so that each page takes a while. */
const BLOCKED = [
  'newsletter-signup/load-form.js',
  'article-view/fill-article.js',
  'practice-footer/practice-footer.html.js',
  'styles/tokens.css.js',
];

async function openWithout(file: string): Promise<Document> {
  const page = await openPage('/test/empty');
  const map = page.createElement('script');
  map.type = 'importmap';
  map.textContent = JSON.stringify({ imports: { [DIST + file]: '/test/not-there.js' } });
  page.head.append(map);
  page.body.innerHTML = emptyPage;
  await load(page, `${DIST}index.js`);
  fillPage(page, fullContent);
  return page;
}

describe('a page on which a filter list or a network blocks one file', () => {
  afterEach(cleanUp);

  for (const file of BLOCKED) {
    it(`shows every element that does not need it: ${file}`, async () => {
      const page = await openWithout(file);
      const others = Object.entries(PARTS).filter(([part]) => part !== file);
      await until(() => others.every(([, [tag, shown]]) => page.querySelector(`${tag} ${shown}`)));
      const blocked = PARTS[file];
      if (blocked) expect(page.querySelector(blocked.join(' '))).to.equal(null);
    });
  }
});
