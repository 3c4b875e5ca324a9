import { expect } from 'chai';
import { articleListHtml } from '../article-list/article-list.html.js';
import { articleHtml } from '../article-view/article-view.html.js';
import '../index.js';
import { newsletterSignupHtml } from '../newsletter-signup/form.html.js';
import { practiceAnnouncementHtml } from '../practice-announcement/practice-announcement.html.js';
import { practiceFaqHtml } from '../practice-faq/practice-faq.html.js';
import { practiceFooterHtml } from '../practice-footer/practice-footer.html.js';
import { practicePeopleHtml } from '../practice-people/practice-people.html.js';
import { practicePoliciesHtml } from '../practice-policies/practice-policies.html.js';
import { practiceServicesHtml } from '../practice-services/practice-services.html.js';
import { practiceVisitHtml } from '../practice-visit/practice-visit.html.js';
import { cleanUp, finishTwin, hold, mount, until } from '../testing/browser.js';
import { completePractice } from '../testing/complete-practice.js';
import { article, newsletter, practice } from '../testing/samples.js';
import { fullContent } from '../testing/whole-page.js';

const summary = { title: 'Tea', date: '2026-02-01', url: '/tea/' };

/** Each element as a page delivers it, with attributes that mean nothing. */
const DELIVERED: Record<string, string> = {
  'article-view': `<article-view heading-offset="ten" contents="?">${articleHtml(article)}</article-view>`,
  'article-list': `<article-list limit="-1" tag="">${articleListHtml([summary])}</article-list>`,
  'newsletter-signup': `<newsletter-signup action="http://[" consent-version="">${newsletterSignupHtml(newsletter)}</newsletter-signup>`,
  'practice-announcement': `<practice-announcement lang="??">${practiceAnnouncementHtml({ ...practice, announcement: { text: 'We are moving.' } })}</practice-announcement>`,
  'practice-footer': `<practice-footer lang="??">${practiceFooterHtml(practice)}</practice-footer>`,
  'practice-services': `<practice-services heading-level="ten">${practiceServicesHtml(completePractice)}</practice-services>`,
  'practice-people': `<practice-people heading-level="-1" bios>${practicePeopleHtml(completePractice)}</practice-people>`,
  'practice-policies': `<practice-policies heading-level="1e9">${practicePoliciesHtml(completePractice)}</practice-policies>`,
  'practice-faq': `<practice-faq heading-level="">${practiceFaqHtml(fullContent.questions)}</practice-faq>`,
  'practice-provider': `<practice-provider src="">${practiceFooterHtml(practice)}</practice-provider>`,
  'practice-visit': `<practice-visit lang="??">${practiceVisitHtml(practice)}</practice-visit>`,
};

const errors: unknown[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent) =>
  errors.push('reason' in event ? event.reason : event.message);

describe('every element', () => {
  before(() => {
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
  });
  after(() => {
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
  });
  afterEach(() => {
    cleanUp();
    expect(errors.splice(0)).to.deep.equal([]);
  });

  const finishOthers = () =>
    finishTwin('<article-view src="/test/article.md"></article-view>', 'article-load');

  for (const [tag, markup] of Object.entries(DELIVERED)) {
    describe(`<${tag}>`, () => {
      it('keeps its nodes when it is removed, inserted again, and moved', async () => {
        const element = mount<HTMLElement>(markup);
        const other = mount<HTMLElement>('<section></section>');
        const nodes = [...element.childNodes];
        await finishOthers();
        const home = element.parentElement as HTMLElement;
        element.remove();
        await finishOthers();
        home.append(element);
        other.append(element);
        await finishOthers();
        expect([...element.childNodes]).to.deep.equal(nodes);
        // A shadow root would make the browser lay out all of it again; only a form is small, and about to speak.
        expect(element.shadowRoot !== null).to.equal(tag === 'newsletter-signup');
      });

      it('is hidden by the hidden attribute', async () => {
        const element = mount<HTMLElement>(markup);
        await until(() => getComputedStyle(element).getPropertyValue('--tendwell-styles').includes(tag));
        element.hidden = true;
        expect(getComputedStyle(element).display).to.equal('none');
      });

      it('is cloned with its content, and the clone works', async () => {
        const element = mount<HTMLElement>(markup);
        await finishOthers();
        const clone = element.cloneNode(true) as HTMLElement;
        element.parentElement?.append(clone);
        await finishOthers();
        expect(clone.textContent).to.equal(element.textContent);
        expect(clone.shadowRoot !== null).to.equal(tag === 'newsletter-signup');
      });

      it('does nothing inside a template, and works in another shadow root', async () => {
        const template = mount<HTMLTemplateElement>(`<template>${markup}</template>`);
        const inside = template.content.firstElementChild as { hasUpdated?: boolean };
        expect(inside.hasUpdated).to.equal(undefined);
        const host = mount<HTMLElement>('<div></div>');
        host.attachShadow({ mode: 'open' }).append(template.content.cloneNode(true));
        await finishOthers();
        const copy = host.shadowRoot?.querySelector(tag) as { hasUpdated?: boolean } | null;
        expect(copy?.hasUpdated).to.equal(true);
      });

      it('can be on a page five hundred times', async function () {
        // It takes a second, and the machine may have other things to do.
        this.timeout(60_000);
        // To lay them all out takes the browser far longer than the elements need.
        const page = mount<HTMLElement>(
          `<div>${markup.repeat(50)}<div hidden>${markup.repeat(450)}</div></div>`,
        );
        await finishOthers();
        expect(page.querySelectorAll(`${tag}:defined`).length).to.equal(500);
      });

      it('tolerates every attribute empty, long, or in another language', async () => {
        const element = mount<HTMLElement>(markup);
        const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
        for (const name of observedAttributes.filter((attribute) => attribute !== 'src')) {
          for (const value of [
            '',
            'x'.repeat(100_000),
            '\u0000\u202e',
            '"><img src=x onerror=alert(1)>',
            'NaN',
            '-0',
          ]) {
            element.setAttribute(name, value);
            await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
          }
          element.removeAttribute(name);
        }
        await finishOthers();
        expect(element.isConnected).to.equal(true);
      });
    });
  }

  it('can be removed while it sends, and sends what was typed when it is back', async () => {
    const { at, letGo } = hold();
    const element = mount<HTMLElement>(
      `<newsletter-signup>${newsletterSignupHtml({ ...newsletter, action: at('pending') })}</newsletter-signup>`,
    );
    await until(() => element.querySelector('form')?.noValidate);
    const form = element.querySelector('form') as HTMLFormElement;
    const field = form.elements.namedItem('email') as HTMLInputElement;
    field.value = 'ada@example.com';
    const home = element.parentElement as HTMLElement;
    form.requestSubmit();
    await until(() => element.matches(':state(sending)'));
    element.remove();
    await until(() => !element.matches(':state(sending)'));
    home.append(element);
    expect(field.value).to.equal('ada@example.com');
    await letGo();
    form.requestSubmit();
    await until(() => element.matches(':state(sent)'));
  });

  it('can be cloned while it loads or sends, and neither disturbs the other', async () => {
    const { at, letGo } = hold();
    const loading = mount<HTMLElement>(`<article-view src="${at('article.md')}"></article-view>`);
    await until(() => loading.matches(':state(loading)'));
    const copy = loading.cloneNode(true) as HTMLElement;
    loading.parentElement?.append(copy);
    loading.remove();
    await letGo();
    await until(() => copy.querySelector('h1'));
    expect(loading.querySelectorAll('h1').length).to.equal(0);

    const post = hold();
    const sending = mount<HTMLElement>(
      `<newsletter-signup>${newsletterSignupHtml({ ...newsletter, action: post.at('pending') })}</newsletter-signup>`,
    );
    await until(() => sending.querySelector('form')?.noValidate);
    (sending.querySelector('[name="email"]') as HTMLInputElement).value = 'ada@example.com';
    sending.querySelector('form')?.requestSubmit();
    await until(() => sending.matches(':state(sending)'));
    const twin = sending.cloneNode(true) as HTMLElement;
    sending.parentElement?.append(twin);
    await post.letGo();
    await until(() => sending.matches(':state(sent)'));
    await until(() => twin.querySelector('form')?.noValidate);
    expect(twin.matches(':state(sending), :state(sent)')).to.equal(false);
    await until(() => !twin.querySelector('button')?.hasAttribute('aria-disabled'));
  });

  for (const tag of ['article-view', 'article-list', 'practice-provider']) {
    it(`tolerates every invalid src: <${tag}>`, async () => {
      const element = mount<HTMLElement & { updateComplete: Promise<unknown> }>(`<${tag}></${tag}>`);
      for (const src of [
        '',
        ' ',
        'http://[',
        'javascript:alert(1)',
        'data:,',
        '\u0000',
        '//',
        'x'.repeat(1000),
      ]) {
        element.setAttribute('src', src);
        await element.updateComplete;
      }
      element.removeAttribute('src');
      await finishOthers();
      expect(element.isConnected).to.equal(true);
    });
  }

  it('leaves a tag to the first registration, and warns', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => warnings.push(text);
    const { define } = await import('../internal/define.js');
    customElements.define('taken-view', class extends HTMLElement {});
    define('taken-view', class extends HTMLElement {});
    console.warn = warn;
    expect(warnings.join()).to.contain('<taken-view>');
  });

  it('announces its state once and not at each change of the page', async () => {
    const element = mount<HTMLElement>(DELIVERED['newsletter-signup'] as string);
    await until(() => element.querySelector('form')?.noValidate);
    // The regions that will be read out are there before there is anything to read.
    expect(element.shadowRoot?.querySelectorAll('[role="status"], [role="alert"]').length).to.equal(2);
    expect(element.shadowRoot?.textContent?.trim()).to.equal('');
  });
});
