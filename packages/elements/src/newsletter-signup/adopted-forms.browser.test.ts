import { expect } from 'chai';
import { cleanUp, event, mount, stateText, until } from '../testing/browser.js';
import './form.define.js';
import { newsletter } from '../testing/samples.js';
import type { NewsletterSignup } from './form.define.js';
import { newsletterSignupHtml } from './form.html.js';
import { providersOrigin } from './testing/providers.js';

async function adopt(form: string, attributes = ''): Promise<NewsletterSignup> {
  const element = mount<NewsletterSignup>(`<newsletter-signup ${attributes}>${form}</newsletter-signup>`);
  await until(() => [...element.querySelectorAll('form')].every(({ noValidate }) => noValidate));
  return element;
}

const submitted = (element: Element) =>
  event<{ data: FormData; provider: string; method: string }>(element, 'newsletter-submit');

describe('a handwritten form', () => {
  afterEach(cleanUp);

  it('can be sent with an image button', async () => {
    const element = await adopt(
      '<form action="/test/pending"><input type="email" name="mail" value="ada@example.com"><input type="image" alt="Go" src="data:,"></form>',
    );
    element.querySelector<HTMLElement>('[type="image"]')?.click();
    await event(element, 'newsletter-success');
  });

  it('can be sent by a button elsewhere on the page, with fields elsewhere', async () => {
    const box = mount<HTMLElement>(
      '<section><newsletter-signup><form id="letters" action="/test/pending"></form><p>Letters</p></newsletter-signup><input type="email" name="mail" form="letters" required><button form="letters">Go</button></section>',
    );
    const element = box.querySelector('newsletter-signup') as NewsletterSignup;
    await until(() => element.querySelector('form')?.noValidate);
    const field = box.querySelector('input') as HTMLInputElement;
    const button = box.querySelector('button') as HTMLButtonElement;
    button.click();
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(document.activeElement).to.equal(field);
    field.value = 'ada@example.com';
    button.click();
    await element.updateComplete;
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    await event(element, 'newsletter-success');
  });

  it('can have fields with the names of form properties', async () => {
    const element = await adopt(
      '<form action="/test/pending"><input name="action" value="x"><input name="submit" value="x"><input name="method" value="x"><button id="go">Go</button></form>',
    );
    const data = submitted(element);
    element.querySelector<HTMLElement>('#go')?.click();
    expect((await data).detail.data.get('action')).to.equal('x');
    await event(element, 'newsletter-success');
  });

  it('can be one of several', async () => {
    const form = (name: string) =>
      `<form action="/test/${name}"><input type="email" name="mail" value="ada@example.com"><button>Go</button></form>`;
    const element = await adopt(form('busy') + form('pending'));
    const [first, second] = element.querySelectorAll('form');
    first?.querySelector('button')?.click();
    await event(element, 'newsletter-error');
    second?.querySelector('button')?.click();
    await event(element, 'newsletter-success');
  });

  it('can go elsewhere with another button', async () => {
    const element = await adopt(
      '<form action="/test/busy"><input name="mail" value="a"><button>Go</button><button id="other" formaction="/test/pending" name="list" value="2">Other</button></form>',
    );
    const data = submitted(element);
    element.querySelector<HTMLElement>('#other')?.click();
    expect((await data).detail.data.get('list')).to.equal('2');
    await event(element, 'newsletter-success');
  });

  it('is left to the author’s own script', async () => {
    const element = await adopt(
      '<form action="/test/pending"><input name="mail" required><button>Go</button></form>',
    );
    let events = 0;
    element.addEventListener('newsletter-submit', () => events++);
    element.querySelector('form')?.addEventListener('submit', (sent) => sent.preventDefault());
    element.querySelector('button')?.click();
    expect(events).to.equal(0);
    expect(element.querySelector('[aria-invalid="true"]')).to.equal(null);
  });

  it('names its field once, with the error as its description', async () => {
    const element = await adopt(
      '<form action="/test/pending"><label>Mail <input type="email" name="mail" required aria-describedby="hint"></label><p id="hint">Yours.</p><button>Go</button></form>',
    );
    const field = element.querySelector('input') as HTMLInputElement;
    element.querySelector('button')?.click();
    const [hint, line] = (field.getAttribute('aria-describedby') ?? '').split(' ');
    expect(hint).to.equal('hint');
    // In a label it would be read as the field's name, too.
    expect(document.getElementById(line ?? '')?.getAttribute('aria-hidden')).to.equal('true');
    field.value = 'ada@example.com';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    expect(field.getAttribute('aria-describedby')).to.equal('hint');
  });

  it('with a provider’s markup is posted unchanged', async () => {
    const action = `${await providersOrigin()}/adopted-${Date.now()}/kit/forms/77/subscriptions`;
    const element = await adopt(
      `<form action="${action}" data-sv-form="77"><input name="email_address" aria-label="Mail"><input type="hidden" name="fields[source]" value="footer"><button data-element="submit">Go</button></form>`,
      'provider="kit"',
    );
    (element.querySelector('[name="email_address"]') as HTMLInputElement).value = 'ada@example.com';
    const { detail } = await Promise.all([submitted(element), element.querySelector('button')?.click()]).then(
      ([sent]) => sent,
    );
    expect(detail.provider).to.equal('kit');
    expect(detail.method).to.equal('json');
    expect(detail.data.get('fields[source]')).to.equal('footer');
    await event(element, 'newsletter-success');
  });

  it('to an unknown site is submitted by the browser', async () => {
    const action = `${await providersOrigin()}/unnamed-${Date.now()}/keila/forms/1`;
    const element = await adopt(
      `<form method="post" action="${action}" target="provider"><input name="contact[email]" value="ada@example.com"><button>Go</button></form>`,
    );
    mount('<iframe name="provider"></iframe>');
    const handedOver = event<{ host: string }>(element, 'newsletter-handover');
    element.querySelector('button')?.click();
    expect((await handedOver).detail.host).to.equal(new URL(action).host);
    await until(() => stateText(element).includes('taken to'));
  });

  for (const attributes of [
    'provider="carrier-pigeon"',
    'method="PUT"',
    'provider="__proto__" method="__proto__"',
  ]) {
    it(`tolerates ${attributes}`, async () => {
      const element = await adopt(
        '<form action="/test/busy" target="provider" method="post"><input name="mail" value="ada@example.com"><button>Go</button></form>',
        attributes,
      );
      mount('<iframe name="provider"></iframe>');
      element.querySelector('button')?.click();
      await until(() => stateText(element) !== '');
    });
  }
});

describe('a form that needs a script', () => {
  afterEach(cleanUp);

  it('is enabled by it', async () => {
    const html = newsletterSignupHtml({
      ...newsletter,
      provider: 'ghost',
      action: 'https://notes.example.com/',
    });
    const button = mount<HTMLElement>(`<div>${html}</div>`).querySelector('button');
    expect(button?.disabled).to.equal(true);
    const element = await adopt(String(html));
    expect(element.querySelector('button')?.disabled).to.equal(false);
    expect(element.querySelector('noscript')?.getBoundingClientRect().height ?? 0).to.equal(0);
  });
});
