import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { articleListHtml } from '../article-list/article-list.html.js';
import { articleHtml } from '../article-view/article-view.html.js';
import '../index.js';
import { newsletterSignupHtml } from '../newsletter-signup/form.html.js';
import { type FaqQuestion, practiceFaqHtml } from '../practice-faq/practice-faq.html.js';
import { practiceFooterHtml } from '../practice-footer/practice-footer.html.js';
import { cleanUp, finishAnimations, mount, stateText, until } from '../testing/browser.js';
import { completePractice } from '../testing/complete-practice.js';
import { article, newsletter } from '../testing/samples.js';
import { deliveredPage, fullContent } from '../testing/whole-page.js';

async function press(key: string): Promise<void> {
  await executeServerCommand('bring-to-front');
  await sendKeys({ press: key });
}

async function type(text: string): Promise<void> {
  await executeServerCommand('bring-to-front');
  await sendKeys({ type: text });
}

/** What has the focus, also within shadow roots. */
function focused(): HTMLElement {
  let element = document.activeElement as HTMLElement;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement as HTMLElement;
  return element;
}

/** Presses Tab until something that matches has the focus. Gives what had it on the way. */
async function tabTo(selector: string): Promise<HTMLElement[]> {
  const passed: HTMLElement[] = [];
  for (let presses = 0; presses < 40; presses++) {
    await press('Tab');
    if (focused().matches(selector)) return passed;
    passed.push(focused());
  }
  throw new Error(`No ${selector} after ${passed.map(({ outerHTML }) => outerHTML.slice(0, 60)).join('\n')}`);
}

/** Puts markup behind a button that has the focus. */
function mountAfterStart<Type extends HTMLElement>(markup: string): Type {
  const start = mount<HTMLButtonElement>('<button type="button">Start</button>');
  const element = mount<Type>(markup);
  start.focus();
  return element;
}

describe('with only a keyboard', () => {
  afterEach(cleanUp);

  it('a sign-up form can be filled in, corrected, and sent, and its outcome gets the focus', async () => {
    const element = mountAfterStart<HTMLElement>(
      `<newsletter-signup>${newsletterSignupHtml({ ...newsletter, name: true, action: '/test/pending' })}</newsletter-signup>`,
    );
    await until(() => element.querySelector('form')?.noValidate);
    expect(await tabTo('[name="name"]')).to.deep.equal([]);
    await type('Ada');
    expect(await tabTo('[name="email"]')).to.deep.equal([]);
    await type('ada at home');
    await press('Enter');
    await until(() => focused().getAttribute('aria-invalid') === 'true');
    expect(focused().getAttribute('name')).to.equal('email');
    const message = document.getElementById(focused().getAttribute('aria-describedby') ?? '');
    expect(message?.textContent).to.contain('name@example.com');
    for (let letters = ' at home'.length; letters > 0; letters--) await press('Backspace');
    await type('@example.com');
    await until(() => focused().getAttribute('aria-invalid') === 'false');
    // The honeypot cannot be focused.
    expect(await tabTo('button')).to.deep.equal([]);
    await press(' ');
    await until(() => focused().textContent?.includes('Look in your mail'));
    expect(focused().part.contains('outcome')).to.equal(true);
  });

  it('a failed form can be sent again without searching for it', async () => {
    const element = mountAfterStart<HTMLElement>(
      `<newsletter-signup>${newsletterSignupHtml({ ...newsletter, action: '/test/busy' })}</newsletter-signup>`,
    );
    await until(() => element.querySelector('form')?.noValidate);
    await tabTo('[name="email"]');
    await type('ada@example.com');
    await press('Enter');
    await until(() => stateText(element).includes('Too many'));
    expect((element.querySelector('[name="email"]') as HTMLInputElement).value).to.equal('ada@example.com');
    element.querySelector('form')?.setAttribute('action', '/test/pending');
    await press('Enter');
    await until(() => focused().textContent?.includes('Look in your mail'));
  });

  it('the contents of an article link to its headings, and reading continues there', async () => {
    const body = String(article.html).replace('Thick.', 'Thick. <a href="#after">After</a>');
    const element = mountAfterStart<HTMLElement>(
      `<article-view>${articleHtml({ ...article, html: body }, { contents: true })}</article-view>`,
    );
    await tabTo('.tendwell-contents a');
    expect(focused().textContent).to.equal('Wool');
    await press('Enter');
    await until(() => location.hash === '#wool');
    expect(element.querySelector('#wool')?.matches(':target')).to.equal(true);
    // From the heading: not the rest of the contents.
    const passed = await tabTo('[href="#after"]');
    expect(passed.filter((link) => link.closest('.tendwell-contents'))).to.deep.equal([]);
  });

  it('the link of a heading can be copied, and the copy is announced', async () => {
    const element = mountAfterStart<HTMLElement>(`<article-view>${articleHtml(article)}</article-view>`);
    const copied: string[] = [];
    const clipboard = { writeText: async (text: string) => void copied.push(text) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    await tabTo('.tendwell-anchor');
    const anchor = focused();
    // Nothing is drawn as focused in a window that has no focus itself, as that of a driven Firefox.
    if (anchor.matches(':focus-visible')) {
      await until(() => {
        finishAnimations();
        return getComputedStyle(anchor).opacity === '1';
      });
    }
    await press('Enter');
    await until(() => copied.length === 1);
    expect(new URL(copied[0] ?? '').hash).to.equal('#wool');
    await until(() => stateText(element) === 'Link copied');
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('a list can be filtered, and shows more from where it stopped', async () => {
    const entries = ['a', 'b', 'c', 'd'].map((name, index) => ({
      title: `Article ${name}`,
      date: '2026-02-01',
      url: `#${name}`,
      tags: index % 2 ? ['tea'] : ['sleep'],
    }));
    const element = mountAfterStart<HTMLElement>(
      `<article-list filter limit="1">${articleListHtml(entries)}</article-list>`,
    );
    const shown = () =>
      [...element.querySelectorAll<HTMLElement>('ol > li')].filter((item) => item.checkVisibility()).length;
    await until(() =>
      [...element.querySelectorAll('button')].some(({ textContent }) => textContent === 'tea'),
    );
    await tabTo('button');
    while (focused().textContent !== 'tea') await press('Tab');
    await press(' ');
    // The one that was pressed keeps the focus.
    await until(() => focused().textContent === 'tea' && focused().ariaPressed === 'true');
    expect(shown()).to.equal(1);
    await tabTo('[part~="more"]');
    await press('Enter');
    await until(() => shown() === 2);
    expect(focused().getAttribute('href')).to.equal('#d');
  });

  it('a question can be opened, its answer’s links reached, and closed again', async () => {
    const [first] = fullContent.questions;
    const element = mountAfterStart<HTMLElement>(
      `<practice-faq>${practiceFaqHtml([first, { ...first, question: 'May I eat?', slug: 'eat' }] as FaqQuestion[])}</practice-faq>`,
    );
    const details = element.querySelector('details') as HTMLDetailsElement;
    await tabTo('summary');
    expect(focused().closest('details')).to.equal(details);
    await press('Enter');
    await until(() => details.open);
    expect(await tabTo('a')).to.deep.equal([]);
    expect(focused().getAttribute('href')).to.equal('/rooms/');
    details.querySelector('summary')?.focus();
    await press(' ');
    await until(() => !details.open);
    // What is closed is passed.
    await press('Tab');
    expect(focused().textContent).to.contain('May I eat?');
  });

  for (const tag of ['announcement', 'services', 'policies', 'people', 'visit']) {
    it(`every link of <practice-${tag}> can be reached, in the order in which it is read`, async () => {
      const page = document.createElement('template');
      page.innerHTML = deliveredPage(fullContent);
      const element = mountAfterStart<HTMLElement>(
        (page.content.querySelector(`practice-${tag}`) as Element).outerHTML,
      );
      const links = [...element.querySelectorAll<HTMLElement>('a, summary')].filter((link) =>
        link.checkVisibility(),
      );
      expect(links.length).to.be.greaterThan(0);
      for (const link of links) {
        await press('Tab');
        expect(focused().outerHTML).to.equal(link.outerHTML);
      }
    });
  }

  it('a footer can be expanded, and every link in it can be reached', async () => {
    const element = mountAfterStart<HTMLElement>(
      `<practice-footer>${practiceFooterHtml(completePractice)}</practice-footer>`,
    );
    const links = new Set(element.querySelectorAll<HTMLElement>('a'));
    // Once its styles are there, what is folded on phones is not folded here.
    const folds = [...element.querySelectorAll('.tendwell-fold > summary')];
    await until(() => folds.every((summary) => !summary.checkVisibility()));
    await tabTo('summary');
    const details = focused().closest('details') as HTMLDetailsElement;
    await press('Enter');
    await until(() => details.open);
    const passed = new Set(await tabTo('.tendwell-notices li:last-child a'));
    // The directions of the first place come before its details.
    expect([...links].filter((link) => !passed.has(link) && link !== focused()).length).to.equal(1);
  });
});
