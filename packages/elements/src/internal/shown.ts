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

/** A record without the fields that are neither text nor numbers. */
export function textFields<Facts extends object>(facts: Facts): Facts {
  const isText = ([, value]: [string, unknown]) => typeof value === 'string' || typeof value === 'number';
  return Object.fromEntries(Object.entries(facts).filter(isText)) as Facts;
}

/** The texts in a list. */
export function textsIn(list: readonly string[] | undefined): string[] {
  return Array.isArray(list) ? list.filter((text) => typeof text === 'string') : [];
}
