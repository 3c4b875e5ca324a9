import type { Html } from '@tendwell/content/html';
import { hasContent } from '../internal/fill.js';
import { type ArticleContent, type ArticleHtmlOptions, articleHtml } from './article-view.html.js';

/** This module, and the renderer with it, is loaded by elements that fill themselves: most articles come with the page. */

/** Characters of text in the first part: more than two screens of it, so that what is missing is not in sight. */
const FIRST = 8_000;

/**
 * Puts an article into its element. Of a long one, what is read first is painted first: the rest follows below the
 * window part by part, so that nobody waits for the layout of what they do not see, and the page goes on answering.
 *
 * What takes the place of something, or is to be scrolled to, comes as a whole: the page must not move.
 */
export async function fillArticle(
  element: HTMLElement,
  article: ArticleContent,
  options: ArticleHtmlOptions,
  nodesOf: (markup: Html) => DocumentFragment,
): Promise<void> {
  const nodes = nodesOf(articleHtml(article, options));
  const body = nodes.querySelector('.tendwell-body');
  const parts = body && !hasContent(element) && !location.hash ? takeParts(body) : [];
  element.replaceChildren(nodes);
  for (const part of parts) {
    await painted();
    // In the meantime there may be something else in the element.
    if (!element.contains(body)) return;
    body?.append(part);
  }
}

/** Takes out what comes after the first part. Each is eight times as long as the one before: a frame is a long time, too. */
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

/** Waits for the next frame; a page that nobody sees has none. */
const painted = () =>
  new Promise<void>((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
