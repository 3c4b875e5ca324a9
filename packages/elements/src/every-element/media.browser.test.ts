import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { cleanUp, load, openPage, until } from '../testing/browser.js';
import { deliveredPage, fullContent } from '../testing/whole-page.js';

const DIST = '/packages/elements/dist';
type Media = Parameters<typeof emulateMedia>[0] & { forcedColors?: 'active' | 'none' };

async function open(): Promise<Document> {
  const page = await openPage('/test/empty', 1280);
  await load(page, `${DIST}/tendwell.css`);
  page.body.innerHTML = `${deliveredPage(fullContent)}<article-view src="/test/none.md"></article-view>`;
  await load(page, `${DIST}/cdn/tendwell.js`);
  await until(() => page.querySelector('[aria-current]') && page.querySelector('form')?.noValidate);
  await until(() => page.querySelector('body > article-view')?.shadowRoot?.querySelector('button'));
  return page;
}

/** All elements of a page, those in shadow roots too. */
function everything(page: Document): HTMLElement[] {
  const all = [...page.body.querySelectorAll<HTMLElement>('*')];
  return [
    ...all,
    ...all.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])]),
  ];
}

/** The rules of all style sheets of a page, each with the conditions that it is under. */
function rules(page: Document): { condition: string; rule: CSSRule }[] {
  const walk = (list: CSSRuleList, condition: string): { condition: string; rule: CSSRule }[] =>
    [...list].flatMap((rule) => {
      const inner = 'conditionText' in rule ? `${condition} ${rule.conditionText}` : condition;
      return [{ condition, rule }, ...('cssRules' in rule ? walk(rule.cssRules as CSSRuleList, inner) : [])];
    });
  const roots = [page, ...everything(page).flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const sheets = roots.flatMap((root) => [...root.styleSheets, ...root.adoptedStyleSheets]);
  return sheets.flatMap((sheet) => walk(sheet.cssRules, ''));
}

describe('a visitor who prefers reduced motion', () => {
  afterEach(cleanUp);

  it('sees none: everything that moves is in a media query', async () => {
    const moving = rules(await open()).flatMap(({ condition, rule }) => {
      const { transitionProperty, animationName } = (rule as CSSStyleRule).style ?? {};
      return transitionProperty || animationName ? [{ condition, text: rule.cssText }] : [];
    });
    expect(moving.length).to.be.greaterThan(0);
    for (const { condition, text } of moving) {
      expect(condition, text).to.contain('prefers-reduced-motion: no-preference');
    }
  });
});

/** What only a Chromium that is driven can be made to show. */
const emulated = /Chrome\//.test(navigator.userAgent) ? describe : describe.skip;

emulated('a page with other colors, on paper, at rest', () => {
  const emulate = (media: Media) => emulateMedia(media);
  afterEach(async () => {
    await cleanUp();
    await emulateMedia({ media: 'screen', reducedMotion: 'no-preference', forcedColors: 'none' } as Media);
  });

  it('has no running animations', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const page = await open();
    for (const element of everything(page)) {
      const { transitionDuration, animationName } = getComputedStyle(element);
      expect([transitionDuration, animationName], element.outerHTML.slice(0, 80)).to.deep.equal([
        '0s',
        'none',
      ]);
    }
    expect(page.getAnimations()).to.deep.equal([]);
  });

  describe('in forced colors', () => {
    beforeEach(() => emulate({ forcedColors: 'active' }));

    it('the focus is visible', async () => {
      const page = await open();
      expect(page.defaultView?.matchMedia('(forced-colors: active)').matches).to.equal(true);
      const targets = everything(page).filter((element) => element.matches('a, button, input, summary'));
      let shown = 0;
      for (const target of targets) {
        // As by keyboard.
        target.focus({ focusVisible: true } as FocusOptions);
        if (!target.matches(':focus-visible')) continue;
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(target);
        expect(outlineStyle, target.outerHTML).not.to.equal('none');
        expect(Number.parseFloat(outlineWidth), target.outerHTML).to.be.at.least(2);
        expect(outlineColor, target.outerHTML).not.to.equal(getComputedStyle(page.body).backgroundColor);
        shown++;
      }
      expect(shown).to.be.greaterThan(20);
    });

    it('buttons and fields have a visible edge', async () => {
      const page = await open();
      const fields = everything(page).filter(
        (element) =>
          element.matches('form button, form input:not([type="hidden"])') && element.checkVisibility(),
      );
      expect(fields.length).to.be.greaterThan(2);
      for (const field of fields) {
        const { borderStyle, borderColor, borderWidth } = getComputedStyle(field);
        expect([borderStyle, borderWidth]).to.deep.equal(['solid', '1px']);
        expect(borderColor, field.outerHTML).not.to.equal(getComputedStyle(page.body).backgroundColor);
      }
    });

    it('the selected tag, today’s row, and an invalid field differ by more than color', async () => {
      const page = await open();
      const differs = (
        one: Element | null,
        other: Element | null,
        ...names: (keyof CSSStyleDeclaration)[]
      ) => {
        const [a, b] = [getComputedStyle(one as Element), getComputedStyle(other as Element)];
        return names.some((name) => a[name] !== b[name]);
      };
      const tags = everything(page).filter((element) => element.matches('[aria-pressed]'));
      const pressed = tags.find(({ ariaPressed }) => ariaPressed === 'true') as Element;
      const other = tags.find(({ ariaPressed }) => ariaPressed === 'false') as Element;
      expect(differs(pressed, other, 'textDecorationLine', 'borderBottomWidth', 'fontWeight')).to.equal(true);
      const row = page.querySelector('tr[aria-current]');
      expect(differs(row, page.querySelector('tr:not([aria-current])'), 'webkitTextStrokeWidth')).to.equal(
        true,
      );
      page.querySelector('form')?.requestSubmit();
      await until(() => page.querySelector('.tendwell-field-error'));
      expect((page.querySelector('.tendwell-field-error') as HTMLElement).innerText).not.to.equal('');
      expect(
        differs(page.querySelector('[name="email"]'), page.querySelector('[name="name"]'), 'borderTopWidth'),
      ).to.equal(true);
    });
  });

  describe('in print', () => {
    beforeEach(() => emulate({ media: 'print' }));

    it('all text is there, including collapsed text, and no controls', async () => {
      const page = await open();
      const seen = everything(page).filter((element) =>
        element.checkVisibility({ contentVisibilityAuto: true }),
      );
      const pressable = seen.filter((element) => element.matches('button, input, .tendwell-anchor'));
      expect(pressable.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
      const gone = [
        '.tendwell-contents',
        '.tendwell-neighbours',
        '.tendwell-directions',
        '.tendwell-announcement',
        'newsletter-signup',
      ];
      for (const name of gone) expect(page.querySelector(name), name).not.to.equal(null);
      expect(seen.filter((element) => element.matches(gone.join()))).to.deep.equal([]);
      for (const words of [
        '.tendwell-title',
        '.tendwell-body p',
        '.tendwell-hours td',
        'address',
        '[href^="tel:"]',
        '.tendwell-service dd',
        '.tendwell-policies dd',
        '.tendwell-person-summary',
        '.tendwell-faq .tendwell-body p',
        '.tendwell-visit-way dd',
      ]) {
        expect(
          seen.some((element) => element.matches(words)),
          words,
        ).to.equal(true);
      }
      const folded = page.querySelector('details dd') as HTMLElement;
      expect(folded.getBoundingClientRect().height).to.be.greaterThan(0);
      expect(folded.checkVisibility()).to.equal(true);
    });

    it('the page’s own print styles win', async () => {
      const page = await open();
      const own = page.createElement('style');
      own.textContent = 'newsletter-signup { display: block }';
      page.head.append(own);
      expect(page.querySelector('newsletter-signup')?.checkVisibility()).to.equal(true);
    });
  });
});

describe('an invalid field', () => {
  afterEach(cleanUp);

  it('is marked without scripts, and not before the visitor has used it', async () => {
    const page = await openPage('/test/empty');
    await load(page, `${DIST}/tendwell.css`);
    page.body.innerHTML = deliveredPage(fullContent);
    const field = page.querySelector('[name="email"]') as HTMLInputElement;
    const edge = () => getComputedStyle(field).borderTopColor;
    const quiet = edge();
    expect(field.matches(':invalid')).to.equal(true);
    expect(field.matches(':user-invalid')).to.equal(false);
    // A refused submission counts as the person's own doing, https://html.spec.whatwg.org/#user-interacted
    (field.form as HTMLFormElement).requestSubmit();
    await until(() => field.matches(':user-invalid'));
    expect(edge()).not.to.equal(quiet);
    field.value = 'ada@example.com';
    await until(() => edge() === quiet);
  });
});
