/**
 * Secrets in links. A token is 32 random bytes; what is stored is its SHA-256 only, so that a copy of the
 * database opens nothing. No slow hash is needed: there is nothing to guess in 256 random bits.
 */
import { randomBytes } from './random.js';

/** A token as it stands in a link, and the hash that is stored. */
export interface Token {
  /** 43 characters of base64url. */
  readonly text: string;
  /** SHA-256 of `text`, in hexadecimal. */
  readonly hash: string;
}

/** Where there is Node's own, a short text is hashed at once: the way of the web goes by another thread. */
const node = globalThis.process?.getBuiltinModule?.('node:crypto');

const SHAPE = /^[A-Za-z0-9_-]{43}$/;

/** Makes a token that nobody has had before. */
export async function newToken(): Promise<Token> {
  const text = base64url(randomBytes(32));
  return { text, hash: await sha256(text) };
}

/** The stored form of a token that somebody showed, or `undefined` if it cannot be one of ours. */
export async function hashToken(text: string | undefined): Promise<string | undefined> {
  return text !== undefined && SHAPE.test(text) ? sha256(text) : undefined;
}

/** A fresh secret for {@link keyedHash}. */
export function newSecret(): string {
  return base64url(randomBytes(32));
}

/** HMAC-SHA-256 cut to 12 bytes: enough to tell keys apart, too little to be worth reversing, useless without the secret. */
export async function keyedHash(secret: string, text: string): Promise<string> {
  if (node) {
    return base64url(node.createHmac('sha256', secret).update(text).digest().subarray(0, 12));
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
  if (node) return node.createHash('sha256').update(text).digest('hex');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
