import type { Practice } from '@tendwell/content';
import { withFiles } from '@tendwell/content/pictures';
import { expect } from 'chai';
import { cleanUp, mount, until } from '../testing/browser.js';
import { completePractice } from '../testing/complete-practice.js';
import '../practice-provider/practice-provider.define.js';
import type { PracticeProvider } from '../practice-provider/practice-provider.js';
import './practice-people.define.js';
import { practicePeopleHtml } from './practice-people.html.js';
import type { PracticePeople } from './practice-people.js';

const people = Array.from({ length: 9 }, (_, index) => ({
  slug: `person-${index}`,
  name: `Person ${index}`,
  licenses: [{ type: 'Licensed Acupuncturist', number: 'AC-0042-0017', region: 'Maine' }],
}));
const withPeople = (count: number): Practice => ({
  ...completePractice,
  practitioners: people.slice(0, count),
});

async function fill(count: number, width: number): Promise<PracticePeople> {
  const box = mount<HTMLElement>(
    `<div style="inline-size: ${width}px"><practice-people></practice-people></div>`,
  );
  const element = box.firstElementChild as PracticePeople;
  element.practice = withPeople(count);
  await until(() => getComputedStyle(element).getPropertyValue('--tendwell-styles'));
  await until(() => element.querySelector('li'));
  return element;
}

const rects = (element: Element, selector: string) =>
  [...element.querySelectorAll(selector)].map((part) => part.getBoundingClientRect());

describe('<practice-people>', () => {
  afterEach(cleanUp);

  it('shows each line of a coming season as a line', async () => {
    const seasons = [{ from: '06-15', to: '08-31', monday: ['08:00-12:00'] }];
    const person = { slug: 'ana', name: 'Ana', hours: { tuesday: ['09:00-17:00'], seasons } };
    const html = practicePeopleHtml({ ...completePractice, practitioners: [person] });
    const element = mount<PracticePeople>(`<practice-people>${html}</practice-people>`);
    await until(() => getComputedStyle(element).getPropertyValue('--tendwell-styles'));
    const lines = element.querySelector<HTMLElement>('.tendwell-person-hours')?.innerText.split('\n');
    expect(lines).to.have.lengthOf(3);
    expect(lines?.[2]).to.match(/^Monday: /);
  });

  it('keeps the HTML between its tags, and fills itself if there is none', async () => {
    const provider = mount<PracticeProvider>(`<practice-provider>
<practice-people>${practicePeopleHtml(withPeople(1))}</practice-people><practice-people></practice-people>
</practice-provider>`);
    const [adopted, empty] = provider.querySelectorAll('practice-people');
    const nodes = [...(adopted as Element).childNodes];
    provider.practice = withPeople(2);
    await until(() => empty?.querySelectorAll('h2').length === 2);
    expect([...(adopted as Element).childNodes]).to.deep.equal(nodes);
  });

  it('keeps the focus of a portrait visible under a policy that allows no inline styles', async () => {
    const element = mount<PracticePeople>('<practice-people></practice-people>');
    element.practice = {
      ...completePractice,
      practitioners: [undefined, '0% 100%', '52% 28%'].map((focus, index) => ({
        slug: `person-${index}`,
        name: `Person ${index}`,
        photo: { src: './ona.jpg', alt: '', ...(focus && { focus }) },
      })),
    };
    await until(() => getComputedStyle(element).getPropertyValue('--tendwell-styles'));
    await until(() => element.querySelectorAll('img').length === 3);
    const positions = [...element.querySelectorAll('img')].map((img) => getComputedStyle(img).objectPosition);
    expect(positions).to.deep.equal(['50% 50%', '0% 100%', '50% 30%']);
  });

  it('shows bios, which are Markdown, only if asked to', async () => {
    const element = mount<PracticePeople>('<practice-people></practice-people>');
    element.practice = completePractice;
    await until(() => element.querySelector('h2'));
    expect(element.querySelector('.tendwell-body')).to.equal(null);
    element.bios = true;
    await until(() => element.querySelector('.tendwell-body')?.textContent?.includes('Ona rows.'));
  });

  it('has two columns where there is room for them, three if they fill all rows or leave nobody alone, and one for one person', async () => {
    const lefts = async (count: number, width: number) =>
      new Set(rects(await fill(count, width), 'li.tendwell-person').map(({ left }) => left)).size;
    expect(await lefts(8, 1100)).to.equal(2);
    expect(await lefts(9, 1100)).to.equal(3);
    expect(await lefts(5, 1100)).to.equal(3);
    expect(await lefts(9, 850)).to.equal(2);
    expect(await lefts(1, 1100)).to.equal(1);
    expect(await lefts(9, 360)).to.equal(1);
  });

  it('leaves nobody alone in the last row of two columns: an odd one is alone in the first', async () => {
    for (const [count, width] of [
      [3, 850],
      [5, 850],
      [7, 850],
      [7, 1100],
      [8, 1100],
    ] as const) {
      const tops = rects(await fill(count, width), 'li.tendwell-person').map(({ top }) => top);
      expect(tops.at(-1), `${count} at ${width} px`).to.equal(tops.at(-2));
    }
  });

  for (const width of [320, 360, 768, 1100]) {
    it(`keeps a license number on one line at ${width} px`, async () => {
      const element = await fill(9, width);
      for (const number of element.querySelectorAll('bdi')) {
        expect(number.getClientRects().length).to.equal(1);
        expect(number.getBoundingClientRect().height).to.be.lessThan(30);
      }
    });
  }

  it('keeps a portrait in its shape before and after it has loaded, whatever its own', async () => {
    const element = mount<PracticePeople>('<practice-people></practice-people>');
    const photo = { src: '/test/none.png', alt: 'Wide', width: 400, height: 100 };
    element.practice = {
      ...completePractice,
      practitioners: [
        { slug: 'a', name: 'A', photo },
        { slug: 'b', name: 'B' },
      ],
    };
    await until(() => getComputedStyle(element).getPropertyValue('--tendwell-styles'));
    await until(() => element.querySelector('img'));
    const [portrait, placeholder] = rects(element, '.tendwell-portrait');
    expect(portrait?.height).to.be.closeTo((portrait?.width ?? 0) * 1.25, 1);
    expect(placeholder?.height).to.be.closeTo(portrait?.height ?? 0, 1);
  });

  for (const width of [360, 1100]) {
    it(`puts the text beside a portrait that has several files, at ${width} px`, async () => {
      const files = {
        src: '/test/none.jpg',
        width: 640,
        height: 800,
        sources: [{ src: '/test/none-320.webp', width: 320 }],
        type: 'image/webp',
      };
      const element = await fill(2, width);
      const photo = withFiles({ src: files.src, alt: 'A portrait' }, new Map([[files.src, files]]));
      element.practice = {
        ...completePractice,
        practitioners: [
          { slug: 'a', name: 'A', photo },
          { slug: 'b', name: 'B' },
        ],
      };
      await until(() => element.querySelector('picture'));
      const [portrait, placeholder] = rects(element, '.tendwell-portrait');
      const [words] = rects(element, '.tendwell-person > div');
      expect(portrait?.width).to.equal(placeholder?.width);
      expect(words?.left).to.be.greaterThan(portrait?.right ?? 0);
      expect(words?.top).to.equal(portrait?.top);
    });
  }
});
