import { randomBytes } from '../../random.js';

/**
 * A UUID of version 7 (RFC 9562). It starts with the time, so that consecutive rows are neighbors in every index and a
 * commit writes few pages.
 *
 * @param at Milliseconds since 1970.
 */
export function newId(at: number): string {
  const bytes = randomBytes(10);
  const random = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const time = at.toString(16).padStart(12, '0');
  const variant = '89ab'[(bytes[2] as number) & 3];
  return `${time.slice(0, 8)}-${time.slice(8, 12)}-7${random.slice(0, 3)}-${variant}${random.slice(5, 8)}-${random.slice(8, 20)}`;
}
