import { expect } from 'chai';
import { cleanUp, mount, until } from '../testing/browser.js';
import { completePractice } from '../testing/complete-practice.js';
import '../practice-provider/practice-provider.define.js';
import type { PracticeProvider } from '../practice-provider/practice-provider.js';
import './practice-policies.define.js';
import { practicePoliciesHtml } from './practice-policies.html.js';
import type { PracticePolicies } from './practice-policies.js';

const terms = (element: Element) => [...element.querySelectorAll('dt')].map(({ innerText }) => innerText);

describe('<practice-policies>', () => {
  afterEach(cleanUp);

  it('keeps the HTML between its tags', async () => {
    const element = mount<PracticePolicies>(
      `<practice-policies>${practicePoliciesHtml(completePractice)}</practice-policies>`,
    );
    const nodes = [...element.childNodes];
    await element.updateComplete;
    expect([...element.childNodes]).to.deep.equal(nodes);
  });

  it('fills itself from the provider around it, and again if the practice changes', async () => {
    const provider = mount<PracticeProvider>(
      '<practice-provider><practice-policies></practice-policies></practice-provider>',
    );
    const element = provider.querySelector('practice-policies') as PracticePolicies;
    provider.practice = completePractice;
    await until(() => terms(element).includes('If you cancel'));
    provider.practice = { ...completePractice, policies: [{ kind: 'scent', text: 'None, please.' }] };
    await until(() => terms(element).includes('Scents and fragrances'));
    expect(terms(element)).not.to.include('If you cancel');
  });

  it('renders again with another heading level', async () => {
    const element = mount<PracticePolicies>('<practice-policies></practice-policies>');
    element.practice = completePractice;
    await until(() => element.querySelector('h2'));
    element.setAttribute('heading-level', '3');
    await until(() => element.querySelector('h3'));
  });
});
