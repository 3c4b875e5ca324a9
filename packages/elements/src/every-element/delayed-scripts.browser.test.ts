import { expect } from 'chai';
import { cleanUp, load, openPage, until } from '../testing/browser.js';
import { deliveredPage, fullContent } from '../testing/whole-page.js';

const CDN = '/packages/elements/dist/cdn/tendwell.js';

/** Each element that fills itself, with its data in the page. */
const filled = `<practice-provider>
<script type="application/json">${JSON.stringify(fullContent.practice)}</script>
<practice-announcement></practice-announcement>
<article-view><script type="text/markdown">## Wading</script></article-view>
<article-list src="/test/feed.json"></article-list>
<newsletter-signup action="/test/pending" description="Four a year." consent="Yes."></newsletter-signup>
<practice-visit></practice-visit>
<practice-services></practice-services>
<practice-policies></practice-policies>
<practice-people></practice-people>
<practice-faq><script type="application/json">${JSON.stringify(fullContent.questions)}</script></practice-faq>
<practice-footer></practice-footer>
</practice-provider>`;

/**
 * As optimizers for WordPress do: the page has scripts of a type that browsers do not run. At the first interaction, each is
 * replaced in order by one that runs.
 */
function delayScripts(page: Document): void {
  const run = async () => {
    page.removeEventListener('pointerdown', run);
    page.removeEventListener('keydown', run);
    for (const delayed of page.querySelectorAll<HTMLScriptElement>('script[type="delayed/javascript"]')) {
      const script = page.createElement('script');
      for (const { name, value } of delayed.attributes) {
        if (name !== 'type') script.setAttribute(name === 'data-src' ? 'src' : name, value);
      }
      const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
      delayed.replaceWith(script);
      await loaded;
    }
  };
  page.addEventListener('pointerdown', run);
  page.addEventListener('keydown', run);
}

async function open(markup: string, width: number, dir = 'ltr') {
  const page = await openPage('/test/empty', width);
  page.documentElement.dir = dir;
  await load(page, '/packages/elements/dist/tendwell.css');
  page.body.innerHTML = `${markup}<script type="delayed/javascript" data-src="${CDN}"></script>`;
  delayScripts(page);
  return page;
}

const touch = (page: Document, selector = 'body') =>
  page.querySelector(selector)?.dispatchEvent(new Event('pointerdown', { bubbles: true }));

const isRunning = (page: Document) =>
  page.querySelector('.tendwell-hours [aria-current]') && page.querySelector('form')?.noValidate;

/** Elements that show something else when the script runs: what is announced today, and the first of the list. */
const CHANGING = 'practice-announcement, article-list';
const hosts = (page: Document) =>
  [...page.querySelectorAll<HTMLElement>('practice-provider > *, body > *')].filter(
    (element) => element.localName.includes('-') && !element.matches(`${CHANGING}, practice-provider`),
  );

/** Where each line is in its element. */
const boxes = (page: Document) =>
  hosts(page).flatMap((host) =>
    [...host.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, dt, dd, label, td, summary')]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { top, height } = element.getBoundingClientRect();
        const from = host.getBoundingClientRect().top;
        return `${host.localName} ${element.localName} ${Math.round(top - from)} ${Math.round(height)}`;
      }),
  );

describe('a page whose scripts are delayed until the first interaction', () => {
  afterEach(cleanUp);

  for (const [width, dir] of [
    [360, 'ltr'],
    [1280, 'ltr'],
    [1280, 'rtl'],
    // 1280 px at a zoom of 400 %.
    [320, 'ltr'],
    [320, 'rtl'],
  ] as const) {
    it(`shows the delivered content before, and moves nothing when they run, ${width} px wide, ${dir}`, async () => {
      const page = await open(deliveredPage(fullContent), width, dir);
      expect(page.defaultView?.customElements.get('practice-footer')).to.equal(undefined);
      expect(page.documentElement.scrollWidth).to.be.at.most(width);
      const form = page.querySelector<HTMLFormElement>('form');
      expect(form?.method).to.equal('post');
      const before = boxes(page);
      expect(before.length).to.be.greaterThan(60);
      touch(page);
      await until(() => isRunning(page));
      expect(page.documentElement.scrollWidth).to.be.at.most(width);
      expect(boxes(page)).to.deep.equal(before);
    });
  }

  it('keeps what a visitor has typed, in a field whose focus ran the scripts', async () => {
    const page = await open(deliveredPage(fullContent), 360);
    const field = page.querySelector<HTMLInputElement>('input[type="email"]');
    field?.focus();
    if (field) field.value = 'ona@example.com';
    touch(page, 'input[type="email"]');
    await until(() => isRunning(page));
    expect(page.querySelector<HTMLInputElement>('input[type="email"]')).to.equal(field);
    expect(field?.value).to.equal('ona@example.com');
    expect(page.activeElement).to.equal(field);
  });

  for (const width of [320, 1280]) {
    it(`fills every empty element when they run, ${width} px wide`, async () => {
      const page = await open(filled, width);
      expect(page.body.innerText.trim()).to.equal('');
      touch(page);
      await until(() => isRunning(page));
      const elements = [...page.querySelectorAll<HTMLElement>('practice-provider > :not(script)')];
      expect(elements).to.have.length(10);
      for (const element of elements) {
        await until(() => element.innerText.trim());
        if (element.localName !== 'practice-announcement') {
          expect(element.getBoundingClientRect().height, element.localName).to.be.greaterThan(40);
        }
      }
      expect(page.documentElement.scrollWidth).to.be.at.most(width);
    });
  }
});
