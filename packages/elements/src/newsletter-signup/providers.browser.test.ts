import { SIGNUP_METHODS } from '@tendwell/content/newsletter-providers';
import { expect } from 'chai';
import { cleanUp, event, mount, stateText, until } from '../testing/browser.js';
import './form.define.js';
import type { SendResult } from './send-result.js';
import { CONTRACTS, TROUBLE } from './testing/contracts.js';
import { signUpAt } from './testing/providers.js';

type Name = keyof typeof CONTRACTS;
const names = Object.keys(CONTRACTS) as Name[];
const can = (name: Name, method: string) => (SIGNUP_METHODS[name] as readonly string[]).includes(method);
/** The key that makes a stand-in trust the page, as a server's owner would. */
const key = 'trusted';

/** What every request of a page said of itself: the real fetch, with a note of how it was called. */
const modes: (string | undefined)[] = [];
const realFetch = window.fetch;

before(() => {
  window.fetch = (input, init) => {
    modes.push(init?.mode);
    return realFetch(input, init);
  };
});
after(() => {
  window.fetch = realFetch;
});
afterEach(() => {
  cleanUp();
  expect(modes.splice(0)).not.to.include('no-cors');
  const scripts = [...document.scripts].filter(({ src }) => src && new URL(src).origin !== location.origin);
  expect(scripts).to.deep.equal([]);
});

for (const name of names.filter((name) => can(name, 'json'))) {
  describe(`a post to ${name} by script`, () => {
    const { fields, told, thanks, path } = CONTRACTS[name];

    for (const adopted of [true, false]) {
      it(`says thanks when it was accepted, from a form that is ${adopted ? 'adopted' : 'self-filled'}`, async () => {
        const { element, submit, posts } = await signUpAt(name, { method: 'json', adopted, key });
        submit('ada');
        await event(element, 'newsletter-success');
        expect(stateText(element)).to.contain(thanks ?? 'you may need to confirm your subscription');
        const [post, ...more] = await posts(1);
        expect(more).to.deep.equal([]);
        expect(Object.values(post?.fields ?? {})).to.deep.include(['ada@example.com']);
        expect(post?.fields).to.deep.include(fields);
        expect(post?.headers.accept).to.equal('application/json');
        if (post?.headers['sec-fetch-mode']) expect(post.headers['sec-fetch-mode']).to.equal('cors');
      });
    }

    for (const [person, result] of Object.entries({ ...TROUBLE, ...told })) {
      // All that it says to a script is a status.
      if (name === 'netlify' && person === 'html') continue;
      it(`says no thanks for “${person}”, and keeps what was typed`, async () => {
        const { element, email, submit } = await signUpAt(name, { method: 'json', key });
        submit(person);
        const { detail } = await event<{ result: SendResult }>(element, 'newsletter-error');
        expect(detail.result).to.deep.equal(result);
        expect(email.value).to.equal(`${person}@example.com`);
        if (result.outcome === 'invalid') {
          expect(email.getAttribute('aria-invalid')).to.equal('true');
          expect(document.activeElement).to.equal(email);
        } else {
          await until(() => stateText(element) !== '');
        }
      });
    }

    it('says that the outcome is unknown if the response cannot be read, and links to the provider’s page', async () => {
      const { element, form, submit, posts } = await signUpAt(name, { method: 'json', key: 'closed' });
      submit('ada');
      const { detail } = await event<{ result: SendResult }>(element, 'newsletter-error');
      expect(detail.result).to.deep.equal({ outcome: 'failed', reason: 'unreadable' });
      expect(stateText(element)).to.contain('we do not know');
      const onward = element.shadowRoot?.querySelector<HTMLButtonElement>('[part="retry"]');
      expect(onward?.textContent).to.equal(`Continue to ${new URL(form.action).host}`);
      if (!can(name, 'navigate')) return;
      form.target = mount<HTMLIFrameElement>('<iframe name="provider"></iframe>').name;
      onward?.click();
      await event(element, 'newsletter-handover');
      const [, second] = await posts(2);
      expect(second?.path).to.equal(path);
    });
  });
}

for (const name of names.filter((name) => can(name, 'navigate'))) {
  describe(`a form that goes to ${name}`, () => {
    for (const adopted of [true, false]) {
      it(`is sent by the browser, and says no thanks here (${adopted ? 'adopted' : 'self-filled'})`, async () => {
        const { element, form, submit, posts } = await signUpAt(name, { method: 'navigate', adopted });
        const outcomes: string[] = [];
        for (const type of ['newsletter-success', 'newsletter-error', 'newsletter-handover']) {
          element.addEventListener(type, () => outcomes.push(type));
        }
        const frame = mount<HTMLIFrameElement>('<iframe name="provider"></iframe>');
        form.target = frame.name;
        const { host } = new URL(form.action);
        submit('ada');
        const [post, ...more] = await posts(1);
        expect(more).to.deep.equal([]);
        expect(post?.path).to.equal(CONTRACTS[name].path);
        expect(post?.fields).to.deep.include(CONTRACTS[name].fields);
        if (post?.headers['sec-fetch-mode']) expect(post.headers['sec-fetch-mode']).to.equal('navigate');
        expect(outcomes).to.deep.equal(['newsletter-handover']);
        expect(stateText(element)).to.contain(`to ${host}`);
        expect(element.matches(':state(leaving)')).to.equal(true);
      });
    }

    it('is not submitted while an address is invalid', async () => {
      const { element, email, submit, posts } = await signUpAt(name, { method: 'navigate' });
      submit('ada at home');
      expect(email.getAttribute('aria-invalid')).to.equal('true');
      expect(stateText(element)).to.equal('');
      expect(await posts()).to.deep.equal([]);
    });
  });
}
