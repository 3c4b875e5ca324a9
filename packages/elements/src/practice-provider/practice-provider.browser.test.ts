import { expect } from 'chai';
import { cleanUp, event, mount, until } from '../testing/browser.js';
import { practice } from '../testing/samples.js';
import '../practice-footer/practice-footer.define.js';
import './practice-provider.define.js';
import type { PracticeProvider } from './practice-provider.define.js';

describe('<practice-provider>', () => {
  afterEach(cleanUp);

  it('provides an inline practice to a footer inside it', async () => {
    const json = JSON.stringify(practice).replaceAll('<', '\\u003c');
    const provider = mount<PracticeProvider>(
      `<practice-provider><script type="application/json">${json}</script><practice-footer></practice-footer></practice-provider>`,
    );
    await until(() => provider.querySelector('footer'));
    expect(provider.innerText).to.contain('Duluth');
  });

  it('provides it through another shadow root', async () => {
    const provider = mount<PracticeProvider>('<practice-provider><div></div></practice-provider>');
    provider.practice = practice;
    const root = provider.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = '<practice-footer></practice-footer>';
    await until(() => root.querySelector('footer'));
  });

  it('keeps reading if it is moved meanwhile', async () => {
    const provider = mount<PracticeProvider>(
      '<practice-provider src="/test/practice.json"></practice-provider>',
    );
    await provider.updateComplete;
    mount<HTMLElement>('<section></section>').append(provider);
    await until(() => provider.practice?.name === 'Salt & Reed');
  });

  it('stays in the content column of the page, with everything inside it', async () => {
    const column = mount<HTMLElement>(
      '<div class="column"><style>.column > * { max-inline-size: 300px; }</style><practice-provider><p>Words</p></practice-provider></div>',
    );
    const words = column.querySelector('p') as HTMLElement;
    await until(() => words.getBoundingClientRect().width === 300);
    // With `contents`, it would have no box that a theme could keep in its column.
    const provider = column.querySelector('practice-provider') as HTMLElement;
    expect(getComputedStyle(provider).display).to.equal('block');
  });

  for (const [what, attributes, script] of [
    ['broken JSON', '', '{"name":'],
    ['JSON that is no practice', '', '{"title": "x"}'],
    ['a missing file', 'src="/test/none.json"', ''],
  ]) {
    it(`reports ${what} and throws nothing`, async () => {
      const inner = script ? `<script type="application/json">${script}</script>` : '';
      const provider = mount<PracticeProvider>(
        `<practice-provider ${attributes}>${inner}</practice-provider>`,
      );
      const { detail } = await event<{ error: unknown }>(provider, 'practice-error');
      expect(detail.error).to.be.instanceOf(Error);
    });
  }
});
