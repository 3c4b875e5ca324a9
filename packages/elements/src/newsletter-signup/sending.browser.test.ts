import { expect } from 'chai';
import { cleanUp, event, mount, stateText, until } from '../testing/browser.js';
import './form.define.js';
import type { SendResult } from './send-result.js';
import { signUpAt } from './testing/providers.js';

const retry = (element: Element) =>
  element.shadowRoot?.querySelector<HTMLButtonElement>('[part="retry"]') as HTMLButtonElement;

/** A browser without a connection, as far as a page can tell. */
function online(is: boolean) {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => is });
  window.dispatchEvent(new Event(is ? 'online' : 'offline'));
}

const { timeout } = AbortSignal;

/** Lets a test decide when the fifteen seconds of a post are over. The time limit of the token stays as it is. */
function endPostByHand(): () => void {
  const post = new AbortController();
  AbortSignal.timeout = (time) => (time === 15_000 ? post.signal : timeout.call(AbortSignal, time));
  return () => post.abort(new DOMException('Too late', 'TimeoutError'));
}

describe('a sign-up that is being sent', () => {
  afterEach(() => {
    cleanUp();
    AbortSignal.timeout = timeout;
    Reflect.deleteProperty(navigator, 'onLine');
  });

  it('times out, keeps what was typed, and can be sent again', async () => {
    const endPost = endPostByHand();
    const { element, form, email, submit, posts } = await signUpAt('tendwell');
    const failed = event<{ result: SendResult }>(element, 'newsletter-error');
    submit('hangs');
    while ((await posts()).length === 0);
    endPost();
    const { detail } = await failed;
    expect(detail.result).to.deep.equal({ outcome: 'failed', reason: 'timeout' });
    await until(() => stateText(element).includes('did not respond in time'));
    expect(element.shadowRoot?.querySelector('[role="alert"]')?.textContent).to.contain(
      'did not respond in time',
    );
    expect(email.value).to.equal('hangs@example.com');
    AbortSignal.timeout = timeout;
    email.value = 'ada@example.com';
    retry(element).click();
    expect(document.activeElement).to.equal(form.querySelector('button'));
    await event(element, 'newsletter-success');
    expect((await posts()).length).to.equal(2);
  });

  it('posts although the browser says that it is offline', async () => {
    const { element, submit, posts } = await signUpAt('tendwell');
    online(false);
    submit('ada');
    await event(element, 'newsletter-success');
    expect((await posts(1)).length).to.equal(1);
  });

  it('says that the browser is offline if the request fails, and can be retried', async () => {
    const { element, email, submit } = await signUpAt('tendwell');
    const { fetch } = window;
    window.fetch = (url, init) =>
      init?.method === 'POST' ? Promise.reject(new TypeError()) : fetch(url, init);
    online(false);
    submit('ada');
    const { detail } = await event<{ result: SendResult }>(element, 'newsletter-error');
    window.fetch = fetch;
    expect(detail.result).to.deep.equal({ outcome: 'failed', reason: 'offline' });
    await until(() => stateText(element).includes('offline'));
    expect(email.value).to.equal('ada@example.com');
    online(true);
    retry(element).click();
    await event(element, 'newsletter-success');
  });

  it('says that the browser is offline if the response times out', async () => {
    const endPost = endPostByHand();
    const { element, submit, posts } = await signUpAt('tendwell');
    const failed = event<{ result: SendResult }>(element, 'newsletter-error');
    submit('hangs');
    while ((await posts()).length === 0);
    online(false);
    endPost();
    const { detail } = await failed;
    expect(detail.result).to.deep.equal({ outcome: 'failed', reason: 'offline' });
  });

  it('opens the provider’s page although the browser says that it is offline', async () => {
    const { form, submit, posts } = await signUpAt('mailchimp');
    form.target = mount<HTMLIFrameElement>('<iframe name="provider"></iframe>').name;
    online(false);
    submit('ada');
    expect((await posts(1)).length).to.equal(1);
  });

  it('is a form again on a page from the back/forward cache', async () => {
    for (const [provider, person] of [
      ['tendwell', 'hangs'],
      ['mailchimp', 'ada'],
    ] as const) {
      const { element, form, email, submit } = await signUpAt(provider);
      form.target = mount<HTMLIFrameElement>('<iframe name="provider"></iframe>').name;
      submit(person);
      await until(() => stateText(element) !== '');
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await until(() => stateText(element) === '');
      expect(element.matches(':state(sending), :state(leaving)')).to.equal(false);
      expect(form.querySelector('button')?.hasAttribute('aria-disabled')).to.equal(false);
      expect(email.value).to.equal(`${person}@example.com`);
    }
  });

  it('goes to a provider’s page once, even if the button is pressed several times', async () => {
    const { element, form, submit, posts } = await signUpAt('mailchimp');
    form.target = mount<HTMLIFrameElement>('<iframe name="provider"></iframe>').name;
    let handovers = 0;
    element.addEventListener('newsletter-handover', () => handovers++);
    submit('ada');
    submit('ada');
    form.requestSubmit();
    expect((await posts(1)).length).to.equal(1);
    expect(handovers).to.equal(1);
  });
});

describe('the form token of the kit’s endpoint', () => {
  afterEach(cleanUp);

  it('is requested once, when the form gets focus, and sent with the post', async () => {
    const { element, form, email, submit, received } = await signUpAt('tendwell');
    expect(await received()).to.deep.equal([]);
    // Said by hand: a window in the background is not told of its focus.
    for (const field of [email, form.querySelector('[name="name"]')]) {
      field?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    }
    expect((await received(1)).length).to.equal(1);
    submit('ada');
    await event(element, 'newsletter-success');
    const all = await received();
    expect(all.map(({ method, path }) => `${method} ${path}`)).to.deep.equal([
      'GET /newsletter/token',
      'POST /newsletter/subscribe',
    ]);
    expect(all[1]?.fields.token).to.deep.equal(['signed']);
    expect(all[1]?.fields.interests).to.deep.equal(['15001-2', '15001-4']);
  });

  it('is not requested if the page contains one', async () => {
    const { element, form, submit, received } = await signUpAt('tendwell');
    form.insertAdjacentHTML('beforeend', '<input type="hidden" name="token" value="from the page">');
    submit('ada');
    await event(element, 'newsletter-success');
    expect((await received()).at(-1)?.fields.token).to.deep.equal(['from the page']);
  });

  it('is requested again after it was refused', async () => {
    const { element, email, submit, received } = await signUpAt('tendwell');
    submit('refused');
    const { detail } = await event<{ result: SendResult }>(element, 'newsletter-error');
    expect(detail.result).to.deep.equal({ outcome: 'invalid', errors: { token: 'Please press once more' } });
    await until(() => stateText(element).includes('Please press once more'));
    email.value = 'ada@example.com';
    retry(element).click();
    await event(element, 'newsletter-success');
    expect((await received()).map(({ method }) => method)).to.deep.equal(['GET', 'POST', 'GET', 'POST']);
  });

  it('is kept after other errors', async () => {
    const { element, email, form, submit, received } = await signUpAt('tendwell');
    submit('invalid');
    await event(element, 'newsletter-error');
    expect(document.activeElement).to.equal(email);
    email.value = 'ada@example.com';
    form.querySelector('button')?.click();
    await event(element, 'newsletter-success');
    expect((await received()).map(({ method }) => method)).to.deep.equal(['GET', 'POST', 'POST']);
  });

  it('is optional: the post is sent without one', async () => {
    const element = mount<HTMLElement>(
      '<newsletter-signup action="/test/pending" description="D" consent="C"></newsletter-signup>',
    );
    await until(() => element.querySelector('form')?.noValidate);
    (element.querySelector('[name="email"]') as HTMLInputElement).value = 'ada@example.com';
    element.querySelector('button')?.click();
    await event(element, 'newsletter-success');
  });
});
