/** Which view the address names, and what follows its name. */
export interface Route {
  readonly view: string;
  readonly rest: string;
}

/** Reads the fragment of an address. Without one, it is `today`. */
export function parseRoute(hash: string): Route {
  const [view = '', ...rest] = hash.replace(/^#?\/?/, '').split('/');
  return { view: decode(view) || 'today', rest: rest.map(decode).join('/') };
}

/** The address of a view: `#/articles/articles/tea.md`. */
export function routeUrl(view: string, rest = ''): string {
  const segments = rest === '' ? [] : rest.split('/');
  return `#/${[view, ...segments].map(encodeURIComponent).join('/')}`;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
