import { version } from './version.json.js';

/** Where a class keeps the package's version. A registered symbol, so that another copy finds it. */
const VERSION = Symbol.for('tendwell.version');

type Versioned = CustomElementConstructor & { [VERSION]?: string };

/**
 * Registers a tag once. A second copy of the package on the page leaves the first in charge, instead of throwing as
 * `customElements.define` would, and says so where the two are not of one version.
 */
export function define(tag: string, element: Versioned): void {
  if (!globalThis.customElements) return;
  const existing: Versioned | undefined = customElements.get(tag);
  if (!existing) {
    element[VERSION] = version;
    customElements.define(tag, element);
  } else if (existing !== element && existing[VERSION] !== version) {
    const other = existing[VERSION] ? `@tendwell/elements ${existing[VERSION]}` : 'another library';
    console.warn(`<${tag}> is registered already, by ${other}; @tendwell/elements ${version} leaves it so.`);
  }
}
