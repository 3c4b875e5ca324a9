/** Leaves out what was not stated: `undefined` and empty lists, at the top level of an object. */
export function compact(node: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** An absolute URL for a link of the content; `undefined` when there is none to be made. */
export function absolute(url: string, base: string): string | undefined {
  return URL.canParse(url, base) ? new URL(url, base).href : undefined;
}
