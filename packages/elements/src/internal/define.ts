import { version } from './version.json.js';

/** Key of the package's version on a class. A registered symbol, so that another copy of the package can read it. */
const VERSION = Symbol.for('tendwell.version');

type Versioned = CustomElementConstructor & { [VERSION]?: string };

/**
 * Registers a tag once. For a tag that another copy of the package has registered, it does not throw, as
 * `customElements.define` would, but keeps the first definition, and logs a warning if the versions differ.
 */
export function define(tag: string, element: Versioned): void {
  if (!globalThis.customElements) return;
  const existing: Versioned | undefined = customElements.get(tag);
  if (!existing) {
    element[VERSION] = version;
    customElements.define(tag, element);
  } else if (existing !== element && existing[VERSION] !== version) {
    const other = existing[VERSION] ? `@tendwell/elements ${existing[VERSION]}` : 'another library';
    console.warn(
      `<${tag}> is already registered by ${other}. @tendwell/elements ${version} did not replace it.`,
    );
  }
}
