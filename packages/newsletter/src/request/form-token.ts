import { timingSafeEqual } from '../timing-safe-equal.js';
import { keyedHash } from '../tokens.js';

/** Minimum age of a form token. */
export const MIN_AGE_MS = 2000;
/** Maximum age of a form token. */
export const MAX_AGE_MS = 24 * 60 * 60_000;

/** The result of checking a form token. */
export type FormTokenCheck =
  | { readonly result: 'valid' }
  | { readonly result: 'too-new'; readonly waitMs: number }
  | { readonly result: 'invalid' };

/**
 * Form tokens contain the time at which a form was opened, signed with the secret of the list. Nothing is stored, and a
 * token can be used more than once: it only proves that somebody loaded a form of this endpoint some time ago.
 */
export class FormTokens {
  readonly #secret: () => Promise<string>;
  readonly #scope: string;

  /** @param scope Path of the endpoint. A token is only valid for this endpoint. */
  constructor(secret: () => Promise<string>, scope: string) {
    this.#secret = secret;
    this.#scope = scope;
  }

  /** Creates a token for a form that is opened now. */
  async create(at: Date): Promise<string> {
    const time = at.getTime().toString(36);
    return `${time}.${await this.#sign(time)}`;
  }

  /** Checks the signature and the age of a submitted token. */
  async check(token: unknown, at: Date): Promise<FormTokenCheck> {
    const [time = '', signature = ''] = typeof token === 'string' ? token.split('.', 2) : [];
    const isSigned = timingSafeEqual(signature, await this.#sign(time));
    // A token from the future was created before the clock was set back, or by another process with another clock.
    const ageMs = Math.max(0, at.getTime() - Number.parseInt(time, 36));
    if (!isSigned || !(ageMs <= MAX_AGE_MS)) return { result: 'invalid' };
    return ageMs < MIN_AGE_MS ? { result: 'too-new', waitMs: MIN_AGE_MS - ageMs } : { result: 'valid' };
  }

  async #sign(time: string): Promise<string> {
    return keyedHash(await this.#secret(), `form ${this.#scope} ${time}`);
  }
}
