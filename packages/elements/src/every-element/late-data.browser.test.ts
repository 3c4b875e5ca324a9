import { expect } from 'chai';
import { cleanUp, load, openPage, until } from '../testing/browser.js';
import { fullContent } from '../testing/whole-page.js';

const CDN = '/packages/elements/dist/cdn/tendwell.js';
const other = {
  ...fullContent.practice,
  name: 'Given & Sons',
  announcement: { text: 'We have moved.' },
  services: [{ name: 'Walks' }],
  insurance: undefined,
  payment: undefined,
  policies: [{ kind: 'scent', text: 'Any, please.' }],
  practitioners: [{ slug: 'pim-vos', name: 'Pim Vos' }],
  locations: [{ address: { street: '1 Low Road', city: 'Duluth', country: 'US' } }],
};

/** Each element, the property that it shows, and a text from {@link fullContent} and from other data. */
const KINDS: Record<string, readonly [property: string, shown: string, later: string, data: object]> = {
  'article-view': [
    'article',
    'Wool first',
    'Colder',
    { ...fullContent.article, summary: undefined, html: '<p>Colder</p>' },
  ],
  'article-list': ['articles', 'Hot.', 'Wind', [{ title: 'Wind', date: '2026-01-15', url: '/wind/' }]],
  'newsletter-signup': [
    'newsletter',
    'One letter',
    'Four a year.',
    { ...fullContent.newsletter, description: 'Four a year.' },
  ],
  'practice-announcement': ['practice', 'We are moving in May.', 'We have moved.', other],
  'practice-faq': ['questions', 'May I eat?', 'May I sing?', [{ question: 'May I sing?', answer: 'Yes.' }]],
  'practice-footer': ['practice', '4 Pilot Row', '1 Low Road', other],
  'practice-people': ['practice', 'Ona Reyes', 'Pim Vos', other],
  'practice-policies': ['practice', 'Receipts for your plan.', 'Any, please.', other],
  'practice-services': ['practice', 'A long talk.', 'Walks', other],
  'practice-visit': ['practice', '4 Pilot Row', '1 Low Road', other],
};

const PROVIDED = Object.entries(KINDS).filter(([, [property]]) => property === 'practice');

async function open(markup: string): Promise<Document> {
  const page = await openPage('/test/empty');
  page.body.innerHTML = markup;
  return page;
}
const text = (page: Document) => page.body.innerText;
const get = (page: Document, tag: string) => page.querySelector(tag) as Element;

describe('data that comes early or late', () => {
  afterEach(cleanUp);

  for (const [tag, [property, shown, later, data]] of Object.entries(KINDS)) {
    it(`is shown if it was set before the element was defined, and replaced by later data: <${tag}>`, async () => {
      const page = await open(`<${tag}></${tag}>`);
      Reflect.set(get(page, tag), property, Reflect.get(fullContent, property));
      await load(page, CDN);
      await until(() => text(page).includes(shown));
      Reflect.set(get(page, tag), property, data);
      await until(() => text(page).includes(later) && !text(page).includes(shown));
      expect(Object.hasOwn(get(page, tag), property)).to.equal(false);
    });
  }

  for (const [tag, [, shown, later]] of PROVIDED) {
    it(`is shown if the provider gets it last, gets other data, and the element comes last: <${tag}>`, async () => {
      const page = await open(`<practice-provider><${tag}></${tag}></practice-provider>`);
      await load(page, CDN);
      const provider = get(page, 'practice-provider');
      Reflect.set(provider, 'practice', fullContent.practice);
      await until(() => text(page).includes(shown));
      Reflect.set(provider, 'practice', other);
      await until(() => text(page).includes(later) && !text(page).includes(shown));
      provider.replaceChildren(page.createElement(tag));
      await until(() => text(page).includes(later));
    });
  }
});
