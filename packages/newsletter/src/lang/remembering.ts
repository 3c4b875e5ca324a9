/** Visitors choose languages: what is remembered must not grow with what they send. */
const MOST = 100;

/** The same function, which makes a thing once for the same words: formatters take longer to make than a whole mail. */
export function remembering<Args extends readonly string[], T>(
  make: (...args: Args) => T,
): (...args: Args) => T {
  const made = new Map<string, T>();
  return (...args) => {
    const key = args.join(' ');
    const known = made.get(key);
    if (known !== undefined) return known;
    const thing = make(...args);
    if (made.size < MOST) made.set(key, thing);
    return thing;
  };
}
