import { expect } from 'chai';
import { Idiomorph } from 'idiomorph';
import '../index.js';
import { cleanUp, finishTwin, mount, until } from '../testing/browser.js';
import { completePractice } from '../testing/complete-practice.js';
import { article, newsletter, practice } from '../testing/samples.js';
import { fullContent } from '../testing/whole-page.js';

type Element = HTMLElement & { updateComplete: Promise<unknown> };

/** Each element as a server delivers it, without content, and what it fills itself with. */
const KINDS: Record<
  string,
  { markup: string; property?: readonly [name: string, data: object]; shown: string }
> = {
  'article-view with a src': {
    markup: '<article-view src="/test/article.md"></article-view>',
    shown: 'Wading',
  },
  'article-view with Markdown': {
    markup: '<article-view><script type="text/markdown">## Wading</script></article-view>',
    shown: 'Wading',
  },
  'article-view with a property': {
    markup: '<article-view></article-view>',
    property: ['article', article],
    shown: 'Wool first',
  },
  'article-list with a src': {
    markup: '<article-list src="/test/feed.json"></article-list>',
    shown: 'First.',
  },
  'article-list with a property': {
    markup: '<article-list></article-list>',
    property: ['articles', [{ title: 'Wind', date: '2026-01-15', url: '/wind/' }]],
    shown: 'Wind',
  },
  'newsletter-signup with attributes': {
    markup: '<newsletter-signup action="/test/pending" description="Four a year."></newsletter-signup>',
    shown: 'Four a year.',
  },
  'newsletter-signup with a property': {
    markup: '<newsletter-signup></newsletter-signup>',
    property: ['newsletter', newsletter],
    shown: 'One letter each season.',
  },
  'practice-footer with a property': {
    markup: '<practice-footer></practice-footer>',
    property: ['practice', practice],
    shown: 'Salt & Reed',
  },
  'practice-services with a property': {
    markup: '<practice-services></practice-services>',
    property: ['practice', completePractice],
    shown: 'A long talk.',
  },
  'practice-policies with a property': {
    markup: '<practice-policies></practice-policies>',
    property: ['practice', completePractice],
    shown: 'Receipts for your plan.',
  },
  'practice-people with a property': {
    markup: '<practice-people></practice-people>',
    property: ['practice', completePractice],
    shown: 'Backs and sleep.',
  },
  'practice-visit with a property': {
    markup: '<practice-visit></practice-visit>',
    property: ['practice', completePractice],
    shown: '4 Pilot Row',
  },
  'practice-announcement with a property': {
    markup: '<practice-announcement></practice-announcement>',
    property: ['practice', fullContent.practice],
    shown: 'We are moving in May.',
  },
  'practice-faq with a script': {
    markup:
      '<practice-faq><script type="application/json">[{"question":"May I eat?","answer":"Yes."}]</script></practice-faq>',
    shown: 'May I eat?',
  },
  'practice-faq with a property': {
    markup: '<practice-faq></practice-faq>',
    property: ['questions', fullContent.questions],
    shown: 'May I eat?',
  },
  ...Object.fromEntries(
    Object.entries({
      'practice-footer': 'Salt & Reed',
      'practice-visit': '9 Quay Lane',
      'practice-announcement': 'We are moving.',
      'practice-services': 'Massage',
      'practice-policies': 'None, please.',
      'practice-people': 'Ida Holm',
    }).map(([tag, shown]) => [
      `${tag} in a provider`,
      {
        markup: `<practice-provider src="/test/practice.json"><${tag}></${tag}></practice-provider>`,
        shown,
      },
    ]),
  ),
};

async function fillKind({ markup, property, shown }: (typeof KINDS)[string]): Promise<Element> {
  const element = mount<Element>(markup);
  if (property) Reflect.set(element, ...property);
  await until(() => element.innerText.includes(shown));
  return (element.localName === 'practice-provider' ? element.firstElementChild : element) as Element;
}

describe('an element that has filled itself', () => {
  afterEach(cleanUp);

  for (const [name, kind] of Object.entries(KINDS)) {
    it(`fills itself again if a script removes its content: ${name}`, async () => {
      const element = await fillKind(kind);
      element.replaceChildren();
      await until(() => element.innerText.includes(kind.shown));
    });

    it(`fills itself again if the page is morphed to the server's HTML: ${name}`, async () => {
      const element = await fillKind(kind);
      const box = element.closest('.fixture') as HTMLElement;
      for (let time = 0; time < 3; time++) {
        Idiomorph.morph(box, kind.markup, { morphStyle: 'innerHTML' });
        expect(box.contains(element)).to.equal(true);
        await until(() => element.innerText.includes(kind.shown));
      }
    });
  }

  it('stays empty if the page empties it each time, and is filled from new data', async () => {
    const element = await fillKind(KINDS['practice-footer with a property'] as (typeof KINDS)[string]);
    let emptied = 0;
    const page = new MutationObserver(() => {
      if (element.childNodes.length === 0) return;
      emptied++;
      element.replaceChildren();
    });
    page.observe(element, { childList: true });
    element.replaceChildren();
    await until(() => emptied > 0);
    await finishTwin('<article-view src="/test/article.md"></article-view>', 'article-load');
    await until(() => element.childNodes.length === 0);
    await finishTwin('<article-view src="/test/article.md"></article-view>', 'article-load');
    expect(emptied).to.be.at.most(5);
    page.disconnect();
    Reflect.set(element, 'practice', { ...practice, name: 'Given & Sons' });
    await until(() => element.innerText.includes('Given & Sons'));
  });

  it('stays empty if its data is removed first', async () => {
    const element = await fillKind(KINDS['practice-footer with a property'] as (typeof KINDS)[string]);
    Reflect.set(element, 'practice', undefined);
    element.replaceChildren();
    await finishTwin('<article-view src="/test/article.md"></article-view>', 'article-load');
    expect(element.innerText.trim()).to.equal('');
  });
});

/** What page builders and editors put into an element: nothing that a visitor sees. */
const NOTHING = [
  '<br>',
  '<p></p>',
  '<p><br></p>',
  '<p>&nbsp;</p>',
  '\u200b',
  '<p>\u200b\ufeff</p>',
  '<!-- wp:html -->',
  '<div><p> </p></div>',
  '<style></style>',
];

describe('an element with invisible content from an editor', () => {
  afterEach(cleanUp);

  for (const [name, { markup, property, shown }] of Object.entries(KINDS)) {
    it(`fills itself: ${name}`, async () => {
      const elements = NOTHING.map((nothing) => {
        const filled = markup.replace(
          /<(article-\w+|newsletter-\w+|practice-(?!provider)\w+)[^>]*>/,
          `$&${nothing}`,
        );
        const element = mount<Element>(filled);
        if (property) Reflect.set(element, ...property);
        return element;
      });
      for (const element of elements) await until(() => element.innerText.includes(shown));
    });
  }

  for (const [open, close] of [
    ['<p>', '</p>'],
    ['<p></p><p>', '</p><br>'],
    ['<div>', '</div>'],
  ]) {
    it(`reads a script between ${open} and ${close}`, async () => {
      const element = mount<Element>(
        `<article-view>${open}<script type="text/markdown">## Wading</script>${close}</article-view>`,
      );
      await until(() => element.querySelector('h1, h2')?.textContent === 'Wading');
      const json = JSON.stringify(practice).replaceAll('<', '\\u003c');
      const provider = mount<Element>(
        `<practice-provider>${open}<script type="application/json">${json}</script>${close}<practice-footer></practice-footer></practice-provider>`,
      );
      await until(() => provider.innerText.includes('Duluth'));
    });
  }

  for (const something of [
    '<img src="data:,">',
    '<form></form><input>',
    '<my-form></my-form>',
    '<div><hr></div>',
    'x',
  ]) {
    it(`keeps what a visitor sees: ${something}`, async () => {
      const element = mount<Element>(
        `<newsletter-signup action="/test/pending">${something}</newsletter-signup>`,
      );
      const nodes = [...element.childNodes];
      await finishTwin('<article-view src="/test/article.md"></article-view>', 'article-load');
      expect([...element.childNodes]).to.deep.equal(nodes);
    });
  }
});
