import { expect } from 'chai';
import { cleanUp, load, openPage, until } from '../testing/browser.js';
import { deliveredPage, emptyPage, fillPage, fullContent } from '../testing/whole-page.js';

const CDN = '/packages/elements/dist/cdn/';
const MODULE = `${CDN}tendwell.module.js`;

/** Of nothing. */
const OTHER_HASH = 'sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb';

let scripts: readonly string[];
/** A chunk by its name without the hash. */
const chunk = (name: string) => scripts.find((path) => path.startsWith(`chunks/${name}-`)) ?? '';

function addMap(page: Document, content: object): void {
  const map = page.createElement('script');
  map.type = 'importmap';
  map.textContent = JSON.stringify(content);
  page.head.append(map);
}

/** Has some chunks not load, as when a filter list or a network blocks them. */
function block(page: Document, names: readonly string[]): void {
  const imports = Object.fromEntries(names.map((name) => [CDN + chunk(name), '/test/not-there.js']));
  addMap(page, { imports });
}

/** The names of the chunks that a page has requested, without their hashes. */
function requested(page: Document): string[] {
  const entries = page.defaultView?.performance.getEntriesByType('resource') ?? [];
  return entries.flatMap(({ name }) => /\/chunks\/(.+)-[\da-f]+\.js$/.exec(name)?.[1] ?? []);
}

describe('the module for CDNs', () => {
  before(async () => {
    const response = await fetch(`${CDN}integrity.json`);
    scripts = Object.keys(await response.json());
  });
  afterEach(cleanUp);

  it('requests what every page needs, and no renderer, when the page is delivered with its content', async () => {
    const page = await openPage('/test/empty');
    await load(page, '/packages/elements/dist/tendwell.css');
    page.body.innerHTML = deliveredPage(fullContent);
    await load(page, MODULE);
    await until(() => page.querySelector('[aria-current]') && page.querySelector('form')?.noValidate);
    const names = requested(page);
    const expected = ['base', 'hours', 'rolldown-runtime'];
    expect(names.filter((name) => !expected.includes(name))).to.deep.equal([]);
    expect(names).to.include.members(['base', 'hours']);
  });

  it('requests Markdown only for an article that has some', async () => {
    const page = await openPage('/test/empty');
    page.body.innerHTML =
      '<practice-provider src="/test/practice.json"><practice-footer></practice-footer></practice-provider>';
    await load(page, MODULE);
    await until(() => page.querySelector('practice-footer address'));
    expect(requested(page)).to.include('practice-footer.html');
    expect(requested(page)).not.to.include('render');
    page.body.insertAdjacentHTML('beforeend', '<article-view src="/test/article.md"></article-view>');
    await until(() => page.querySelector('article-view h1'));
    expect(requested(page)).to.include.members(['markdown-article', 'render', 'fill-article']);
  });

  it('adds a language that is imported before it', async () => {
    const page = await openPage('/test/empty');
    page.documentElement.lang = 'de';
    page.body.innerHTML = '<newsletter-signup action="/test/pending" consent="Ja."></newsletter-signup>';
    await load(page, `${CDN}lang/de.js`);
    await load(page, MODULE);
    await until(() => page.querySelector('newsletter-signup button'));
    expect(page.querySelector('newsletter-signup button')?.textContent).to.include('Abonnieren');
  });

  it('leaves light content as it is, and fills the other elements, when a chunk is blocked', async () => {
    const page = await openPage('/test/empty');
    block(page, ['practice-services.html', 'practice-faq.html', 'fill-article']);
    page.body.innerHTML = `${emptyPage}<section>${deliveredPage(fullContent)}</section>`;
    const delivered = page.querySelector('section') as HTMLElement;
    const words = () =>
      ['practice-services :is(h2, h3)', 'practice-faq details', 'article-view blockquote'].map(
        (part) => delivered.querySelector(part)?.textContent,
      );
    const before = words();
    expect(before).not.to.include(undefined);
    await load(page, MODULE);
    fillPage(page, fullContent);
    const first = page.querySelector('practice-provider') as Element;
    await until(() =>
      [
        'practice-policies dl',
        'practice-people li',
        'practice-visit address',
        'practice-footer address',
      ].every((part) => first.querySelector(part)),
    );
    expect(first.querySelectorAll('practice-services :is(h2, h3), practice-faq details').length).to.equal(0);
    expect(words()).to.deep.equal(before);
  });

  for (const [how, stop] of [
    ['blocked', (page: Document) => block(page, ['base'])],
    [
      'not what the import map says',
      (page: Document) => addMap(page, { integrity: { [CDN + chunk('base')]: OTHER_HASH } }),
    ],
  ] as const) {
    it(`leaves a page as it was delivered when what every page needs is ${how}`, async () => {
      const page = await openPage('/test/empty');
      stop(page);
      page.body.innerHTML = deliveredPage(fullContent);
      const before = page.body.innerHTML;
      const failed = await load(page, MODULE).catch((error: unknown) => error);
      expect(String(failed)).to.include('could not be loaded');
      // The difference of two whole pages would take minutes to print.
      expect(page.body.innerHTML === before).to.equal(true);
    });
  }
});
