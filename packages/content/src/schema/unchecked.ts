/** Whatever is not an object has no keys. */
export const keys = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** Whatever is not a list is empty. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
