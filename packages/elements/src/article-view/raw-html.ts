import type { Html } from '@tendwell/content/html';
import { allowedHtml, type MarkdownOptions, renderMarkdown } from '@tendwell/content/markdown';
import { isSafeScheme } from '@tendwell/content/url';
import { htmlPolicy } from '../internal/fill.js';

/**
 * Makes nodes of HTML that somebody else wrote, by the browser's own sanitizer. This module is loaded only where
 * a page has opted in. Markdown has been through `html: 'sanitize'` before; what that cannot know is how a browser
 * reads what it printed, and a rendered article that a page hands over has not been through anything.
 */
type NodesOf = (markup: Html) => DocumentFragment;

// The sanitizer's own defaults drop pictures, ids and the alignment of cells.
const elements = [
  ...allowedHtml.tags,
  // What an article is made of beside its author's HTML.
  ...['article', 'header', 'nav', 'section', 'label', 'input'],
];
const attributes = [
  ...new Set(Object.values(allowedHtml.attributes).flatMap((of) => Object.keys(of))),
  ...['id', 'class', 'role', 'tabindex', 'aria-label', 'aria-hidden', 'rel', 'loading', 'decoding'],
  ...['disabled', 'checked'],
];

/** Renders Markdown with what is safe of the HTML in it. */
export function renderWithHtml(markdown: string, options: MarkdownOptions) {
  return renderMarkdown(markdown, { ...options, html: 'sanitize' });
}

type SetHtml = (markup: string, options: { sanitizer: object }) => void;

/** The browser's sanitizer (https://wicg.github.io/sanitizer-api/), or DOMPurify where it has none. */
export async function loadSanitizer(): Promise<NodesOf> {
  const nodesOf = 'setHTML' in Element.prototype ? byBrowser : await byPurify();
  return (markup) => {
    const nodes = nodesOf(String(markup));
    // Boxes of task lists are ours; a field that asks for something is not.
    for (const field of nodes.querySelectorAll('input:not([type="checkbox"])')) field.remove();
    // A sanitizer drops `javascript:` and leaves what only other programs would run.
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
      // It would take the ids of headings such as "Location" for an attack on the page's scripts.
      SANITIZE_DOM: false,
      ...(policy && { TRUSTED_TYPES_POLICY: policy as never }),
    });
}
