import { expect } from 'chai';
import './form.define.js';
import '../lang/ar.js';
import '../lang/de.js';
import '../lang/es.js';
import '../lang/fr.js';
import '../lang/zh.js';
import { cleanUp, event, hold, mount, stateText, until } from '../testing/browser.js';
import { newsletter } from '../testing/samples.js';
import { newsletterSignupHtml } from './form.html.js';

/** The longest message with which the kit's own endpoint refuses a sign-up, in each language. */
const REFUSALS = {
  en: 'We received an unusual number of sign-ups. Your address was not stored. Try again tomorrow.',
  ar: 'كانت الطلبات كثيرة على غير العادة. لم يُحفظ عنوانكم؛ يرجى العودة غدًا.',
  de: 'Es waren ungewöhnlich viele. Ihre Adresse wurde nicht gespeichert; bitte kommen Sie morgen wieder.',
  es: 'Ha habido más de lo habitual. Su dirección no se ha guardado; vuelva mañana, por favor.',
  fr: 'Il y en a eu plus que d’habitude. Votre adresse n’a pas été enregistrée\u202f; veuillez revenir demain.',
  zh: '今天的订阅请求异常多。您的地址没有保存，请明天再来。',
};
const WIDTHS = [320, 360, 768, 1280];

/** A delivered form with a paragraph after it, and where the paragraph begins. */
async function show(action: string, width: number, locale: string) {
  const form = newsletterSignupHtml({ ...newsletter, action }, { locale });
  const box = mount(
    `<div lang="${locale}" style="inline-size: ${width - 40}px"><newsletter-signup>${form}</newsletter-signup><p>What follows.</p></div>`,
  );
  const element = box.querySelector('newsletter-signup') as HTMLElementTagNameMap['newsletter-signup'];
  const field = element.querySelector<HTMLInputElement>('[type="email"]') as HTMLInputElement;
  await until(() => field.form?.noValidate && getComputedStyle(element).paddingBlockEnd !== '0px');
  field.value = 'ada@example.com';
  const top = () => box.querySelector(':scope > p')?.getBoundingClientRect().top as number;
  const button = element.querySelector<HTMLElement>('button') as HTMLElement;
  const consent = element.querySelector<HTMLElement>('.tendwell-consent') as HTMLElement;
  const retry = () => element.shadowRoot?.querySelector<HTMLElement>('[part="retry"]');
  return { element, field, top, button, consent, retry };
}

const fetchAsIs = window.fetch;
const isVisible = (part: Element) => part.checkVisibility({ visibilityProperty: true });

describe('what follows a sign-up', () => {
  afterEach(() => {
    window.fetch = fetchAsIs;
    Reflect.deleteProperty(navigator, 'onLine');
    return cleanUp();
  });

  for (const [locale, refusal] of Object.entries(REFUSALS)) {
    for (const width of WIDTHS) {
      it(`stays where it is while the form is sent and when it was, in ${locale}, ${width} px wide`, async () => {
        const gate = hold();
        const { element, field, top } = await show(gate.at('sent'), width, locale);
        const before = top();
        field.form?.requestSubmit();
        await until(() => stateText(element));
        expect(top()).to.equal(before);
        const success = event(element, 'newsletter-success');
        await gate.letGo();
        await success;
        expect(field.checkVisibility()).to.equal(false);
        expect(top()).to.be.closeTo(before, 0.5);
      });

      it(`stays where it is when sending fails, in ${locale}, ${width} px wide`, async () => {
        const { element, field, top } = await show('/test/none', width, locale);
        const before = top();
        const fail = async (answer: () => Response) => {
          window.fetch = async (url, init) => (init?.method === 'POST' ? answer() : fetchAsIs(url, init));
          const failed = event(element, 'newsletter-error');
          field.form?.requestSubmit();
          await failed;
          expect(stateText(element)).to.not.equal('');
          expect(top(), stateText(element)).to.be.closeTo(before, 0.5);
        };
        await fail(() => new Response('', { status: 500 }));
        await fail(() => new Response('<h1>Welcome</h1>', { headers: { 'content-type': 'text/html' } }));
        await fail(() => Response.json({ outcome: 'failed', message: refusal }, { status: 503 }));
        Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
        await fail(() => {
          throw new TypeError();
        });
      });
    }
  }

  it('shows its button and the consent again when it is sent again, or a field is changed', async () => {
    const { element, field, button, consent, retry } = await show('/test/none', 360, 'en');
    const fail = async (send: () => void) => {
      const failed = event(element, 'newsletter-error');
      send();
      await failed;
      expect([isVisible(button), isVisible(consent), isVisible(field)]).to.deep.equal([false, false, true]);
    };
    button.focus();
    await fail(() => button.click());
    expect(element.shadowRoot?.activeElement).to.equal(retry());
    await fail(() => {
      retry()?.click();
      expect([isVisible(button), document.activeElement]).to.deep.equal([true, button]);
    });
    field.value = 'bea@example.com';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => stateText(element) === '');
    expect([isVisible(button), isVisible(consent)]).to.deep.equal([true, true]);
  });
});
