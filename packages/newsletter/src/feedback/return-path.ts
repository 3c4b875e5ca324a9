import { hexOf, uuidOf } from '../hex.js';
import type { FeedbackCopy } from '../store/feedback-store.js';
import { timingSafeEqual } from '../timing-safe-equal.js';
import { keyedHash } from '../tokens.js';

/** What a return path can name: one copy of a letter, or an email of the outbox. */
export type ReturnPathOf = Extract<FeedbackCopy, { letter: string } | { mail: string }>;

/** With the token, the part before the `@` has at most 64 characters, RFC 5321. */
const MAX_LOCAL_LENGTH = 18;
const BOUNCE_ADDRESS = new RegExp(
  `^[a-z0-9._-]{1,${MAX_LOCAL_LENGTH}}@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63})+$`,
  'i',
);

/** Whether an address can get a token, after a plus sign. */
export function isBounceAddress(address: string): boolean {
  return BOUNCE_ADDRESS.test(address);
}

/** Mail servers may change the case of an address. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const ID_LENGTH = 26;
const SIGNATURE_BYTES = 8;
const SIGNATURE_LENGTH = 13;
const UUID = /^([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})$/;

/**
 * The return path of one copy of an email (VERP): `bounces+token@example.com`. The token is signed with the secret of
 * the list, so nobody can make one for an email that they didn't get.
 *
 * @returns `undefined` if the id isn't a UUID.
 */
export async function returnPath(
  bounceAddress: string,
  secret: string,
  of: ReturnPathOf,
): Promise<string | undefined> {
  const [id, number] = 'mail' in of ? [of.mail, undefined] : [of.letter, of.number];
  if (!UUID.test(id)) return undefined;
  const bytes = Uint8Array.from(id.replaceAll('-', '').match(/../g) ?? [], (byte) =>
    Number.parseInt(byte, 16),
  );
  const token = `${base32(bytes)}${await sign(secret, id, number)}${number?.toString(36) ?? ''}`;
  const at = bounceAddress.lastIndexOf('@');
  return `${bounceAddress.slice(0, at)}+${token}${bounceAddress.slice(at)}`;
}

const TOKEN = new RegExp(
  `\\+([a-z2-7]{${ID_LENGTH}})([a-z2-7]{${SIGNATURE_LENGTH}})([0-9a-z]{0,8})(?:@|$)`,
  'i',
);

/** The copy that a return path names. `undefined` if it has no token, or one that wasn't signed with the secret. */
export async function readReturnPath(secret: string, address: string): Promise<ReturnPathOf | undefined> {
  const [, idText = '', signature = '', numberText = ''] =
    TOKEN.exec(address)?.map((part) => part.toLowerCase()) ?? [];
  if (idText === '') return undefined;
  const id = uuidOf(hexOf(fromBase32(idText)).slice(0, 32));
  const number = numberText === '' ? undefined : Number.parseInt(numberText, 36);
  if (!timingSafeEqual(signature, await sign(secret, id, number))) return undefined;
  return number === undefined ? { mail: id } : { letter: id, number };
}

async function sign(secret: string, id: string, number: number | undefined): Promise<string> {
  const hash = await keyedHash(secret, `returns ${id} ${number ?? 'mail'}`);
  const bytes = Uint8Array.from(atob(hash.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
  return base32(bytes.subarray(0, SIGNATURE_BYTES));
}

function base32(bytes: Uint8Array): string {
  let [bits, count, text] = [0, 0, ''];
  for (const byte of bytes) {
    bits = (bits << 8) | byte;
    for (count += 8; count >= 5; count -= 5) text += ALPHABET[(bits >> (count - 5)) & 31];
    bits &= 31;
  }
  return count > 0 ? text + ALPHABET[(bits << (5 - count)) & 31] : text;
}

function fromBase32(text: string): number[] {
  let [bits, count] = [0, 0];
  const bytes: number[] = [];
  for (const character of text) {
    bits = ((bits << 5) | ALPHABET.indexOf(character)) & 0xffff;
    count += 5;
    if (count >= 8) {
      count -= 8;
      bytes.push((bits >> count) & 255);
    }
  }
  return bytes;
}
