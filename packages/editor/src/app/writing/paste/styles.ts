/**
 * A property of an inline style, which `readPastedHtml` has renamed. It is parsed as text: browsers drop properties
 * that they don’t know.
 */
export function styleOf(element: Element, property: string): string {
  const style = element.getAttribute('data-style') ?? '';
  const value = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]*)`, 'i').exec(style)?.[1];
  return (value ?? '').trim().toLowerCase();
}

/** True if the element was hidden in the original. */
export function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'visibility') === 'hidden' ||
    styleOf(element, 'mso-hide') === 'all'
  );
}

/** `true` or `false` if the element says so, by its name or its style; otherwise `undefined`. */
export function boldOf(element: Element): boolean | undefined {
  const weight = styleOf(element, 'font-weight');
  if (weight === 'bold' || weight === 'bolder' || Number(weight) >= 600) return true;
  // Google Docs puts a `<b style="font-weight:normal">` around everything.
  if (weight === 'normal' || weight === 'lighter' || Number(weight) > 0) return false;
  return /^(?:b|strong)$/.test(element.localName) || undefined;
}

/** Like {@link boldOf}. */
export function italicOf(element: Element): boolean | undefined {
  const style = styleOf(element, 'font-style');
  if (style.startsWith('italic') || style.startsWith('oblique')) return true;
  if (style === 'normal') return false;
  return /^(?:i|em|cite|dfn|var)$/.test(element.localName) || undefined;
}

/** Like {@link boldOf}. */
export function strikeOf(element: Element): boolean | undefined {
  const line = `${styleOf(element, 'text-decoration')} ${styleOf(element, 'text-decoration-line')}`;
  if (line.includes('line-through')) return true;
  return /^(?:s|del|strike)$/.test(element.localName) || undefined;
}
