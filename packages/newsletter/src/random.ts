/** Requesting random bytes is slow, however few they are. */
const POOL_BYTES = 4096;
let pool = new Uint8Array(0);

/** Cryptographically secure random bytes. */
export function randomBytes(count: number): Uint8Array {
  if (pool.length < count) pool = crypto.getRandomValues(new Uint8Array(POOL_BYTES));
  const bytes = pool.slice(0, count);
  // Returned bytes must not stay in memory.
  pool.fill(0, 0, count);
  pool = pool.subarray(count);
  return bytes;
}
