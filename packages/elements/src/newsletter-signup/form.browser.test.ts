import { expect } from 'chai';
import { cleanUp, event, mount, stateText, until } from '../testing/browser.js';
import { newsletter } from '../testing/samples.js';
import './form.define.js';
import type { NewsletterSignup } from './form.define.js';
import { newsletterSignupHtml } from './form.html.js';

const email = (element: HTMLElement) =>
  element.querySelector<HTMLInputElement>('[name="email"]') as HTMLInputElement;

function adopted(action: string): NewsletterSignup {
  const html = newsletterSignupHtml({ ...newsletter, action });
  return mount<NewsletterSignup>(`<newsletter-signup>${html}</newsletter-signup>`);
}

function filled(action: string): NewsletterSignup {
  const element = mount<NewsletterSignup>('<newsletter-signup></newsletter-signup>');
  element.newsletter = { ...newsletter, action };
  return element;
}

for (const [name, make] of [
  ['adopted', adopted],
  ['self-filled', filled],
] as const) {
  describe(`<newsletter-signup> whose form is ${name}`, () => {
    afterEach(cleanUp);

    async function submit(action: string, address: string): Promise<NewsletterSignup> {
      const element = make(action);
      await until(() => element.querySelector('form')?.noValidate);
      email(element).value = address;
      element.querySelector<HTMLButtonElement>('button')?.click();
      return element;
    }

    it('has a real form in the document', async () => {
      const element = make('/test/pending');
      await until(() => element.querySelector('form'));
      expect([...document.forms]).to.include(element.querySelector('form'));
      expect(email(element).labels?.[0]?.textContent).to.contain('Email');
    });

    it('shows the endpoint’s message in place of the form, and moves the focus there', async () => {
      const element = await submit('/test/pending', 'ada@example.com');
      await event(element, 'newsletter-success');
      expect(stateText(element)).to.equal('Look in your mail.');
      expect(element.shadowRoot?.activeElement?.getAttribute('part')).to.equal('outcome');
      expect(email(element).getBoundingClientRect().height).to.equal(0);
    });

    it('announces the outcome in the region that was there before it', async () => {
      const element = await submit('/test/pending', 'ada@example.com');
      const region = element.shadowRoot?.querySelector('[role="status"]');
      await event(element, 'newsletter-success');
      expect(element.shadowRoot?.activeElement).to.equal(region);
      expect(element.shadowRoot?.children).to.have.length(1);
      expect(region?.isConnected).to.equal(true);
    });

    it('does not move the focus again', async () => {
      const element = await submit('/test/pending', 'ada@example.com');
      await event(element, 'newsletter-success');
      const elsewhere = mount<HTMLButtonElement>('<button>Elsewhere</button>');
      elsewhere.focus();
      element.heading = 'Another heading';
      await element.updateComplete;
      expect(document.activeElement).to.equal(elsewhere);
      expect(stateText(element)).to.equal('Look in your mail.');
    });

    for (const [address, words] of [
      ['', 'Enter your email address'],
      ['ada at home', 'in the correct format'],
    ] as const) {
      it(`shows the error of "${address}" beside the field, and posts nothing`, async () => {
        const element = await submit('/test/pending', address);
        const field = email(element);
        const described = document.getElementById(field.getAttribute('aria-describedby') ?? '');
        expect(described?.textContent).to.contain(words);
        expect(field.getAttribute('aria-invalid')).to.equal('true');
        expect(document.activeElement).to.equal(field);
        field.value = 'ada@example.com';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        expect(field.getAttribute('aria-invalid')).to.equal('false');
        expect(field.hasAttribute('aria-describedby')).to.equal(false);
      });
    }

    it('shows an error when the field loses focus, and not while typing', async () => {
      const element = make('/test/pending');
      await until(() => element.querySelector('form')?.noValidate);
      const field = email(element);
      field.value = 'ada@';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      // Not absent: Firefox calls an empty required field invalid.
      expect(field.getAttribute('aria-invalid')).to.equal('false');
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await until(() => field.getAttribute('aria-invalid') === 'true');
    });

    it('does not move the button while it is being pressed', async () => {
      const element = make('/test/pending');
      await until(() => element.querySelector('form')?.noValidate);
      const field = email(element);
      const button = element.querySelector('button') as HTMLButtonElement;
      field.value = 'ada@';
      button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      const twin = make('/test/pending');
      await until(() => twin.querySelector('form')?.noValidate);
      email(twin).value = 'ada@';
      email(twin).dispatchEvent(new Event('change', { bubbles: true }));
      await until(() => email(twin).getAttribute('aria-invalid') === 'true');
      expect(field.getAttribute('aria-invalid')).to.equal('false');
      document.body.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
      await until(() => field.getAttribute('aria-invalid') === 'true');
    });

    it('shows the endpoint’s errors, and keeps what was typed', async () => {
      const element = await submit('/test/invalid', 'ada@no-such.example');
      await event(element, 'newsletter-error');
      expect(element.querySelector('.tendwell-field-error')?.textContent).to.equal('No such domain.');
      expect(email(element).value).to.equal('ada@no-such.example');
    });

    for (const [action, words] of [
      ['/test/busy', 'Too many at once.'],
      ['/test/none', 'Something went wrong'],
      ['/test/false-success', 'Something went wrong'],
    ] as const) {
      it(`does not report success for ${action}, and offers to try again`, async () => {
        const element = await submit(action, 'ada@example.com');
        await event(element, 'newsletter-error');
        await element.updateComplete;
        expect(element.shadowRoot?.querySelector('[role="alert"]')?.textContent).to.contain(words);
        expect(email(element).value).to.equal('ada@example.com');
        element.querySelector('form')?.setAttribute('action', '/test/pending');
        element.querySelector<HTMLButtonElement>('button')?.click();
        await event(element, 'newsletter-success');
      });
    }

    it('does not send if its event is canceled', async () => {
      const element = make('/test/pending');
      await until(() => element.querySelector('form')?.noValidate);
      let sent: FormData | undefined;
      element.addEventListener('newsletter-submit', (submitted) => {
        submitted.preventDefault();
        sent = (submitted as CustomEvent<{ data: FormData }>).detail.data;
      });
      email(element).value = 'ada@example.com';
      element.querySelector<HTMLButtonElement>('button')?.click();
      expect(sent?.get('email')).to.equal('ada@example.com');
      expect(sent?.get('consent')).to.equal('2026-01');
      expect(stateText(element)).to.equal('');
    });
  });
}

describe('<newsletter-signup>', () => {
  afterEach(cleanUp);

  it('is filled from its attributes', async () => {
    const element = mount<NewsletterSignup>(
      '<newsletter-signup action="/test/pending" heading="Letters" description="Four a year." consent="Yes."></newsletter-signup>',
    );
    await until(() => element.querySelector('form'));
    expect(element.innerText).to.match(/Letters[\s\S]*Four a year\.[\s\S]*Yes\./);
  });

  it('adopts a form with any markup', async () => {
    const element = mount<NewsletterSignup>(
      '<newsletter-signup><form action="/test/pending"><p><input type="email" name="EMAIL" required><input type="submit"></p></form></newsletter-signup>',
    );
    await until(() => element.querySelector('form')?.noValidate);
    const field = element.querySelector('[name="EMAIL"]') as HTMLInputElement;
    element.querySelector<HTMLInputElement>('[type="submit"]')?.click();
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    field.value = 'ada@example.com';
    element.querySelector<HTMLInputElement>('[type="submit"]')?.click();
    await event(element, 'newsletter-success');
  });

  it('posts once, even if the button is pressed several times', async () => {
    const element = adopted('/test/pending');
    await until(() => element.querySelector('form')?.noValidate);
    let posts = 0;
    element.addEventListener('newsletter-submit', () => posts++);
    email(element).value = 'ada@example.com';
    for (let press = 0; press < 5; press++) element.querySelector<HTMLButtonElement>('button')?.click();
    await event(element, 'newsletter-success');
    expect(posts).to.equal(1);
  });
});
