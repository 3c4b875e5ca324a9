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
