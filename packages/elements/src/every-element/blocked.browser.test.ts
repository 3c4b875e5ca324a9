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
  'practice-services/practice-services.html.js': ['practice-services', ':is(h2, h3)'],
  'practice-policies/practice-policies.html.js': ['practice-policies', 'dl'],
  'practice-people/practice-people.html.js': ['practice-people', 'li'],
  'practice-faq/practice-faq.html.js': ['practice-faq', 'details'],
  'practice-visit/practice-visit.html.js': ['practice-visit', 'address'],
  'practice-footer/practice-footer.html.js': ['practice-footer', 'address'],
};
/** Blocked together on one page. Every file of the package is a request, so that each page takes a while. */
const BLOCKED = [
  ...[0, 1, 2].map((group) => Object.keys(PARTS).filter((_, index) => index % 3 === group)),
  ['styles/tokens.css.js'],
];

async function openWithout(files: readonly string[]): Promise<Document> {
  const page = await openPage('/test/empty');
  const map = page.createElement('script');
  map.type = 'importmap';
  const imports = Object.fromEntries(files.map((file) => [DIST + file, '/test/not-there.js']));
  map.textContent = JSON.stringify({ imports });
  page.head.append(map);
  page.body.innerHTML = emptyPage;
  await load(page, `${DIST}index.js`);
  fillPage(page, fullContent);
  return page;
}

describe('a page on which a filter list or a network blocks some files', () => {
  afterEach(cleanUp);

  for (const files of BLOCKED) {
    it(`shows every element that does not need them: ${files.join(', ')}`, async () => {
      const page = await openWithout(files);
      const others = Object.entries(PARTS).filter(([part]) => !files.includes(part));
      await until(() => others.every(([, [tag, shown]]) => page.querySelector(`${tag} ${shown}`)));
      const shown = files.filter((file) => PARTS[file] && page.querySelector(PARTS[file].join(' ')));
      expect(shown).to.deep.equal([]);
    });
  }
});
