import { safeUrl, type UrlKind } from '@tendwell/content/url';

/*
 * Data that no schema has checked may contain anything, and one fact that cannot be shown must not hide the others.
 */

/** What `make` returns, or `undefined` if it throws. */
export function ifPossible<Part>(make: () => Part): Part | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** A URL that may be printed, or `undefined`. */
export function checkedUrl(url: unknown, kind: UrlKind = 'link'): string | undefined {
  return typeof url === 'string' ? safeUrl(url, kind) || undefined : undefined;
}

/** A record without its HTML, which may be made each time it is read, and without fields that are neither text nor numbers. */
export function textFields<Facts extends object>(facts: Facts): Facts {
  const texts: Record<string, unknown> = {};
  for (const key of Object.keys(facts)) {
    if (key === 'html') continue;
    const value = facts[key as keyof Facts];
    if (typeof value === 'string' || typeof value === 'number') texts[key] = value;
  }
  return texts as Facts;
}

/** The texts in a list. */
export function textsIn(list: readonly string[] | undefined): string[] {
  return Array.isArray(list) ? list.filter((text) => typeof text === 'string') : [];
}
