import { newSecret, secretHash } from '../secrets.js';

/** People need time to find their security key or phone. */
const CHALLENGE_MS = 5 * 60_000;
/** Limits the memory that an attacker can use up. */
const MAX_CHALLENGES = 10_000;

interface Given {
  readonly purpose: string;
  readonly data: string;
  readonly expiresAt: number;
}

/** Issued challenges, in the memory of this process. Each is accepted once. */
export class Challenges {
  readonly #now: () => Date;
  readonly #given = new Map<string, Given>();

  constructor(now: () => Date) {
    this.#now = now;
  }

  /**
   * @param purpose What it is for, and for whom. It is accepted for nothing else.
   * @param data What `accept` returns.
   */
  give(purpose: string, data = ''): string {
    const challenge = newSecret();
    const expiresAt = this.#now().getTime() + CHALLENGE_MS;
    this.#given.set(secretHash(challenge), { purpose, data, expiresAt });
    // The map is in the order in which they were issued.
    for (const oldest of this.#given.keys()) {
      if (this.#given.size <= MAX_CHALLENGES) break;
      this.#given.delete(oldest);
    }
    return challenge;
  }

  /** @returns `undefined` if it was not issued for this purpose, or was accepted before. */
  accept(challenge: string, purpose: string): string | undefined {
    const key = secretHash(challenge);
    const found = this.#given.get(key);
    // A wrong attempt uses it up, too.
    this.#given.delete(key);
    const isGood = found?.purpose === purpose && found.expiresAt > this.#now().getTime();
    return isGood ? found.data : undefined;
  }
}
