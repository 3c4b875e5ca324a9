/** Visitors choose the language, so the cache must not grow with their requests. */
const MAX_ENTRIES = 100;

/** Caches the results of a function of strings. Creating an `Intl` formatter takes longer than composing an email. */
export function memoize<Args extends readonly string[], T>(
  compute: (...args: Args) => T,
): (...args: Args) => T {
  const cache = new Map<string, T>();
  return (...args) => {
    const key = args.join(' ');
    const cached = cache.get(key);
    if (cached !== undefined) return cached;
    const result = compute(...args);
    if (cache.size < MAX_ENTRIES) cache.set(key, result);
    return result;
  };
}
