import { expect } from 'chai';
import '../index.js';
import { cleanUp, finishTwin, mount, until } from '../testing/browser.js';
import { completePractice } from '../testing/complete-practice.js';
import { article, newsletter, practice } from '../testing/samples.js';
import { fullContent } from '../testing/whole-page.js';

const GARBAGE: unknown[] = ['garbage', 42, null, true, [], {}, [null]];

interface Kind {
  tag: string;
  property: string;
  data: object;
  /** Fields without which there is nothing to show. */
  needed: readonly string[];
  shown: string;
}

const KINDS: readonly Kind[] = [
  { tag: 'practice-footer', property: 'practice', data: practice, needed: ['name'], shown: 'Salt & Reed' },
  {
    tag: 'practice-services',
    property: 'practice',
    data: completePractice,
    needed: ['services'],
    shown: 'A long talk.',
  },
  {
    tag: 'practice-policies',
    property: 'practice',
    data: completePractice,
    needed: ['insurance'],
    shown: 'Receipts for your plan.',
  },
  {
    tag: 'practice-people',
    property: 'practice',
    data: completePractice,
    needed: ['practitioners'],
    shown: 'Backs and sleep.',
  },
  {
    tag: 'practice-visit',
    property: 'practice',
    data: completePractice,
    needed: ['locations'],
    shown: '4 Pilot Row',
  },
  {
    tag: 'practice-announcement',
    property: 'practice',
    data: fullContent.practice,
    needed: ['announcement'],
    shown: 'We are moving in May.',
  },
  { tag: 'article-view', property: 'article', data: article, needed: ['html'], shown: 'Wool first' },
  {
    tag: 'article-view',
    property: 'article',
    data: {
      title: 'Wind',
      date: '2026-01-15',
      picture: { src: '/a.svg', alt: '' },
      body: 'Words.',
      lang: 'en',
    },
    needed: ['body'],
    shown: 'Words.',
  },
  {
    tag: 'newsletter-signup',
    property: 'newsletter',
    data: { ...newsletter, privacyUrl: '/privacy/', provider: 'tendwell', heading: 'Letters' },
    needed: ['action'],
    shown: 'Email',
  },
];

describe('an element whose data no schema has checked', () => {
  afterEach(cleanUp);

  for (const { tag, property, data, needed, shown } of KINDS) {
    for (const field of Object.keys(data).filter((name) => !needed.includes(name))) {
      it(`shows the rest if it is invalid: \`${field}\` of <${tag}>`, async () => {
        const elements = GARBAGE.map((value) => {
          const element = mount<HTMLElement>(`<${tag}></${tag}>`);
          Reflect.set(element, property, { ...data, [field]: value });
          return element;
        });
        for (const element of elements) await until(() => element.innerText.includes(shown));
      });
    }
  }

  for (const [name, value] of Object.entries({ question: null, answer: 42, group: {}, slug: [] })) {
    it(`shows the other questions if one is invalid: \`${name}\` of <practice-faq>`, async () => {
      const element = mount<HTMLElement>('<practice-faq></practice-faq>');
      const [first, ...others] = fullContent.questions;
      Reflect.set(element, 'questions', [{ ...first, [name]: value }, 'garbage', null, ...others]);
      await until(() => element.innerText.includes('May I eat?'));
    });
  }

  it('leaves out the URLs of its attributes that could run code', async () => {
    const form = mount<HTMLElement>(
      '<newsletter-signup action="/test/pending" consent="Yes." privacy-url="javascript:window.fired = true"></newsletter-signup>',
    );
    await until(() => form.innerText.includes('Yes.'));
    expect(form.querySelector('a')).to.equal(null);
    const list = mount<HTMLElement>('<article-list src="/test/feed.json"></article-list>');
    await until(() => list.innerText.includes('First.'));
    expect([...list.querySelectorAll('a')].map(({ protocol }) => protocol)).to.deep.equal(['http:']);
    const nowhere = mount<HTMLElement>(
      '<newsletter-signup action="javascript:window.fired = true" consent="Yes."></newsletter-signup>',
    );
    await finishTwin('<article-view src="/test/article.md"></article-view>', 'article-load');
    expect(nowhere.querySelector('form')).to.equal(null);
    expect('fired' in window).to.equal(false);
  });

  it('gets a practice without a time zone and with invalid locations', async () => {
    const provider = mount<HTMLElement>(
      '<practice-provider><script type="application/json">{"name": "Salt", "crisis": "US", "locations": "x"}</script><practice-footer></practice-footer></practice-provider>',
    );
    await until(() => provider.innerText.includes('988'));
    expect(provider.querySelector('h2')?.textContent).to.equal('Salt');
  });
});
