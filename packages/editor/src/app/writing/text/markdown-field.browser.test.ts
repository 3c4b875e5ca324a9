import { undo } from '@codemirror/commands';
import { expect } from 'chai';
import { setIssues } from './issue-marks.js';
import { type FieldOptions, MarkdownField } from './markdown-field.js';

customElements.define('markdown-field', MarkdownField);

function open(options: Partial<FieldOptions> = {}) {
  const edits: string[] = [];
  const calls: string[] = [];
  const field = new MarkdownField();
  document.body.append(field);
  field.open({
    text: 'a\r\nb\r\n',
    label: 'Text',
    placeholder: 'Write',
    lang: 'fr',
    onEdit: (text) => edits.push(text),
    onPaste: () => Boolean(calls.push('paste')),
    onDrop: () => Boolean(calls.push('drop')),
    onLink: () => calls.push('link'),
    onSave: () => calls.push('save'),
    ...options,
  });
  const content = field.shadowRoot?.querySelector<HTMLElement>('[role="textbox"]');
  if (!content) throw new Error('There is no text box');
  return { field, edits, calls, content };
}

const press = (target: HTMLElement, key: string, init: KeyboardEventInit = {}) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));

describe('the field for Markdown', () => {
  afterEach(() => {
    for (const field of document.querySelectorAll('markdown-field')) field.remove();
  });

  it('is a text box with a name, in the language of the text', () => {
    const { content } = open();
    expect(content.getAttribute('aria-label')).to.equal('Text');
    expect(content.lang).to.equal('fr');
    expect(content.spellcheck).to.equal(true);
  });

  it('has a placeholder only while it is empty', () => {
    const { field, content } = open({ text: '' });
    expect(content.ariaPlaceholder).to.equal('Write');
    expect(content.textContent).to.equal('Write');
    field.view.dispatch({ changes: { from: 0, insert: 'Tea' } });
    expect(content.ariaPlaceholder).to.equal(null);
    expect(content.textContent).to.equal('Tea');
    field.view.dispatch({ changes: { from: 0, to: 3 } });
    expect(content.ariaPlaceholder).to.equal('Write');
  });

  it('adds no <style>, which a strict Content-Security-Policy would refuse', () => {
    const before = document.querySelectorAll('style').length;
    const { field } = open();
    expect(field.shadowRoot?.adoptedStyleSheets.length).to.be.above(0);
    expect(field.shadowRoot?.querySelector('style')).to.equal(null);
    expect(document.querySelectorAll('style')).to.have.length(before);
  });

  it('reports the text with its own line ends', () => {
    const { field, edits } = open();
    field.view.dispatch({ changes: { from: 1, insert: 'x\ny' } });
    expect(edits).to.deep.equal(['ax\r\ny\r\nb\r\n']);
  });

  it('replaces the text with another version, which can be undone', () => {
    const { field, edits } = open();
    field.replaceText('a\r\nnew\r\n');
    expect(field.view.state.doc.toString()).to.equal('a\nnew\n');
    expect(edits).to.deep.equal([]);
    undo(field.view);
    expect(field.view.state.doc.toString()).to.equal('a\nb\n');
    expect(edits).to.have.length(1);
  });

  it('can undo edits from before a save', () => {
    const { field, edits } = open();
    field.view.dispatch({ changes: { from: 0, insert: 'x' }, userEvent: 'input.type' });
    undo(field.view);
    expect(edits.at(-1)).to.equal('a\r\nb\r\n');
  });

  it('keeps a held position next to its text', () => {
    const { field } = open();
    field.view.dispatch({ selection: { anchor: 2, head: 3 } });
    const place = field.hold();
    field.view.dispatch({ changes: { from: 0, insert: '12' } });
    expect([place.from, place.to]).to.deep.equal([4, 5]);
    place.release();
    field.view.dispatch({ changes: { from: 0, insert: '12' } });
    expect([place.from, place.to]).to.deep.equal([4, 5]);
  });

  it('has shortcuts for bold, links, and saving, and leaves the tab key alone', () => {
    const { field, content, calls } = open({ text: 'tea' });
    field.view.dispatch({ selection: { anchor: 0, head: 3 } });
    const mod = /Mac/.test(navigator.platform) ? { metaKey: true } : { ctrlKey: true };
    press(content, 'b', { ...mod, keyCode: 66 });
    expect(field.view.state.doc.toString()).to.equal('**tea**');
    press(content, 'k', { ...mod, keyCode: 75 });
    press(content, 's', { ...mod, keyCode: 83 });
    expect(calls).to.deep.equal(['link', 'save']);
    expect(press(content, 'Tab', { keyCode: 9 })).to.equal(true);
  });

  it('continues a list with the enter key', () => {
    const { field, content } = open({ text: '- tea' });
    field.view.dispatch({ selection: { anchor: 5 } });
    press(content, 'Enter', { keyCode: 13 });
    expect(field.view.state.doc.toString()).to.equal('- tea\n- ');
  });

  it('deletes a bullet, then characters, with the backspace key', () => {
    const { field, content } = open({ text: 'a\n- tea' });
    field.view.dispatch({ selection: { anchor: 4 } });
    press(content, 'Backspace', { keyCode: 8 });
    expect(field.view.state.doc.toString()).to.equal('a\ntea');
    press(content, 'Backspace', { keyCode: 8 });
    expect(field.view.state.doc.toString()).to.equal('atea');
  });

  it('styles headings and bold text', () => {
    const { content } = open({ text: '## Tea\n\nHot **green** tea' });
    expect(content.querySelector('.md-h2')?.textContent).to.equal('## Tea');
    expect(content.querySelector('.md-bold')?.textContent).to.equal('**green**');
  });

  it('underlines issues, with their messages', () => {
    const { field } = open({ text: 'one\n[two](x)' });
    const issue = {
      file: 'a.md',
      path: [],
      code: 'broken-link',
      message: 'No such page',
      severity: 'error',
    } as const;
    field.view.dispatch({
      effects: setIssues.of({ issues: [{ ...issue, line: 7, column: 7, length: 1 }], firstLine: 6 }),
    });
    const mark = field.shadowRoot?.querySelector<HTMLElement>('.issue-error');
    expect(mark?.textContent).to.equal('x');
    expect(mark?.title).to.equal('No such page.');
  });
});
