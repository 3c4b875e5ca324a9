/** Interests as a column stores them: a JSON array, or `null` for none. */
export function interestsColumn(interests: readonly string[] = []): string | null {
  return interests.length > 0 ? JSON.stringify(interests) : null;
}

/** Interests from a column. Anything that isn't a list of texts counts as none: one bad row must not break a page. */
export function parseInterests(column: unknown): string[] {
  if (typeof column !== 'string') return [];
  try {
    const values: unknown = JSON.parse(column);
    return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
  } catch {
    return [];
  }
}
