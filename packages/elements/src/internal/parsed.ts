/**
 * Resolves when the parser has added all children of an element. An element that is defined before it is parsed is
 * connected while it is still empty; that does not mean that it has no content.
 */
export function childrenParsed(): Promise<void> | undefined {
  if (document.readyState !== 'loading') return undefined;
  return new Promise((resolve) =>
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }),
  );
}
