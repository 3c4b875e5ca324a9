import { expect } from 'chai';
import { cleanUp, load, openPage, until } from '../testing/browser.js';

const TAGS = [
  'article-list',
  'article-view',
  'newsletter-signup',
  'practice-announcement',
  'practice-faq',
  'practice-footer',
  'practice-people',
  'practice-policies',
  'practice-provider',
  'practice-services',
  'practice-visit',
];
const DIST = '/packages/elements/dist';
const ONE_FILE = `${DIST}/cdn/tendwell.js`;
const MODULE = `${DIST}/cdn/tendwell.module.js`;

const FOOTER_IN_PROVIDER = `<practice-provider src="/test/practice.json">
<practice-footer></practice-footer>
</practice-provider>`;

/** A page of its own, with what it warns of. */
async function open() {
  const page = await openPage('/test/empty');
  const view = page.defaultView as Window & typeof globalThis;
  const warnings: string[] = [];
  const errors: string[] = [];
  view.console.warn = (text: string) => warnings.push(text);
  view.addEventListener('error', ({ message }) => errors.push(message));
  view.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  const classes = () => TAGS.map((tag) => view.customElements.get(tag));
  return { page, warnings, errors, classes };
}

describe('two copies of the package on one page', () => {
  afterEach(cleanUp);

  for (const [first, second] of [
    [ONE_FILE, `${DIST}/index.js`],
    [`${DIST}/index.js`, ONE_FILE],
    [MODULE, ONE_FILE],
    [ONE_FILE, MODULE],
    [MODULE, `${MODULE}?again`],
  ] as const) {
    it(`leave the tags to the first, without a warning: ${first}, ${second}`, async () => {
      const { page, warnings, errors, classes } = await open();
      await load(page, first);
      const before = classes();
      expect(before).not.to.include(undefined);
      await load(page, second);
      expect(classes()).to.deep.equal(before);
      expect(warnings).to.deep.equal([]);
      expect(errors).to.deep.equal([]);
      page.body.innerHTML = FOOTER_IN_PROVIDER;
      await until(() => page.querySelector('footer')?.textContent?.includes('9 Quay Lane'));
    });
  }

  for (const [what, module] of [
    ['provider', 'practice-provider'],
    ['footer', 'practice-footer'],
  ] as const) {
    it(`share a practice when the ${what} is of one and the rest of the other`, async () => {
      const { page, warnings, errors, classes } = await open();
      await load(page, `${DIST}/${module}/${module}.define.js`);
      expect(classes().filter(Boolean).length).to.equal(1);
      // What is on the page already waits for the other copy.
      page.body.innerHTML = FOOTER_IN_PROVIDER;
      await load(page, ONE_FILE);
      expect(classes()).not.to.include(undefined);
      await until(() => page.querySelector('footer')?.textContent?.includes('9 Quay Lane'));
      page
        .querySelector('practice-provider')
        ?.insertAdjacentHTML(
          'beforeend',
          '<article-view src="/test/article.md"></article-view><practice-footer></practice-footer>',
        );
      await until(() => page.querySelectorAll('footer').length === 2);
      await until(() => page.querySelector('article-view h1'));
      expect(warnings).to.deep.equal([]);
      expect(errors).to.deep.equal([]);
    });
  }

  it('of two versions are both named for each tag, and keep working', async () => {
    const { page, warnings, errors } = await open();
    await load(page, '/test/other-version.js');
    await load(page, ONE_FILE);
    for (const tag of TAGS) {
      const about = warnings.filter((warning) => warning.startsWith(`<${tag}>`));
      expect(about).to.have.length(1);
      expect(about[0]).to.match(
        /is already registered by @tendwell\/elements \S+\. @tendwell\/elements \S+ did not replace it\.$/,
      );
    }
    page.body.innerHTML = FOOTER_IN_PROVIDER;
    await until(() => page.querySelector('footer'));
    expect(errors).to.deep.equal([]);
  });
});
