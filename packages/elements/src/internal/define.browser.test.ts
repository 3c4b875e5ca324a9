import { expect } from 'chai';
import { define } from './define.js';
import { version } from './version.json.js';

describe('define', () => {
  const warnings: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (text: string) => warnings.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('registers a tag once, and does not warn if asked again', () => {
    const element = class extends HTMLElement {};
    define('define-once', element);
    define('define-once', element);
    expect(customElements.get('define-once')).to.equal(element);
    expect(warnings).to.deep.equal([]);
  });

  it('leaves the tag to another copy of the same version without a warning', () => {
    const first = class extends HTMLElement {};
    define('define-copies', first);
    define('define-copies', class extends HTMLElement {});
    expect(customElements.get('define-copies')).to.equal(first);
    expect(warnings).to.deep.equal([]);
  });

  it('warns with both versions if they differ', () => {
    const older = class extends HTMLElement {};
    Object.assign(older, { [Symbol.for('tendwell.version')]: '0.0.0-older' });
    customElements.define('define-clash', older);
    define('define-clash', class extends HTMLElement {});
    expect(customElements.get('define-clash')).to.equal(older);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<define-clash>').and.contain('0.0.0-older');
    expect(warnings[0]).to.contain(`@tendwell/elements ${version}`);
  });

  it('warns that a tag is already registered by something else', () => {
    customElements.define('define-other', class extends HTMLElement {});
    define('define-other', class extends HTMLElement {});
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('another library');
  });
});
