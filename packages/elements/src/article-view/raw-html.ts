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
  const removed = new Set<string>();
  const onRemoved = (tag: string) => void removed.add(tag);
  const rendered = renderMarkdown(markdown, { ...options, rawHtml: 'sanitize', onRemoved });
  warnOf(removed);
  return rendered;
}

/** Otherwise, authors would wonder why something is missing. */
function warnOf(removed: ReadonlySet<string>): void {
  if (removed.size === 0) return;
  const tags = [...removed].map((tag) => `<${tag}>`).join(', ');
  console.warn(`<article-view> removed ${tags}: raw-html keeps only text, lists, tables, and pictures.`);
}

/** The tags of HTML that are not kept. In text and in attributes of our renderers, < is escaped. */
function tagsRemovedFrom(markup: string): ReadonlySet<string> {
  const names = [...markup.matchAll(/<([a-z][^\s/>]*)/gi)].map(([, name = '']) => name.toLowerCase());
  return new Set(names.filter((name) => !elements.includes(name)));
}

type SetHtml = (markup: string, options: { sanitizer: object }) => void;

/** Uses the browser's sanitizer (https://wicg.github.io/sanitizer-api/), or DOMPurify in browsers without one. */
export async function loadSanitizer(): Promise<NodesOf> {
  const nodesOf = 'setHTML' in Element.prototype ? byBrowser : await byPurify();
  return (markup) => {
    warnOf(tagsRemovedFrom(String(markup)));
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
