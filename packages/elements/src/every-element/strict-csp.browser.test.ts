import { expect } from 'chai';
import { cleanUp, mount, until } from '../testing/browser.js';

const PAGES = {
  'in one file': '/test/strict',
  'as a module': '/test/strict/module',
  'as a module from another site, with a nonce and the hash of each chunk': '/test/strict/nonce',
};

describe('under a strict Content-Security-Policy with Trusted Types', () => {
  afterEach(cleanUp);

  for (const [how, url] of Object.entries(PAGES)) {
    it(`all elements fill themselves without violations, ${how}`, async () => {
      const frame = mount<HTMLIFrameElement>('<iframe></iframe>');
      const violations: string[] = [];
      frame.src = url;
      await new Promise((resolve) => frame.addEventListener('load', resolve));
      const page = frame.contentDocument as Document;
      page.addEventListener('securitypolicyviolation', (violation) =>
        violations.push(violation.violatedDirective),
      );

      for (const part of [
        'article-view h1',
        'article-list a',
        'newsletter-signup form',
        'practice-announcement section',
        'practice-visit address',
        'practice-footer footer',
        'practice-services dl',
        'practice-policies dl',
        'practice-people .tendwell-body strong',
        'practice-faq details strong',
      ]) {
        await until(() => page.querySelector(part));
      }
      const button = page.querySelector('newsletter-signup button') as HTMLButtonElement;
      (page.querySelector('[name="email"]') as HTMLInputElement).value = 'ada@example.com';
      button.click();
      await until(() =>
        page.querySelector('newsletter-signup')?.shadowRoot?.textContent?.includes('Look in your mail'),
      );
      expect(violations).to.deep.equal([]);
      expect((frame.contentWindow as { fired?: true }).fired).to.equal(undefined);
    });
  }
});
