import { expect } from 'chai';
import { html } from 'lit';
import { ask } from './ask.js';

let button: HTMLButtonElement;
let answer: Promise<string | undefined>;
beforeEach(() => {
  button = document.createElement('button');
  button.textContent = 'Remove…';
  button.addEventListener('click', () => {
    answer = ask<string>(
      'Remove it?',
      ({ close }) => html`<form
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          close(new FormData(event.target as HTMLFormElement).get('name')?.toString());
        }}
      >
        <label>Name <input name="name" value="My phone" /></label>
        <button>Remove</button>
        <button type="button" @click=${() => close()}>Cancel</button>
      </form>`,
    );
  });
  document.body.append(button);
});
afterEach(() => button.remove());

/** Opens the dialog with a button that has the focus. */
function open(): HTMLDialogElement {
  button.focus();
  button.click();
  return document.querySelector('dialog') as HTMLDialogElement;
}

describe('a dialog', () => {
  it('has a name, and the focus on its first field, whose text is selected', async () => {
    const dialog = open();
    const title = document.getElementById(dialog.getAttribute('aria-labelledby') ?? '');
    expect(title?.textContent).to.equal('Remove it?');
    const field = document.activeElement as HTMLInputElement;
    expect(field.name).to.equal('name');
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, 'My phone'.length]);
    dialog.close();
    await answer;
  });

  it('has no answer if it is closed as with Escape, and returns the focus', async () => {
    open().close();
    expect(await answer).to.equal(undefined);
    expect(document.activeElement).to.equal(button);
    expect(document.querySelector('dialog')).to.equal(null);
  });

  it('has the answer of its form, and returns the focus', async () => {
    const dialog = open();
    const input = dialog.querySelector('input') as HTMLInputElement;
    input.value = 'tea';
    input.form?.requestSubmit();
    expect(await answer).to.equal('tea');
    expect(document.activeElement).to.equal(button);
  });

  it('has no answer after Cancel, and returns the focus', async () => {
    const dialog = open();
    const cancel = dialog.querySelector<HTMLElement>('button[type="button"]') as HTMLElement;
    cancel.focus();
    cancel.click();
    expect(await answer).to.equal(undefined);
    expect(document.activeElement).to.equal(button);
  });
});
