/**
 * Settles when the parser can no longer add children to an element. An element that is defined before it is parsed
 * is connected while it is still empty, and must not take that for having no content.
 */
export function childrenParsed(): Promise<void> | undefined {
  if (document.readyState !== 'loading') return undefined;
  return new Promise((resolve) =>
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }),
  );
}
