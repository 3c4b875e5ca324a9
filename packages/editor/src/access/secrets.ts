import { hash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret that cannot be guessed: 256 random bits. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** The hash of a secret, which is stored: somebody who reads the files cannot use it. */
export const secretHash = (secret: string): string => hash('sha256', secret, 'base64url');

/** Whether two hashes are the same, in constant time. */
export function isSameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
