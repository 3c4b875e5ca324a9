import { hexOf, uuidOf } from '../../hex.js';
import { randomBytes } from '../../random.js';

/**
 * A UUID of version 7 (RFC 9562). It starts with the time, so that consecutive rows are neighbors in every index and a
 * commit writes few pages.
 *
 * @param at Milliseconds since 1970.
 */
export function newId(at: number): string {
  const bytes = randomBytes(10);
  const random = hexOf(bytes);
  const time = at.toString(16).padStart(12, '0');
  const variant = '89ab'[(bytes[2] as number) & 3];
  return uuidOf(`${time}7${random.slice(0, 3)}${variant}${random.slice(5, 20)}`);
}
