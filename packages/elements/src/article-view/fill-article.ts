import type { Html } from '@tendwell/content/html';
import { hasContent } from '../internal/fill.js';
import { keepFragments } from '../internal/fragment.js';
import { type ArticleContent, type ArticleHtmlOptions, articleHtml } from './article-view.html.js';

/** This module and the renderer are loaded only for articles that are not part of the page's HTML. */

/** Characters in the first part: more than two screens, so that the rest is below the viewport. */
const FIRST = 8_000;

/**
 * Puts an article into its element. A long article is added in parts: the beginning first, and the rest below the
 * viewport in later frames, so that the beginning is painted sooner and the page stays responsive.
 *
 * An article that replaces another, or whose page has a `#fragment`, is added at once, so that the page does not move.
 */
export async function fillArticle(
  element: HTMLElement,
  article: ArticleContent,
  options: ArticleHtmlOptions,
  nodesOf: (markup: Html) => DocumentFragment,
): Promise<void> {
  const nodes = nodesOf(articleHtml(article, options));
  keepFragments(nodes);
  const body = nodes.querySelector('.tendwell-body');
  const parts = body && !hasContent(element) && !location.hash ? takeParts(body) : [];
  element.replaceChildren(nodes);
  for (const part of parts) {
    await painted();
    // The content may have been replaced in the meantime.
    if (!element.contains(body)) return;
    body?.append(part);
  }
}

/** Removes everything after the first part, and splits it. Each part is eight times as long as the one before. */
function takeParts(body: Element): DocumentFragment[] {
  const parts: DocumentFragment[] = [];
  let left = FIRST;
  for (const node of [...body.childNodes]) {
    if (left < 0) {
      parts.push(new DocumentFragment());
      left = FIRST * 8 ** parts.length;
    }
    parts.at(-1)?.append(node);
    left -= node.textContent?.length ?? 0;
  }
  return parts;
}

/** Waits for the next frame. A hidden page has none. */
const painted = () =>
  new Promise<void>((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
