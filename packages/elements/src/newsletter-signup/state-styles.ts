import { css } from '@lit/reactive-element/css-tag.js';

/** Styles of the line below the form. */
export const stateStyles = css`
[part='state']:not(:empty) { padding-block: calc(var(--tendwell-space, 1.5rem) / 4); }
[part='state'][role='alert'] { color: var(--tendwell-color-error, inherit); }
[part='state'][role='alert']:not(:empty) {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1rem;
  align-items: center;
  max-inline-size: 46rem;
}
p { flex: 1 1 14rem; }
[part='retry'] { margin: 0; }
`;

/** Puts a line into the space at the bottom of its element, so that it does not move what follows. */
export function useBottomSpace(line: HTMLElement, element: Element): void {
  const space = Number.parseFloat(getComputedStyle(element).paddingBlockEnd) || 0;
  line.style.marginBlockEnd = `${-Math.min(space, line.offsetHeight)}px`;
}
