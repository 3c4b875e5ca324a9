import type { Html } from '@tendwell/content/html';

interface TrustedTypePolicy {
  createHTML(markup: string): string;
}
interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: { createHTML: (markup: string) => string }): TrustedTypePolicy;
}

let policy: TrustedTypePolicy | undefined;

/** The one policy by which the kit makes elements of text, where the browser has policies. */
export function htmlPolicy(): TrustedTypePolicy | undefined {
  const factory = (globalThis as { trustedTypes?: TrustedTypePolicyFactory }).trustedTypes;
  // Renderers escape everything and sanitizers check, so it has nothing to add; it names who vouches for the markup.
  policy ??= factory?.createPolicy('tendwell', { createHTML: (text) => text });
  return policy;
}

/** Parses a renderer's output. */
export function nodesOf(html: Html): DocumentFragment {
  const markup = String(html);
  const template = document.createElement('template');
  const policy = htmlPolicy();
  template.innerHTML = policy ? policy.createHTML(markup) : markup;
  return template.content;
}

/** Replaces an element's children with a renderer's output. */
export function fill(element: HTMLElement, markup: Html): void {
  element.replaceChildren(nodesOf(markup));
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
