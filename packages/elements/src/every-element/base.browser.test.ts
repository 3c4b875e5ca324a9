import { expect } from 'chai';
import { cleanUp, load, openPage, until } from '../testing/browser.js';
import { deliveredPage, emptyPage, fillPage, fullContent } from '../testing/whole-page.js';

const questions = [{ question: 'May I eat?', slug: 'eat', answer: 'See [the tea](#tea).' }];
const content = { ...fullContent, questions };

async function open(markup: string, script = 'tendwell.js'): Promise<Document> {
  const page = await openPage('/test/empty');
  page.head.insertAdjacentHTML('beforeend', '<base href="/elsewhere/">');
  page.body.innerHTML = markup;
  await load(page, `/packages/elements/dist/cdn/${script}`);
  return page;
}

const fragments = (page: Document) => [
  ...page.querySelectorAll<HTMLAnchorElement>('article-view a[href*="#"], practice-faq a[href*="#"]'),
];

describe('a page with a <base>', () => {
  afterEach(cleanUp);

  for (const [how, script] of [
    ['delivered', 'tendwell.js'],
    ['filled', 'tendwell.js'],
    ['filled', 'tendwell.module.js'],
  ] as const) {
    it(`keeps links to headings and answers on the page, ${how}, ${script}`, async () => {
      const page = await open(how === 'delivered' ? deliveredPage(content) : emptyPage, script);
      if (how === 'filled') fillPage(page, content);
      await until(
        () =>
          fragments(page).length > 2 && fragments(page).every(({ pathname }) => pathname === '/test/empty'),
      );
      fragments(page)[0]?.click();
      // Firefox follows a link in its own time.
      await until(() => page.location.hash !== '');
      expect(page.location.pathname).to.equal('/test/empty');
      expect(page.location.hash).to.equal(fragments(page)[0]?.hash);
    });
  }

  it('leaves other links to the <base>', async () => {
    const page = await open(deliveredPage(content));
    await until(() => fragments(page).some(({ pathname }) => pathname === '/test/empty'));
    const link = page.querySelector<HTMLAnchorElement>(
      '.tendwell-services a[href], practice-services a[href]',
    );
    expect(link?.getAttribute('href')).to.match(/^\/services\//);
  });
});
