import { expect } from 'chai';
import './form.define.js';
import { cleanUp, event, hold, mount, stateText, until } from '../testing/browser.js';
import { newsletter } from '../testing/samples.js';
import { newsletterSignupHtml } from './form.html.js';

/** A delivered form with a paragraph after it, and where the paragraph begins. */
async function show(action: string, width: number) {
  const form = newsletterSignupHtml({ ...newsletter, action }, { locale: 'en' });
  const box = mount(
    `<div style="inline-size: ${width}px"><newsletter-signup>${form}</newsletter-signup><p>What follows.</p></div>`,
  );
  const element = box.querySelector('newsletter-signup') as HTMLElementTagNameMap['newsletter-signup'];
  const field = element.querySelector<HTMLInputElement>('[type="email"]') as HTMLInputElement;
  await until(() => field.form?.noValidate && getComputedStyle(element).paddingBlockEnd !== '0px');
  field.value = 'ada@example.com';
  const top = () => box.querySelector(':scope > p')?.getBoundingClientRect().top;
  return { element, field, top };
}

describe('what follows a sign-up', () => {
  afterEach(cleanUp);

  for (const width of [360, 800]) {
    it(`stays where it is while the form is sent and when the outcome arrives, ${width} px wide`, async () => {
      const gate = hold();
      const { element, field, top } = await show(gate.at('pending'), width);
      const before = top();
      field.form?.requestSubmit();
      await until(() => stateText(element));
      expect(top()).to.equal(before);
      const success = event(element, 'newsletter-success');
      await gate.letGo();
      await success;
      expect(field.checkVisibility()).to.equal(false);
      expect(top()).to.be.closeTo(before as number, 0.5);
    });
  }
});
