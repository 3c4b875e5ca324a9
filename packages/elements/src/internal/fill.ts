interface TrustedTypePolicy {
  createHTML(markup: string): string;
}
interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: { createHTML: (markup: string) => string }): TrustedTypePolicy;
}

let policy: TrustedTypePolicy | undefined;

/** Puts the output of one of our own renderers into an element. It never sees HTML from anywhere else. */
export function fill(element: HTMLElement, markup: string): void {
  const template = document.createElement('template');
  const factory = (globalThis as { trustedTypes?: TrustedTypePolicyFactory }).trustedTypes;
  // Renderers escape everything, so the policy has nothing to add; it names who vouches for the markup.
  policy ??= factory?.createPolicy('tendwell', { createHTML: (text) => text });
  template.innerHTML = policy ? policy.createHTML(markup) : markup;
  element.replaceChildren(template.content);
}

/** True if a person would find something in the element: text, or an element other than a data block. */
export function hasContent(element: HTMLElement): boolean {
  for (const node of element.childNodes) {
    if (
      node instanceof Element ? node.localName !== 'script' : node instanceof Text && /\S/.test(node.data)
    ) {
      return true;
    }
  }
  return false;
}
