import type { Readability as Reader } from '@mozilla/readability';
import { expect } from 'chai';
import { cleanUp, openPage, until } from '../testing/browser.js';

/** Elements that are the main part of a page. Reader modes look for paragraphs side by side, which people with one each aren't. */
const SECTIONS = ['practice-services', 'practice-faq', 'practice-policies', 'practice-visit'];
const READER = '/packages/elements/node_modules/@mozilla/readability/Readability.js';

/** A page whose element has its content and is awake. */
async function open(tag: string, how: string, fragment = ''): Promise<Document> {
  const page = await openPage(`/test/light/${tag}/${how}${fragment}`);
  await until(() => page.querySelector(`${tag}:defined h2`));
  return page;
}

const isAtTop = (element: Element | null) => {
  const top = element?.getBoundingClientRect().top ?? -1;
  return top >= -1 && top < 60;
};

/** The texts of an element, each once: of headings, paragraphs, items, terms, and cells. */
function textsOf(element: Element): string[] {
  const blocks = 'h2, h3, p, address, summary, li, dt, dd, th, td';
  return [...element.querySelectorAll<HTMLElement>(blocks)]
    .filter((block) => !block.querySelector(blocks) && !block.matches('.tendwell-status-line'))
    .flatMap(({ innerText }) => innerText.split('\n').map((line) => line.trim()))
    .filter((line) => line !== '');
}

/** What a browser's reader mode makes of a page. */
async function read(page: Document) {
  const script = page.createElement('script');
  script.src = READER;
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  page.head.append(script);
  await loaded;
  const { Readability } = page.defaultView as unknown as { Readability: typeof Reader };
  return new Readability(page.cloneNode(true) as Document).parse();
}

describe('light content', () => {
  afterEach(cleanUp);

  for (const how of ['adopted', 'self-filled']) {
    for (const tag of [
      'article-view',
      'article-list',
      'practice-services',
      'practice-people',
      'practice-faq',
      'practice-policies',
      'practice-visit',
      'practice-footer',
    ]) {
      describe(`of <${tag}>, ${how}`, () => {
        it('is styled by the page, can be selected, and read as text', async () => {
          const page = await open(tag, how);
          const heading = page.querySelector(`${tag} h2`) as Element;
          expect(getComputedStyle(heading).color).to.equal('rgb(1, 2, 3)');
          const element = page.querySelector(tag) as HTMLElement;
          for (const details of element.querySelectorAll('details')) details.open = true;
          page.getSelection()?.selectAllChildren(page.querySelector('main') as Element);
          for (const text of [String(page.getSelection()), element.innerText]) {
            for (const name of ['Wool', 'Water', 'Wind']) expect(text).to.contain(`${name} keeps the hands`);
          }
        });
      });
    }

    for (const tag of SECTIONS) {
      it(`of <${tag}>, ${how}, is found by reader mode with every word`, async () => {
        const page = await open(tag, how);
        const element = page.querySelector(tag) as HTMLElement;
        for (const details of element.querySelectorAll('details')) details.open = true;
        const texts = textsOf(element);
        expect(texts.length).to.be.greaterThan(5);
        const found = (await read(page))?.textContent ?? '';
        expect(texts.filter((text) => !found.includes(text))).to.deep.equal([]);
      });
    }

    describe(`of <article-view>, ${how}`, () => {
      it('is scrolled to by a URL fragment when the page opens', async () => {
        const page = await open('article-view', how, '#water');
        await until(() => page.querySelector('h2#water:target'));
        await until(() => isAtTop(page.querySelector('#water')));
      });

      it('is reached by a link to it', async () => {
        const page = await open('article-view', how);
        page.querySelector<HTMLAnchorElement>('nav a[href="#water"]')?.click();
        await until(() => page.querySelector('h2#water:target'));
        await until(() => isAtTop(page.querySelector('#water')));
        // A link that leads elsewhere is followed as well.
        (page.defaultView as Window).location.hash = '#wool';
        await until(() => page.querySelector('h2#wool:target'));
      });

      it('is found by reader mode: title, author, and every word', async () => {
        const page = await open('article-view', how);
        const found = await read(page);
        expect(found?.title).to.equal('Hands in winter');
        expect(found?.byline).to.equal('By Ida Holm');
        const paragraphs = [...page.querySelectorAll('.tendwell-body :is(h2, p)')];
        expect(paragraphs.length).to.equal(12);
        for (const { textContent } of paragraphs) expect(found?.textContent).to.contain(textContent);
      });
    });
  }
});
