import { createHash } from 'node:crypto';
import { uuidOf } from '../hex.js';
import type { FrozenLetter } from './frozen-letter.js';

/**
 * The UUID from which the `Message-ID` of a letter to one person is made. The same for every attempt, also after a
 * backup was restored, so that a mail server can recognize a duplicate. Nobody can guess it, because the id of a
 * subscriber is random.
 *
 * @param personId The id of the subscriber in the list.
 */
export function letterMailId(letter: Pick<FrozenLetter, 'hash'>, personId: string): string {
  const digest = createHash('sha256').update(`${letter.hash} ${personId}`).digest();
  // RFC 9562: version 8 is for custom UUIDs.
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x80, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  return uuidOf(digest.toString('hex', 0, 16));
}
