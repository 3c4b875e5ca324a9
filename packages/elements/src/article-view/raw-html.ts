import type { Html } from '@tendwell/content/html';
import { allowedHtml, type MarkdownOptions, renderMarkdown } from '@tendwell/content/markdown';
import { isSafeScheme } from '@tendwell/content/url';
import { htmlPolicy } from '../internal/fill.js';

/**
 * Parses HTML by an untrusted author with a sanitizer. This module is loaded only for elements with `raw-html`.
 * Markdown has been rendered with `rawHtml: 'sanitize'` before, but only a browser knows how it parses the result. An article
 * that is set with HTML has not been sanitized at all.
 */
type NodesOf = (markup: Html) => DocumentFragment;

// The sanitizer's defaults remove pictures, ids, and the alignment of cells.
const elements = [
  ...allowedHtml.tags,
  // Elements of the article itself, in addition to its author's HTML.
  ...['article', 'header', 'nav', 'section', 'label', 'input'],
];
const attributes = [
  ...new Set(Object.values(allowedHtml.attributes).flatMap((of) => Object.keys(of))),
  ...['id', 'class', 'role', 'tabindex', 'aria-label', 'aria-hidden', 'rel', 'loading', 'decoding'],
  ...['disabled', 'checked'],
];

/** Renders Markdown and keeps safe HTML in it. */
export function renderWithHtml(markdown: string, options: MarkdownOptions) {
  return renderMarkdown(markdown, { ...options, rawHtml: 'sanitize' });
}

type SetHtml = (markup: string, options: { sanitizer: object }) => void;

/** Uses the browser's sanitizer (https://wicg.github.io/sanitizer-api/), or DOMPurify in browsers without one. */
export async function loadSanitizer(): Promise<NodesOf> {
  const nodesOf = 'setHTML' in Element.prototype ? byBrowser : await byPurify();
  return (markup) => {
    const nodes = nodesOf(String(markup));
    // Keep the checkboxes of task lists, and remove all other fields.
    for (const field of nodes.querySelectorAll('input:not([type="checkbox"])')) field.remove();
    // Sanitizers remove `javascript:` URLs, but not the schemes of other programs.
    for (const link of nodes.querySelectorAll('a')) {
      const scheme = link.protocol.slice(0, -1);
      if (scheme !== '' && !isSafeScheme(scheme, 'link')) link.removeAttribute('href');
    }
    return nodes;
  };
}

function byBrowser(markup: string): DocumentFragment {
  const box: HTMLElement = document.createElement('div');
  const sanitizer = { elements, attributes, comments: false, dataAttributes: false };
  (box as HTMLElement & { setHTML: SetHtml }).setHTML(markup, { sanitizer });
  const nodes = new DocumentFragment();
  nodes.append(...box.childNodes);
  return nodes;
}

async function byPurify(): Promise<typeof byBrowser> {
  const { default: purify } = await import('dompurify');
  const policy = htmlPolicy();
  return (markup) =>
    purify.sanitize(markup, {
      RETURN_DOM_FRAGMENT: true,
      ALLOWED_TAGS: elements,
      ALLOWED_ATTR: attributes,
      ALLOW_DATA_ATTR: false,
      ALLOW_ARIA_ATTR: false,
      // It would remove ids of headings such as "Location" as DOM clobbering.
      SANITIZE_DOM: false,
      ...(policy && { TRUSTED_TYPES_POLICY: policy as never }),
    });
}
