import { keyedHash } from '../tokens.js';

/** How long a form must have been open. */
export const MIN_AGE_MS = 2000;
/** How long a form may have been open. */
export const MAX_AGE_MS = 24 * 60 * 60_000;

/** What a form's token says of it; `young` with the time until it is old enough. */
export type FormTokenJudgement =
  | { readonly is: 'good' }
  | { readonly is: 'young'; readonly waitMs: number }
  | { readonly is: 'bad' };

/**
 * Marks forms with the time at which they were opened, signed with the store's secret. Nothing is remembered: a token
 * is no password, it only says that somebody asked for a form of this endpoint a while ago.
 */
export class FormTokens {
  readonly #secret: () => Promise<string>;
  readonly #scope: string;

  /** @param scope Where forms are posted to: a token is good for there only. */
  constructor(secret: () => Promise<string>, scope: string) {
    this.#secret = secret;
    this.#scope = scope;
  }

  async make(at: Date): Promise<string> {
    const time = at.getTime().toString(36);
    return `${time}.${await this.#sign(time)}`;
  }

  async judge(token: unknown, at: Date): Promise<FormTokenJudgement> {
    const [time = '', signature = ''] = typeof token === 'string' ? token.split('.', 2) : [];
    // The work is done whatever came, so that its time tells nothing.
    const right = same(signature, await this.#sign(time));
    const ageMs = at.getTime() - Number.parseInt(time, 36);
    if (!right || !(ageMs <= MAX_AGE_MS)) return { is: 'bad' };
    return ageMs < MIN_AGE_MS ? { is: 'young', waitMs: MIN_AGE_MS - ageMs } : { is: 'good' };
  }

  async #sign(time: string): Promise<string> {
    return keyedHash(await this.#secret(), `form ${this.#scope} ${time}`);
  }
}

/** Compares in a time that does not tell where texts differ. */
function same(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let i = 0; i < other.length; i++) difference |= one.charCodeAt(i) ^ other.charCodeAt(i);
  return difference === 0;
}
