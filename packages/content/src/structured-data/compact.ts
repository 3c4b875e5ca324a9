/** Removes `undefined` and empty arrays from the top level of an object. */
export function compact(node: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** The id of a node, which other nodes refer to. */
export const nodeId = (name: string, base: string): string => new URL(`#${name}`, base).href;

/** The absolute URL of a link in the content. `undefined` if the URL is invalid. */
export function absolute(url: string, base: string): string | undefined {
  return URL.canParse(url, base) ? new URL(url, base).href : undefined;
}
