import { expect } from 'chai';
import { html, nothing } from 'lit';
import { keepFocus } from './keep-focus.js';
import { LightElement } from './light-element.js';

/** A page with a button that is removed when it is pressed, and one that is disabled for a while. */
class TrialPage extends LightElement {
  static override properties = { isGone: { state: true }, isBusy: { state: true } };
  declare isGone: boolean;
  declare isBusy: boolean;

  constructor() {
    super();
    keepFocus(this);
  }

  protected override render() {
    const go = () => {
      this.isGone = true;
    };
    const work = () => {
      this.isBusy = true;
    };
    return html`<h1>Place</h1>
      ${this.isGone ? nothing : html`<button id="go" @click=${go}>Go</button>`}
      <button id="work" ?disabled=${this.isBusy} @click=${work}>Work</button>
      <p>Text</p>`;
  }
}
customElements.define('trial-page', TrialPage);

let page: TrialPage;
beforeEach(async () => {
  page = new TrialPage();
  document.body.append(page);
  await page.updateComplete;
});
afterEach(() => page.remove());

const find = (selector: string) => page.querySelector<HTMLElement>(selector) as HTMLElement;
const focused = () => document.activeElement?.id || document.activeElement?.localName;
/** Mutation observers have been called by then. */
const observed = () => new Promise((resolve) => setTimeout(resolve));

/** Presses a button that has the focus. */
async function press(selector: string): Promise<void> {
  focus(selector);
  find(selector).click();
  await page.updateComplete;
}

/** In a window in the background, Firefox gives the focus without an event. */
function focus(selector: string): void {
  find(selector).focus();
  find(selector).dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
}

describe('the focus of somebody with a keyboard', () => {
  it('moves to the heading if the pressed button is removed', async () => {
    await press('#go');
    await observed();
    expect(find('#go')).to.equal(null);
    expect(focused()).to.equal('h1');
  });

  it('returns to a button that was disabled during its action', async () => {
    await press('#work');
    await observed();
    page.isBusy = false;
    await page.updateComplete;
    await observed();
    expect(focused()).to.equal('work');
  });

  it('moves to the heading if a button is removed after its action', async () => {
    await press('#work');
    await observed();
    find('#work').remove();
    await observed();
    expect(focused()).to.equal('h1');
  });

  it('is not moved for somebody who pressed on text', async () => {
    focus('#go');
    find('p').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    find('#go').blur();
    page.isGone = true;
    await page.updateComplete;
    await observed();
    expect(focused()).to.equal('body');
  });
});
