/** Interests as a column stores them: a JSON array, or `null` for none. */
export function interestsColumn(interests: readonly string[] = []): string | null {
  return interests.length > 0 ? JSON.stringify(interests) : null;
}

/** Interests from a column. */
export function parseInterests(column: unknown): string[] {
  return typeof column === 'string' ? (JSON.parse(column) as string[]) : [];
}
