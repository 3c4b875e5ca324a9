/**
 * Registers a tag once. A second copy of the package on the page leaves the first in charge and says so, instead of
 * throwing as `customElements.define` would.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!globalThis.customElements) return;
  const existing = customElements.get(tag);
  if (!existing) {
    customElements.define(tag, element);
  } else if (existing !== element) {
    console.warn(`<${tag}> is registered already, by another copy of @tendwell/elements or another library.`);
  }
}
