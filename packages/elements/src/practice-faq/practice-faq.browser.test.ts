import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { cleanUp, load, mount, openPage, until } from '../testing/browser.js';
import './practice-faq.define.js';
import { practiceFaqHtml } from './practice-faq.html.js';
import type { PracticeFaq } from './practice-faq.js';

const questions = [
  { question: 'What should I wear?', slug: 'wear', answer: 'Anything **loose**.' },
  { question: 'May I eat?', slug: 'eat', answer: 'Yes.\n\n### Beforehand' },
];

const PAGES: Record<string, string> = {
  adopted: `<practice-faq>${practiceFaqHtml(questions)}</practice-faq>`,
  'self-filled': `<practice-faq><script type="application/json">${JSON.stringify(questions)}</script></practice-faq>`,
};

const open = (root: ParentNode) => [...root.querySelectorAll('details')].map((details) => details.open);

for (const [how, markup] of Object.entries(PAGES)) {
  describe(`<practice-faq>, ${how}`, () => {
    afterEach(cleanUp);

    it('shows every question closed, with its answer as HTML', async () => {
      const element = mount<PracticeFaq>(markup);
      await until(() => element.querySelector('strong'));
      expect([...element.querySelectorAll('summary')].map(({ textContent }) => textContent)).to.deep.equal(
        questions.map(({ question }) => question),
      );
      expect(open(element)).to.deep.equal([false, false]);
    });

    it('opens the question that the fragment of the address leads to', async () => {
      location.hash = '#eat';
      const element = mount<PracticeFaq>(markup);
      await until(() => open(element).join() === 'false,true');
    });

    it('opens the question around what a link leads to, later too', async () => {
      const element = mount<PracticeFaq>(markup);
      await until(() => element.querySelector('[id="eat-beforehand"]') ?? element.querySelector('h4'));
      location.hash = '#wear';
      await until(() => open(element).join() === 'true,false');
      location.hash = `#${element.querySelector('h4')?.id}`;
      await until(() => open(element).join() === 'true,true');
    });

    it('keeps a question open when it is moved', async () => {
      const element = mount<PracticeFaq>(markup);
      await until(() => element.querySelector('details'));
      (element.querySelector('details') as HTMLDetailsElement).open = true;
      const box = mount<HTMLElement>('<div></div>');
      box.append(element);
      element.requestUpdate();
      await element.updateComplete;
      expect(open(element)).to.deep.equal([true, false]);
    });
  });
}

describe('<practice-faq>', () => {
  afterEach(cleanUp);

  it('replaces its content with the questions that a script sets', async () => {
    const element = mount<PracticeFaq>(PAGES.adopted as string);
    element.questions = [{ question: 'New?', answer: 'Yes.' }];
    await until(() => element.querySelector('summary')?.textContent === 'New?');
  });

  it('stays empty, and warns once, if its script cannot be read', async () => {
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (text: unknown) => warnings.push(text);
    try {
      const element = mount<PracticeFaq>(
        '<practice-faq><script type="application/json">{"questions": 1</script></practice-faq>',
      );
      await element.updateComplete;
      element.headingLevel = 3;
      await element.updateComplete;
      mount('<div></div>').append(element);
      element.requestUpdate();
      await element.updateComplete;
      expect(element.innerText.trim()).to.equal('');
      expect(warnings).to.deep.equal(['<practice-faq> could not read its questions.']);
      // A script that was corrected is read.
      (element.querySelector('script') as HTMLScriptElement).textContent =
        '[{"question": "A?", "answer": "a"}]';
      element.requestUpdate();
      await until(() => element.querySelector('summary'));
    } finally {
      console.warn = warn;
    }
  });

  it('opens on a page without scripts', async () => {
    const page = await openPage('/test/empty');
    await load(page, '/packages/elements/dist/tendwell.css');
    page.body.innerHTML = PAGES.adopted as string;
    page.querySelector('summary')?.click();
    await until(() => page.querySelector('strong')?.checkVisibility());
  });
});

/** Only Chromium can be made to print. */
(/Chrome\//.test(navigator.userAgent) ? describe : describe.skip)('<practice-faq> on paper', () => {
  afterEach(async () => {
    await cleanUp();
    await emulateMedia({ media: 'screen' });
  });

  it('shows all answers', async () => {
    await emulateMedia({ media: 'print' });
    const page = await openPage('/test/empty');
    await load(page, '/packages/elements/dist/tendwell.css');
    page.body.innerHTML = PAGES.adopted as string;
    for (const answer of page.querySelectorAll('details > div')) {
      expect(answer.getBoundingClientRect().height).to.be.greaterThan(0);
      expect(answer.checkVisibility()).to.equal(true);
    }
  });
});

describe('an answer of <practice-faq>', () => {
  afterEach(cleanUp);

  it('has links in the color of the theme, not in that of the browser', async () => {
    const page = await openPage('/test/empty');
    await load(page, '/packages/elements/dist/tendwell.css');
    page.body.innerHTML = `<a href="/">Home</a><practice-faq>${practiceFaqHtml([
      { question: 'Where?', answer: '[Here](/here/).' },
    ])}</practice-faq>`;
    const [plain, link] = [...page.querySelectorAll('a')].map((anchor) => getComputedStyle(anchor).color);
    expect(link).not.to.equal(plain);
  });
});
