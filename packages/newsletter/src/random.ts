/** Asking for random bytes takes long, however few they are. */
const POOL_BYTES = 4096;
let pool = new Uint8Array(0);

/** Random bytes that nobody has had before, fit for secrets. */
export function randomBytes(count: number): Uint8Array {
  if (pool.length < count) pool = crypto.getRandomValues(new Uint8Array(POOL_BYTES));
  const bytes = pool.slice(0, count);
  // What was given away is not kept.
  pool.fill(0, 0, count);
  pool = pool.subarray(count);
  return bytes;
}
