import { decodeSegment, encodePath } from '../api/path.js';

/** Which view the address names, and what follows its name. */
export interface Route {
  readonly view: string;
  readonly rest: string;
}

/** Reads the fragment of an address. Without one, it is `today`. */
export function parseRoute(hash: string): Route {
  const [view = '', ...rest] = hash.replace(/^#?\/?/, '').split('/');
  return { view: decodeSegment(view) || 'today', rest: rest.map(decodeSegment).join('/') };
}

/** The address of a view: `#/articles/articles/tea.md`. */
export function routeUrl(view: string, rest = ''): string {
  return `#/${encodeURIComponent(view)}${rest === '' ? '' : `/${encodePath(rest)}`}`;
}
