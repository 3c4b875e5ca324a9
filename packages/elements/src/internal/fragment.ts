/** The element in `container` that the page's `#fragment` names. */
export function fragmentTarget(container: Element): Element | undefined {
  const id = decode(location.hash.slice(1));
  return (id && container.querySelector(`#${CSS.escape(id)}`)) || undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // The fragment may not be valid percent-encoding.
    return '';
  }
}

/**
 * Makes links to `#fragments` absolute in a page with a `<base>`, where they would lead to the base instead of the page.
 */
export function keepFragments(root: ParentNode): void {
  if (!document.querySelector('base[href]')) return;
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    link.href = new URL(link.getAttribute('href') as string, location.href).href;
  }
}
