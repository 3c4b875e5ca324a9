import type { Newsletter } from '@tendwell/content';
import { expect } from 'chai';
import '../newsletter-signup/form.define.js';
import type { NewsletterSignup } from '../newsletter-signup/form.define.js';
import { newsletterSignupHtml } from '../newsletter-signup/form.html.js';
import { cleanUp, event, mount, until } from '../testing/browser.js';
import { newsletter } from '../testing/samples.js';

const asking: Newsletter = { ...newsletter, name: true, action: '/test/pending' };

const MADE: Record<string, () => NewsletterSignup> = {
  adopted: () =>
    mount<NewsletterSignup>(
      `<newsletter-signup>${newsletterSignupHtml(asking, { page: location.pathname })}</newsletter-signup>`,
    ),
  'filled by the element': () => {
    const element = mount<NewsletterSignup>('<newsletter-signup lang="en"></newsletter-signup>');
    element.newsletter = asking;
    return element;
  },
};

for (const [how, make] of Object.entries(MADE)) {
  describe(`a sign-up form that is ${how}`, () => {
    afterEach(cleanUp);

    async function form(): Promise<{ element: NewsletterSignup; form: HTMLFormElement }> {
      const element = make();
      await until(() => element.querySelector('form')?.noValidate);
      return { element, form: element.querySelector('form') as HTMLFormElement };
    }

    it('is among the document’s forms, with fields for autofill', async () => {
      const { element, form: own } = await form();
      expect([...document.forms]).to.include(own);
      expect(own.method).to.equal('post');
      expect(new URL(own.action).pathname).to.equal('/test/pending');
      const fields = [...own.elements].filter((field) => field instanceof HTMLInputElement);
      expect(fields.map(({ form: of }) => of)).to.deep.equal(fields.map(() => own));
      const email = own.elements.namedItem('email') as HTMLInputElement;
      const name = own.elements.namedItem('name') as HTMLInputElement;
      expect([email.type, email.autocomplete, email.inputMode]).to.deep.equal(['email', 'email', 'email']);
      expect(name.autocomplete).to.equal('name');
      for (const field of [email, name]) {
        expect(field.labels?.[0]?.innerText.trim()).to.be.a('string').that.is.not.empty;
        expect(field.getRootNode()).to.equal(document);
      }
      expect(element.shadowRoot?.querySelector('input, form') ?? null).to.equal(null);
    });

    it('has all its data in FormData, including the empty honeypot', async () => {
      const { form: own } = await form();
      (own.elements.namedItem('email') as HTMLInputElement).value = 'ada@example.com';
      (own.elements.namedItem('name') as HTMLInputElement).value = 'Ada';
      expect(Object.fromEntries(new FormData(own))).to.deep.equal({
        name: 'Ada',
        email: 'ada@example.com',
        website: '',
        locale: 'en',
        page: location.pathname,
        consent: newsletter.consent.version,
      });
    });

    it('hides the honeypot visually, from keyboards, and from assistive technology', async () => {
      const { form: own } = await form();
      const honeypot = own.elements.namedItem('website') as HTMLInputElement;
      expect(honeypot.checkVisibility()).to.equal(false);
      expect(honeypot.tabIndex).to.equal(-1);
      expect(honeypot.autocomplete).to.equal('off');
      honeypot.focus();
      expect(document.activeElement).not.to.equal(honeypot);
      expect(own.innerText).not.to.contain('Leave this field empty');
    });

    it('submits the pressed button, and resets', async () => {
      const { element, form: own } = await form();
      const button = own.querySelector('button') as HTMLButtonElement;
      Object.assign(button, { name: 'via', value: 'footer' });
      (own.elements.namedItem('email') as HTMLInputElement).value = 'ada@example.com';
      element.addEventListener('newsletter-submit', (sent) => sent.preventDefault());
      const submitted = event<{ data: FormData }>(element, 'newsletter-submit');
      button.click();
      expect((await submitted).detail.data.get('via')).to.equal('footer');
      own.reset();
      expect(new FormData(own).get('email')).to.equal('');
    });
  });
}
