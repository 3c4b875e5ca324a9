import type { AccessFile, StoredPasskey } from '../access-file.js';
import { newSecret } from '../secrets.js';
import { Challenges } from './challenges.js';
import {
  ALGORITHMS,
  decode,
  type Expected,
  PasskeyRefused,
  readAuthenticatorData,
  readClientData,
  readPublicKey,
  verifySignature,
} from './verify.js';

/** The maximum number for one person. */
const MAX_PASSKEYS = 20;
const MAX_NAME = 60;
const MAX_TRANSPORTS = 6;
const SIGN_IN = 'sign-in';
const addFor = (sessionId: string) => `add ${sessionId}`;

type Body = Readonly<Record<string, unknown>>;

/** Adds, uses, names, and removes the passkeys of the people who may sign in. */
export class Passkeys {
  readonly #file: AccessFile;
  readonly #expected: Expected;
  readonly #challenges: Challenges;

  constructor(file: AccessFile, { origin, now }: { origin: URL; now: () => Date }) {
    this.#file = file;
    this.#expected = { origin: origin.origin, rpId: origin.hostname };
    this.#challenges = new Challenges(now);
  }

  /** The passkeys of a person, the newest first. */
  async list(email: string): Promise<StoredPasskey[]> {
    const { passkeys } = await this.#file.read();
    return passkeys.filter((each) => each.email === email).reverse();
  }

  /** What the browser needs to make a passkey for a person who is signed in. Binary values are base64url. */
  async addOptions({ id: sessionId, email }: { id: string; email: string }): Promise<object> {
    const own = await this.list(email);
    const userHandle = own[0]?.userHandle ?? newSecret();
    return {
      challenge: this.#challenges.give(addFor(sessionId), userHandle),
      rp: { id: this.#expected.rpId, name: this.#expected.rpId },
      user: { id: userHandle, name: email, displayName: email },
      pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
      excludeCredentials: own.map(credential),
      authenticatorSelection: {
        residentKey: 'required',
        requireResidentKey: true,
        userVerification: 'required',
      },
      // No attestation: the practice doesn't need to know which authenticators people use.
      attestation: 'none',
      timeout: 300_000,
    };
  }

  /**
   * Adds the passkey that the browser has made.
   *
   * @throws PasskeyRefused
   */
  async add({ id: sessionId, email }: { id: string; email: string }, body: Body): Promise<StoredPasskey> {
    const challenge = readClientData(decode(body.clientData), 'webauthn.create', this.#expected);
    const userHandle = this.#challenges.accept(challenge, addFor(sessionId));
    if (userHandle === undefined) throw new PasskeyRefused('the challenge is not one that was given out');
    const { counter, credentialId } = readAuthenticatorData(decode(body.authenticatorData), this.#expected);
    if (credentialId === undefined || credentialId !== body.id)
      throw new PasskeyRefused('the id is another one');
    const algorithm = Number(body.algorithm);
    const publicKey = decode(body.publicKey);
    readPublicKey(publicKey, algorithm);
    return this.#file.update(({ passkeys }, now) => {
      const own = passkeys.filter((each) => each.email === email);
      if (own.length >= MAX_PASSKEYS) throw new PasskeyRefused('there are too many passkeys');
      if (passkeys.some(({ id }) => id === credentialId)) throw new PasskeyRefused('the passkey is known');
      const passkey: StoredPasskey = {
        id: credentialId,
        email,
        userHandle,
        publicKey: publicKey.toString('base64url'),
        algorithm,
        transports: readTransports(body.transports),
        createdAt: now,
        name: readName(body.name),
        counter,
      };
      passkeys.push(passkey);
      return passkey;
    });
  }

  /** What the browser needs to sign somebody in without an address. */
  signInOptions(): object {
    return {
      challenge: this.#challenges.give(SIGN_IN),
      rpId: this.#expected.rpId,
      userVerification: 'required',
      timeout: 300_000,
    };
  }

  /**
   * Checks the answer of an authenticator.
   *
   * @returns the address of the person.
   * @throws PasskeyRefused
   */
  async signIn(body: Body): Promise<string> {
    const signed = {
      clientData: decode(body.clientData),
      authenticatorData: decode(body.authenticatorData),
      signature: decode(body.signature),
    };
    const challenge = readClientData(signed.clientData, 'webauthn.get', this.#expected);
    if (this.#challenges.accept(challenge, SIGN_IN) === undefined)
      throw new PasskeyRefused('the challenge is not one that was given out');
    const { counter } = readAuthenticatorData(signed.authenticatorData, this.#expected);
    return this.#file.update(({ passkeys }, now) => {
      const passkey = passkeys.find(({ id }) => id === body.id);
      if (!passkey) throw new PasskeyRefused('the passkey is not known');
      if (body.userHandle !== passkey.userHandle)
        throw new PasskeyRefused('the passkey is that of another person');
      verifySignature(passkey, signed);
      // If a key was copied, the counters of the copies differ. Most passkeys are synchronized, and their counter is
      // always 0.
      if ((counter > 0 || passkey.counter > 0) && counter <= passkey.counter)
        throw new PasskeyRefused('the passkey may have been copied: its counter has gone back');
      passkey.counter = counter;
      passkey.usedAt = now;
      return passkey.email;
    });
  }

  /** Names a passkey of a person. @returns whether there is one. */
  async rename(email: string, id: string, name: unknown): Promise<boolean> {
    return this.#file.update(({ passkeys }) => {
      const found = passkeys.find((each) => each.email === email && each.id === id);
      if (found) found.name = readName(name);
      return found !== undefined;
    });
  }

  /** Removes a passkey of a person. @returns whether there was one. */
  async remove(email: string, id: string): Promise<boolean> {
    return this.#file.update((stored) => {
      const { length } = stored.passkeys;
      stored.passkeys = stored.passkeys.filter((each) => each.email !== email || each.id !== id);
      return stored.passkeys.length < length;
    });
  }
}

const credential = ({ id, transports }: StoredPasskey) => ({ type: 'public-key', id, transports });

function readName(value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '') throw new PasskeyRefused('the name is missing');
  return value.trim().slice(0, MAX_NAME);
}

function readTransports(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter((each) => typeof each === 'string' && /^[a-z-]{1,20}$/.test(each))
    .slice(0, MAX_TRANSPORTS);
}
