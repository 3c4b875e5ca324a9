import { allowedHtml, type MarkdownOptions, renderMarkdown } from '@tendwell/content/markdown';
import { htmlPolicy } from '../internal/fill.js';

/**
 * Fills an element with HTML that somebody else wrote, by the browser's own sanitizer. This module is loaded only where
 * a page has opted in. Markdown has been through `html: 'sanitize'` before; what that cannot know is how a browser
 * reads what it printed, and a rendered article that a page hands over has not been through anything.
 */
export type Fill = (element: HTMLElement, markup: string) => void;

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
export async function sanitizingFill(): Promise<Fill> {
  const fill = 'setHTML' in Element.prototype ? fillByBrowser : await fillByPurify();
  return (element, markup) => {
    fill(element, markup);
    // Boxes of task lists are ours; a field that asks for something is not.
    for (const field of element.querySelectorAll('input:not([type="checkbox"])')) field.remove();
    // A sanitizer drops `javascript:` and leaves what only other programs would run.
    for (const link of element.querySelectorAll('a')) {
      if (!/^(?:(?:https?|mailto|tel)?:)?$/.test(link.protocol)) link.removeAttribute('href');
    }
  };
}

function fillByBrowser(element: HTMLElement, markup: string): void {
  const sanitizer = { elements, attributes, comments: false, dataAttributes: false };
  (element as HTMLElement & { setHTML: SetHtml }).setHTML(markup, { sanitizer });
}

async function fillByPurify(): Promise<Fill> {
  const { default: purify } = await import('dompurify');
  const policy = htmlPolicy();
  return (element, markup) =>
    element.replaceChildren(
      purify.sanitize(markup, {
        RETURN_DOM_FRAGMENT: true,
        ALLOWED_TAGS: elements,
        ALLOWED_ATTR: attributes,
        ALLOW_DATA_ATTR: false,
        ALLOW_ARIA_ATTR: false,
        // It would take the ids of headings such as "Location" for an attack on the page's scripts.
        SANITIZE_DOM: false,
        ...(policy && { TRUSTED_TYPES_POLICY: policy as never }),
      }),
    );
}
