/** Where a value is in data. */
export type Path = readonly (string | number)[];

/** The path of every value in `data`, objects and lists included. */
export function pathsOf(data: unknown, path: Path = []): Path[] {
  const own = path.length > 0 ? [path] : [];
  if (typeof data !== 'object' || data === null) return own;
  const keys = Array.isArray(data) ? [...data.keys()] : Object.keys(data);
  return [...own, ...keys.flatMap((key) => pathsOf(Reflect.get(data, key), [...path, key]))];
}

/** The data with another value at a path. Everything beside the path stays the same object: renderers cache texts by it. */
export function replaced<Data extends object>(data: Data, [key = '', ...rest]: Path, value: unknown): Data {
  const copy = (Array.isArray(data) ? [...data] : { ...data }) as Data;
  Reflect.set(copy, key, rest.length > 0 ? replaced(Reflect.get(data, key) as object, rest, value) : value);
  return copy;
}

/** A path as a text, with `*` for each entry of a list. */
export const generic = (path: Path) => path.map((part) => (typeof part === 'number' ? '*' : part)).join('.');
