import { createPublicKey, hash, type KeyObject, verify } from 'node:crypto';
import { isSameHash } from '../secrets.js';

/** COSE algorithms, in the order of preference: Ed25519, ECDSA with P-256, RSA. */
export const ALGORITHMS = [-8, -7, -257] as const;

/** Flags of the data of an authenticator. */
const PRESENT = 0x01;
const VERIFIED = 0x04;
const HAS_CREDENTIAL = 0x40;

const HASH_BYTES = 32;
const MAX_ID_BYTES = 1023;
const BASE64URL = /^[\w-]*$/;

/** Why a passkey was refused. The reason isn't shown. */
export class PasskeyRefused extends Error {}

/** What the server expects in a response. */
export interface Expected {
  /** Where the editor is, without a path. */
  readonly origin: string;
  /** Its host name. */
  readonly rpId: string;
}

/** The data in the response of an authenticator. */
export interface AuthenticatorData {
  /** How often the key was used; 0 if the authenticator doesn't count. */
  readonly counter: number;
  /** The id of a new credential. */
  readonly credentialId: string | undefined;
}

/** Decodes base64url. @throws PasskeyRefused for anything else. */
export function decode(value: unknown): Buffer {
  if (typeof value !== 'string' || !BASE64URL.test(value)) throw new PasskeyRefused('not base64url');
  return Buffer.from(value, 'base64url');
}

/**
 * Reads the client data of a ceremony (Web Authentication, sections 7.1 and 7.2), and checks everything but the
 * challenge.
 *
 * @returns the challenge, which must be an issued one.
 * @throws PasskeyRefused
 */
export function readClientData(
  bytes: Buffer,
  type: 'webauthn.create' | 'webauthn.get',
  { origin }: Expected,
): string {
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new PasskeyRefused('the client data is not JSON');
  }
  if (typeof data !== 'object' || data === null) throw new PasskeyRefused('the client data is not an object');
  const { challenge, ...given } = data as Readonly<Record<string, unknown>>;
  if (given.type !== type) throw new PasskeyRefused('the ceremony is another one');
  if (given.origin !== origin) throw new PasskeyRefused('the origin is another one');
  if (given.crossOrigin === true || given.topOrigin !== undefined)
    throw new PasskeyRefused('the page is inside that of another site');
  if (typeof challenge !== 'string') throw new PasskeyRefused('there is no challenge');
  return challenge;
}

/**
 * Reads the authenticator data (section 6.1), and checks that they are for this site, and that the person was verified.
 *
 * @throws PasskeyRefused
 */
export function readAuthenticatorData(bytes: Buffer, { rpId }: Expected): AuthenticatorData {
  if (bytes.length < HASH_BYTES + 5) throw new PasskeyRefused('the authenticator data is too short');
  const rpIdHash = bytes.subarray(0, HASH_BYTES).toString('base64url');
  if (!isSameHash(rpIdHash, hash('sha256', rpId, 'base64url')))
    throw new PasskeyRefused('the passkey is for another site');
  const flags = bytes.readUInt8(HASH_BYTES);
  if ((flags & PRESENT) === 0) throw new PasskeyRefused('nobody was there');
  if ((flags & VERIFIED) === 0) throw new PasskeyRefused('the person was not verified');
  return {
    counter: bytes.readUInt32BE(HASH_BYTES + 1),
    credentialId: (flags & HAS_CREDENTIAL) === 0 ? undefined : readCredentialId(bytes),
  };
}

/** After the counter come the model of the authenticator, the length of the id, the id, and the key. */
function readCredentialId(bytes: Buffer): string {
  const at = HASH_BYTES + 5 + 16;
  const length = bytes.length < at + 2 ? 0 : bytes.readUInt16BE(at);
  if (length === 0 || length > MAX_ID_BYTES || bytes.length < at + 2 + length)
    throw new PasskeyRefused('the credential has no id');
  return bytes.subarray(at + 2, at + 2 + length).toString('base64url');
}

/**
 * A public key in the format SubjectPublicKeyInfo.
 *
 * @throws PasskeyRefused if it is not one for the algorithm.
 */
export function readPublicKey(bytes: Buffer, algorithm: number): KeyObject {
  let key: KeyObject;
  try {
    key = createPublicKey({ key: bytes, format: 'der', type: 'spki' });
  } catch {
    throw new PasskeyRefused('the public key cannot be read');
  }
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  const isFit =
    (algorithm === -8 && type === 'ed25519') ||
    (algorithm === -7 && type === 'ec' && details?.namedCurve === 'prime256v1') ||
    (algorithm === -257 && type === 'rsa' && (details?.modulusLength ?? 0) >= 2048);
  if (!isFit) throw new PasskeyRefused('the public key is for another algorithm');
  return key;
}

/**
 * Checks the signature of an authenticator (section 7.2, steps 20 and 21).
 *
 * @throws PasskeyRefused
 */
export function verifySignature(
  { publicKey, algorithm }: { readonly publicKey: string; readonly algorithm: number },
  signed: { readonly authenticatorData: Buffer; readonly clientData: Buffer; readonly signature: Buffer },
): void {
  const data = Buffer.concat([signed.authenticatorData, hash('sha256', signed.clientData, 'buffer')]);
  const key = readPublicKey(decode(publicKey), algorithm);
  if (!verify(algorithm === -8 ? null : 'sha256', data, key, signed.signature))
    throw new PasskeyRefused('the signature is wrong');
}
