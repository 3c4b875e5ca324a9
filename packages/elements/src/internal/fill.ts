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

/** Elements that a visitor sees although they contain no text. */
const SEEN =
  'img, svg, math, video, audio, canvas, iframe, object, embed, hr, input, button, select, textarea, slot';
/** Elements whose text a visitor never sees. */
const UNSEEN = 'script, style, template, noscript';

/**
 * True if a visitor sees something in the element. Page builders and editors insert what nobody sees: line breaks, empty
 * paragraphs, zero-width spaces, paragraphs around a script.
 */
export function hasContent(element: Element): boolean {
  for (const node of element.childNodes) {
    if (node instanceof Text) {
      if (/[^\s\p{Cf}]/u.test(node.data)) return true;
    } else if (node instanceof Element && !node.matches(UNSEEN)) {
      // The content of a custom element may be in its shadow root.
      if (node.localName.includes('-') || node.matches(SEEN) || hasContent(node)) return true;
    }
  }
  return false;
}

/** The text of a data block in an element. Builders put a paragraph or a box around a script. */
export function dataIn(element: Element, type: string): string | undefined {
  const script = `script[type="${type}"]`;
  return element.querySelector<HTMLScriptElement>(`:scope > ${script}, :scope > :is(p, div) > ${script}`)
    ?.text;
}
