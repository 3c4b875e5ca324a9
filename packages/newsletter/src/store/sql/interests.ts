/** A list of values as a column holds it. */
export function interestsText(interests: readonly string[] = []): string | null {
  return interests.length > 0 ? JSON.stringify(interests) : null;
}

/** The list of values in a column. */
export function interestsOf(column: unknown): string[] {
  return typeof column === 'string' ? (JSON.parse(column) as string[]) : [];
}
