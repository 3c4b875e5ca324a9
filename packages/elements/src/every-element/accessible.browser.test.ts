import { expect } from 'chai';
import { articleListHtml } from '../article-list/article-list.html.js';
import { articleHtml } from '../article-view/article-view.html.js';
import '../index.js';
import '../lang/ar.js';
import '../lang/de.js';
import '../lang/es.js';
import '../lang/fr.js';
import '../lang/zh.js';
import { newsletterSignupHtml } from '../newsletter-signup/form.html.js';
import { practiceAnnouncementHtml } from '../practice-announcement/practice-announcement.html.js';
import { practiceFaqHtml } from '../practice-faq/practice-faq.html.js';
import { practiceFooterHtml } from '../practice-footer/practice-footer.html.js';
import { practicePeopleHtml } from '../practice-people/practice-people.html.js';
import { practicePoliciesHtml } from '../practice-policies/practice-policies.html.js';
import { practiceServicesHtml } from '../practice-services/practice-services.html.js';
import { practiceVisitHtml } from '../practice-visit/practice-visit.html.js';
import { cleanUp, finishAnimations, load, mount, openPage, until } from '../testing/browser.js';
import { completePractice } from '../testing/complete-practice.js';
import { article, newsletter, practice } from '../testing/samples.js';
import { deliveredPage, fullContent } from '../testing/whole-page.js';

interface Axe {
  run(root: Element, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** The stylesheet as a page links it, so that contrast is that of the real thing. */
const stylesheet = document.createElement('link');
const rich = {
  ...practice,
  crisis: 'US',
  acceptingNewClients: true,
  booking: { url: '/book/' },
  announcement: { text: 'We are moving.', link: { text: 'See the rooms', url: '/rooms/' } },
} as const;
/** With a portrait and with the placeholder. */
const people = [...(completePractice.practitioners ?? []), { slug: 'pim-vos', name: 'Pim Vos' }];
const summary = { title: 'Tea', date: '2026-02-01', url: '/tea/', summary: 'Hot.', tags: ['tea'] };

const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/** By all rules, by those whose result depends on colors, or by the others. */
async function violations(root: Element, which: 'all' | 'colors' | 'others' = 'all'): Promise<string[]> {
  const { axe } = window as unknown as { axe: Axe };
  finishAnimations(root);
  // A fixture is a piece of a page: it has no landmarks and no title of its own.
  const without = ['region', 'page-has-heading-one', ...(which === 'others' ? COLOR_RULES : [])];
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const runOnly = which === 'colors' && { runOnly: { type: 'rule', values: COLOR_RULES } };
  const found = await axe.run(root, { ...(runOnly || { rules }), resultTypes: ['violations'] });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

const signup = (locale: string) =>
  `<newsletter-signup>${newsletterSignupHtml({ ...newsletter, name: true, action: '/test/busy' }, { locale })}</newsletter-signup>`;

const page = (locale: string) => `<main lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">
<article-view>${articleHtml(
  { ...article, updated: '2026-02-02' },
  { practice: rich, locale, contents: true, next: { title: 'Tea', url: '/tea/' } },
)}</article-view>
<article-list filter limit="1">${articleListHtml([summary, { ...summary, url: '/b/' }], { locale })}</article-list>
<practice-services>${practiceServicesHtml(completePractice, { locale })}</practice-services>
<practice-people>${practicePeopleHtml({ ...completePractice, practitioners: people }, { locale })}</practice-people>
<practice-policies>${practicePoliciesHtml(completePractice, { locale })}</practice-policies>
<practice-faq>${practiceFaqHtml(fullContent.questions, { locale })}</practice-faq>
${signup(locale)}
<practice-announcement>${practiceAnnouncementHtml(rich, { locale })}</practice-announcement>
<practice-visit>${practiceVisitHtml(rich, { locale })}</practice-visit>
<practice-footer>${practiceFooterHtml({ ...rich, locale }, { locale })}</practice-footer>
</main>`;

describe('accessibility', () => {
  before(async () => {
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    stylesheet.rel = 'stylesheet';
    stylesheet.href = '/packages/elements/dist/tendwell.css';
    const loaded = [script, stylesheet].map(
      (element) => new Promise((resolve) => element.addEventListener('load', resolve)),
    );
    document.head.append(script, stylesheet);
    await Promise.all(loaded);
  });
  after(() => stylesheet.remove());
  afterEach(() => {
    cleanUp();
    document.documentElement.removeAttribute('data-tendwell-theme');
    document.documentElement.style.colorScheme = '';
  });

  for (const theme of ['sage', 'clay', 'dusk']) {
    for (const scheme of ['light', 'dark']) {
      it(`has no violation in ${theme}, ${scheme}`, async () => {
        document.documentElement.dataset.tendwellTheme = theme;
        document.documentElement.style.colorScheme = scheme;
        const root = mount<HTMLElement>(page('en'));
        await until(() => root.querySelector('[aria-current]'));
        const isFirst = theme === 'sage' && scheme === 'light';
        expect(await violations(root, isFirst ? 'all' : 'colors')).to.deep.equal([]);
      });
    }
  }

  for (const locale of ['ar', 'de', 'es', 'fr', 'zh']) {
    it(`has no violation in ${locale}`, async () => {
      const root = mount<HTMLElement>(page(locale));
      await until(() => root.querySelector('[aria-current]'));
      expect(await violations(root, 'others')).to.deep.equal([]);
    });
  }

  it('has no violations after errors', async () => {
    const root = mount<HTMLElement>(`<div>
<article-view src="/test/none.md"></article-view><article-list src="/test/none.json"></article-list>
<article-view></article-view>${signup('en')}</div>`);
    const form = root.querySelector('newsletter-signup form') as HTMLFormElement;
    await until(() => form.noValidate);
    form.querySelector<HTMLButtonElement>('button')?.click();
    await until(() => form.querySelector('[aria-invalid="true"]'));
    await until(() => root.querySelectorAll('article-view')[0]?.shadowRoot?.querySelector('button'));
    expect(await violations(root)).to.deep.equal([]);
  });

  it('has no violations when the form has failed, and when it has been sent', async () => {
    const root = mount<HTMLElement>(`<main>${signup('en')}</main>`);
    const element = root.querySelector('newsletter-signup') as HTMLElement;
    const form = element.querySelector('form') as HTMLFormElement;
    await until(() => form.noValidate);
    (form.querySelector('[type="email"]') as HTMLInputElement).value = 'ada@example.com';
    form.requestSubmit();
    await until(() => element.shadowRoot?.querySelector('[role="alert"]')?.textContent);
    expect(await violations(root)).to.deep.equal([]);
    form.action = '/test/pending';
    form.requestSubmit();
    await until(() => element.shadowRoot?.querySelector('[part="outcome"]'));
    expect(await violations(root)).to.deep.equal([]);
  });

  for (const width of [320, 1280]) {
    it(`has targets of 24 by 24 pixels at ${width} px, apart from links in a sentence`, async () => {
      const page = await openPage('/test/empty', width);
      await load(page, '/packages/elements/dist/tendwell.css');
      page.body.innerHTML = `${deliveredPage(fullContent)}
<article-view src="/test/none.md"></article-view><article-list src="/test/none.json"></article-list>`;
      await load(page, '/packages/elements/dist/cdn/tendwell.js');
      const failed = () => page.querySelectorAll<HTMLElement>('body > article-view, body > article-list');
      await until(() => [...failed()].every(({ shadowRoot }) => shadowRoot?.querySelector('[part="retry"]')));
      await until(() => page.querySelector('[aria-current]') && page.querySelector('form')?.noValidate);
      for (const details of page.querySelectorAll('details')) details.open = true;
      const all = [...page.querySelectorAll<HTMLElement>('*')];
      const targets = [
        ...all,
        ...all.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])]),
      ]
        .filter((element) => element.matches('a, button, input, select, textarea, summary, [tabindex="0"]'))
        .filter((element) => element.checkVisibility())
        // https://www.w3.org/TR/WCAG22/#target-size-minimum, "Inline"
        .filter(
          (element) =>
            !element.closest(
              '.tendwell-body :is(p, li, blockquote), .tendwell-consent, .tendwell-crisis, .tendwell-announcement',
            ),
        );
      const small = targets.flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width < 24 || height < 24 ? [`${width} by ${height}: ${target.outerHTML.slice(0, 90)}`] : [];
      });
      expect(small).to.deep.equal([]);
      const kinds = [
        '.tendwell-contents a',
        '.tendwell-anchor',
        '.tendwell-neighbours a',
        '.tendwell-summary a',
        '[aria-pressed]',
        '[part="more"]',
        '[part="retry"]',
        'input[type="email"]',
        'form button',
        'summary',
        '.tendwell-contact a',
        '.tendwell-book',
        '.tendwell-directions',
        '.tendwell-service dt a',
        '.tendwell-service .tendwell-booking',
        '.tendwell-person h2 a',
        '.tendwell-person .tendwell-booking',
        '.tendwell-faq summary',
        '.tendwell-notices a',
        '.tendwell-table',
        'pre',
      ];
      expect(kinds.filter((kind) => !targets.some((target) => target.matches(kind)))).to.deep.equal([]);
    });
  }
});
