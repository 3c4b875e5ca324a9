import { css } from '@lit/reactive-element/css-tag.js';

const styles = css`
[part='outcome'] {
  box-sizing: border-box;
  max-inline-size: var(--tendwell-measure, 36rem);
  outline: none;
  font-size: 1.25rem;
  line-height: 1.5;
}
@media (prefers-reduced-motion: no-preference) {
  [part='outcome'] { animation: appear 150ms ease-out; }
}
@keyframes appear { from { opacity: 0; } }
`;

/**
 * Replaces the content of an element's shadow root with a message and moves the focus to it. The message takes at least
 * the space that the form took, because the response can arrive while the visitor already reads or clicks below it.
 *
 * @param line a live region that has been there for some time: Orca says nothing of one that comes with its text while
 *   the button with the focus goes
 */
export function showOutcome(element: Element, root: ShadowRoot, line: HTMLElement, message: string): void {
  line.part.remove('state');
  line.part.add('outcome');
  line.tabIndex = -1;
  // Set while the form was sent, so that the line used the space at the bottom.
  line.style.marginBlockEnd = '';
  line.style.minBlockSize = `${contentHeight(element)}px`;
  if (styles.styleSheet) root.adoptedStyleSheets.push(styles.styleSheet);
  // The line itself stays: put in again, it would be another live region.
  for (const part of [...root.children]) if (part !== line) part.remove();
  line.textContent = message;
  // The button that had the focus is gone, and the message says what to do next.
  line.focus();
}

/** The height of an element inside its padding and borders, in CSS pixels. */
function contentHeight(element: Element): number {
  const { paddingTop, paddingBottom, borderTopWidth, borderBottomWidth } = getComputedStyle(element);
  const edges = [paddingTop, paddingBottom, borderTopWidth, borderBottomWidth];
  return edges.reduce(
    (height, edge) => height - Number.parseFloat(edge),
    element.getBoundingClientRect().height,
  );
}
