import type { Practice } from '@tendwell/content';
import { expect } from 'chai';
import { cleanUp, finishTwin, mount, until } from '../testing/browser.js';
import { completePractice } from '../testing/complete-practice.js';
import '../article-view/article-view.define.js';
import '../practice-provider/practice-provider.define.js';
import type { PracticeProvider } from '../practice-provider/practice-provider.js';
import './practice-services.define.js';
import { practiceServicesHtml } from './practice-services.html.js';
import type { PracticeServices } from './practice-services.js';

const services = [
  {
    name: 'Long',
    minutes: 60,
    price: { from: 60, to: 110, slidingScale: true },
    description: 'Slow. '.repeat(30),
  },
  { name: 'Short', minutes: 15, price: { amount: 9 }, group: 'Other' },
];
const practice: Practice = { ...completePractice, services };
const names = (element: Element) => [...element.querySelectorAll('dt')].map(({ innerText }) => innerText);
const finishOthers = () => finishTwin('<article-view src="/test/article.md"></article-view>', 'article-load');

describe('<practice-services>', () => {
  afterEach(cleanUp);

  it('keeps the HTML between its tags, also inside a provider', async () => {
    const provider = mount<PracticeProvider>(
      `<practice-provider><practice-services>${practiceServicesHtml(practice)}</practice-services></practice-provider>`,
    );
    const nodes = [...(provider.firstElementChild as Element).childNodes];
    provider.practice = { ...practice, services: [{ name: 'Other' }] };
    await finishOthers();
    expect([...(provider.firstElementChild as Element).childNodes]).to.deep.equal(nodes);
  });

  it('fills itself from the provider around it, and again if the practice changes', async () => {
    const provider = mount<PracticeProvider>(
      '<practice-provider><practice-services></practice-services></practice-provider>',
    );
    const element = provider.querySelector('practice-services') as PracticeServices;
    provider.practice = practice;
    await until(() => names(element).join() === 'Long,Short');
    provider.practice = { ...practice, services: [{ name: 'New' }] };
    await until(() => names(element).join() === 'New');
  });

  it('replaces delivered HTML with the practice that a script sets', async () => {
    const element = mount<PracticeServices>(
      `<practice-services>${practiceServicesHtml(practice)}</practice-services>`,
    );
    element.practice = { ...practice, services: [{ name: 'New' }] };
    await until(() => names(element).join() === 'New');
  });

  it('renders again with another heading level, and with pages', async () => {
    const element = mount<PracticeServices>('<practice-services></practice-services>');
    element.practice = completePractice;
    await until(() => element.querySelector('h2'));
    element.setAttribute('heading-level', '3');
    element.pageUrls = { 'first-visit': '/first/' };
    await until(() => element.querySelector('h3') && element.querySelector('dt a[href="/first/"]'));
  });

  for (const width of [320, 360, 600, 1100]) {
    it(`aligns prices and leaves room for descriptions at ${width} px`, async () => {
      const box = mount<HTMLElement>(
        `<div style="inline-size: ${width}px"><practice-services></practice-services></div>`,
      );
      const element = box.firstElementChild as PracticeServices;
      element.practice = practice;
      await until(() => getComputedStyle(element).getPropertyValue('--tendwell-styles'));
      await until(() => element.querySelector('.tendwell-price'));
      const rects = (selector: string) =>
        [...element.querySelectorAll(selector)].map((part) => part.getBoundingClientRect());
      const [first, second] = rects('.tendwell-price');
      expect(first?.right).to.be.closeTo(second?.right ?? 0, 0.5);
      expect(first?.right).to.be.closeTo(element.getBoundingClientRect().right, 0.5);
      const [time, shorter] = rects('.tendwell-service-time');
      expect(time?.left).to.be.closeTo(shorter?.left ?? 0, 0.5);
      // Twelve characters are at most 12em.
      expect(rects('.tendwell-service-text')[0]?.width).to.be.greaterThan(12 * 17);
    });
  }

  it('keeps a name on a phone beside its own price, whatever the longest price is, and the price beside its first line', async () => {
    const box = mount<HTMLElement>(
      '<div style="inline-size: 328px"><practice-services></practice-services></div>',
    );
    const element = box.firstElementChild as PracticeServices;
    element.practice = {
      ...practice,
      services: [
        { name: 'Introduction to it', slug: 'one', price: { amount: 9 } },
        { name: 'Five', price: { amount: 1_080, visits: 6 } },
        {
          name: 'A name so long that it never fits in one line on a phone',
          slug: 'two',
          price: { amount: 9 },
        },
      ],
    };
    element.pageUrls = { one: '/one/', two: '/two/' };
    await until(() => getComputedStyle(element).getPropertyValue('--tendwell-styles'));
    await until(() => element.querySelectorAll('dt a').length === 2);
    const [first, , last] = element.querySelectorAll('.tendwell-service');
    expect(first?.querySelector('dt a')?.getClientRects().length).to.equal(1);
    const [line] = last?.querySelector('dt a')?.getClientRects() ?? [];
    const price = last?.querySelector('.tendwell-price')?.getBoundingClientRect();
    expect(price?.top).to.be.closeTo(line?.top ?? 0, 8);
  });
});
