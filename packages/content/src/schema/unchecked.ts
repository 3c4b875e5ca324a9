/** The keys of an object. Other values have none. */
export const keys = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** The entries of a list. Other values have none. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
