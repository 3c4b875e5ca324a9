import type { Html } from '@tendwell/content/html';

interface TrustedTypePolicy {
  createHTML(markup: string): string;
}
interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: { createHTML: (markup: string) => string }): TrustedTypePolicy;
}

let policy: TrustedTypePolicy | undefined;

/** The Trusted Types policy of the package, in browsers that have Trusted Types. */
export function htmlPolicy(): TrustedTypePolicy | undefined {
  const factory = (globalThis as { trustedTypes?: TrustedTypePolicyFactory }).trustedTypes;
  // Renderers and sanitizers have made the markup safe already; the policy only names its origin.
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

/** True if the element has visible content: text, or an element other than a `<script>`. */
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
