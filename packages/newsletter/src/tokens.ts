/**
 * Tokens in links. A token is 32 random bytes. Only its SHA-256 hash is stored, so that links can't be reconstructed from
 * a copy of the database. A slow hash isn't needed, because 256 random bits can't be guessed.
 */
import { hexOf } from './hex.js';
import { randomBytes } from './random.js';

/** A token and its hash. */
export interface Token {
  /** The token as it appears in a link: 43 characters of base64url. */
  readonly text: string;
  /** The hash as it is stored: SHA-256 of `text` in hexadecimal. */
  readonly hash: string;
}

/** Node's synchronous hashes are faster for short texts than Web Crypto, which uses another thread. */
const nodeCrypto = globalThis.process?.getBuiltinModule?.('node:crypto');

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** Creates a token. */
export async function newToken(): Promise<Token> {
  const text = base64url(randomBytes(32));
  return { text, hash: await sha256(text) };
}

/** The hash of a submitted token, or `undefined` if it doesn't have the form of a token. */
export async function hashToken(token: unknown): Promise<string | undefined> {
  return typeof token === 'string' && TOKEN.test(token) ? sha256(token) : undefined;
}

/** Creates a secret for {@link keyedHash}. */
export function newSecret(): string {
  return base64url(randomBytes(32));
}

/** HMAC-SHA-256, truncated to 12 bytes: long enough to be unique, and useless without the secret. */
export async function keyedHash(secret: string, text: string): Promise<string> {
  if (nodeCrypto) {
    return base64url(nodeCrypto.createHmac('sha256', secret).update(text).digest().subarray(0, 12));
  }
  const key = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
  return base64url(new Uint8Array(signature).subarray(0, 12));
}

async function sha256(text: string): Promise<string> {
  if (nodeCrypto) return nodeCrypto.createHash('sha256').update(text).digest('hex');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return hexOf(new Uint8Array(digest));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
