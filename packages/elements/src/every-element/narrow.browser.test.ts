import { trusted } from '@tendwell/content/html';
import { expect } from 'chai';
import { cleanUp, load, openPage, resizePage, until } from '../testing/browser.js';
import { deliveredPage, emptyPage, fillPage, fullContent, type PageContent } from '../testing/whole-page.js';

const DIST = '/packages/elements/dist';
const word = 'Lebensmittelunverträglichkeitsuntersuchungsergebnisbesprechungstermin';
const email = `${'geschichtenerzaehlerin.'.repeat(2)}${'x'.repeat(14)}@${'massagepraxis-am-alten-hafen'.repeat(2)}.example.com`;

/** Nothing in it breaks where one would like it to. */
const hostile: PageContent = {
  locale: 'en',
  practice: {
    ...fullContent.practice,
    name: word,
    legalName: word,
    tagline: word,
    insurance: { summary: word },
    locations: fullContent.practice.locations.map((location) => ({
      ...location,
      name: word,
      address: { ...location.address, street: word, unit: word, city: word },
      phone: '+49 431 5550 1234 5678 9012 3456',
      email,
      hours: {
        ...location.hours,
        note: word,
        exceptions: [{ from: '2026-12-24', to: '2027-01-02', reason: word }],
      },
      directions: word,
      parking: word,
      transit: word,
      access: word,
    })),
    practitioners: [
      {
        slug: 'ona-reyes',
        name: word,
        title: word,
        summary: word,
        specialties: [word, word],
        bio: word,
        booking: { url: '/book/', provider: word },
        licenses: [{ type: word, number: '0123456789'.repeat(6), region: word }],
      },
      { slug: 'pim-vos', name: word },
    ],
    services: [
      { slug: 'first-visit', group: word, name: word, description: word, minutes: 90, price: word },
      {
        name: word,
        price: { from: 1_000_000, to: 2_000_000, slidingScale: true, visits: 5, note: word },
        booking: { url: '/book/', provider: word },
      },
    ],
    booking: { url: '/book/', provider: word },
    announcement: { text: word, link: { text: word, url: '/' } },
    telehealth: { regions: [word, word] },
    social: [{ name: word, url: 'https://example.com/' }],
    notices: [{ kind: 'custom', title: word, url: '/', effective: '2026-01-01' }],
  },
  article: {
    ...fullContent.article,
    title: word,
    summary: word,
    author: word,
    tags: [word],
    headings: [{ level: 2, id: 'wool', text: word }],
    html: trusted(`<p>${word} <a href="#x">https://example.com/${'path/'.repeat(30)}</a> <code>${word}</code></p>
<h2 id="wool">${word}</h2><ul><li>${word}</li></ul><blockquote><p>${word}</p></blockquote>
<div class="tendwell-table" role="region" tabindex="0" aria-label="Table"><table><tr><th>${word}</th><td>${word}</td></tr></table></div>
<pre tabindex="0"><code>${word}${word}</code></pre>
<figure><img src="data:," alt="" width="1600" height="200"><figcaption>${word}</figcaption></figure>`),
  },
  articles: [
    { title: word, date: '2026-02-01', url: '#a', summary: word, tags: [word], minutes: 3 },
    { title: word, date: '2026-02-01', url: '#b', summary: word, tags: [`${word}b`], minutes: 3 },
  ],
  questions: [
    { question: word, answer: word, group: word },
    { question: 'Short?', answer: `[${word}](/a/)` },
  ],
  newsletter: {
    ...fullContent.newsletter,
    heading: word,
    description: word,
    consent: { text: word, version: '1' },
  },
};

/** What sticks out of a page at either side and is in nothing that scrolls by itself. */
function overhangs(page: Document): string[] {
  const { clientWidth } = page.documentElement;
  const all = [...page.body.querySelectorAll('*')];
  return [...all, ...all.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('*') ?? [])])]
    .filter((element) => element.checkVisibility() && !element.closest('pre, .tendwell-table'))
    .filter((element) => !element.classList.contains('unseen'))
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -0.5 || right > clientWidth + 0.5);
    })
    .map((element) => `${element.tagName}.${element.className} ${element.outerHTML.slice(0, 80)}`);
}

/** 320 pixels are a window of 1,280 at 400 % (WCAG 2.2, 1.4.10); text alone is enlarged to 200 % (1.4.4). */
const VIEWS = [
  { what: 'at 320 px', width: 320, textSize: '100%' },
  { what: 'at 640 px with text of twice the size', width: 640, textSize: '200%' },
  { what: 'at 1280 px', width: 1280, textSize: '100%' },
] as const;

/** What readers may need (WCAG 2.2, 1.4.12). */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

for (const linked of [true, false]) {
  describe(`words that do not break, where the page has ${linked ? '' : 'not '}linked the stylesheet`, () => {
    afterEach(cleanUp);

    async function open(width: number, content: PageContent, how: 'delivered' | 'filled', dir: string) {
      const page = await openPage('/test/empty', width);
      page.documentElement.dir = dir;
      page.body.style.margin = '0';
      if (linked) await load(page, `${DIST}/tendwell.css`);
      page.body.innerHTML = how === 'delivered' ? deliveredPage(content) : emptyPage;
      await load(page, `${DIST}/cdn/tendwell.js`);
      if (how === 'filled') fillPage(page, content);
      for (const details of page.querySelectorAll('details')) details.open = true;
      await until(() => page.querySelector('[aria-current]') && page.querySelector('form')?.noValidate);
      await until(() => linked || page.adoptedStyleSheets.length >= 5);
      return page;
    }

    for (const how of ['delivered', 'filled'] as const) {
      for (const dir of ['ltr', 'rtl']) {
        it(`scroll nothing sideways at any width or text size, ${how}, ${dir}`, async () => {
          const page = await open(VIEWS[0].width, hostile, how, dir);
          for (const { what, width, textSize } of VIEWS) {
            resizePage(page, width);
            page.documentElement.style.fontSize = textSize;
            expect(overhangs(page), what).to.deep.equal([]);
            expect(page.documentElement.scrollWidth, what).to.be.at.most(width);
          }
        });
      }
    }

    it('and spaced text scrolls nothing sideways either', async () => {
      const page = await open(320, hostile, 'delivered', 'ltr');
      const sheet = new (page.defaultView as Window & typeof globalThis).CSSStyleSheet();
      sheet.replaceSync(SPACING);
      page.adoptedStyleSheets.push(sheet);
      // Only the boxes: the space after the last letter of a full line sticks out.
      expect(overhangs(page)).to.deep.equal([]);
    });

    it('and error messages fit too', async () => {
      const page = await open(320, hostile, 'delivered', 'ltr');
      page.body.insertAdjacentHTML('beforeend', '<article-view src="/test/none.md"></article-view>');
      const form = page.querySelector('newsletter-signup form') as HTMLFormElement;
      form.requestSubmit();
      await until(() => page.querySelector('.tendwell-field-error'));
      (form.elements.namedItem('email') as HTMLInputElement).value = email;
      await until(() => page.querySelector('body > article-view')?.shadowRoot?.querySelector('button'));
      expect(overhangs(page)).to.deep.equal([]);
      expect(page.documentElement.scrollWidth).to.be.at.most(320);
    });
  });
}
