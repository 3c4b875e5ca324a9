import { generateKeyPairSync, hash, type KeyObject, randomBytes, sign } from 'node:crypto';

/** The claims of an authenticator and its browser in a ceremony; each test changes some of them. */
export interface Ceremony {
  readonly challenge: string;
  readonly origin: string;
  readonly rpId: string;
  /** Default: present, and verified. */
  readonly flags?: number;
  readonly counter?: number;
  readonly type?: string;
  readonly clientData?: Readonly<Record<string, unknown>>;
}

const PRESENT_AND_VERIFIED = 0x05;
const HAS_CREDENTIAL = 0x40;

/** A passkey in the memory of a test, which answers as a browser does. */
export class Authenticator {
  readonly id = randomBytes(20);
  readonly #algorithm: number;
  readonly #privateKey: KeyObject;
  readonly #publicKey: KeyObject;

  constructor(algorithm: -7 | -8 | -257 = -7) {
    this.#algorithm = algorithm;
    const { privateKey, publicKey } =
      algorithm === -7
        ? generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
        : algorithm === -8
          ? generateKeyPairSync('ed25519')
          : generateKeyPairSync('rsa', { modulusLength: 2048 });
    this.#privateKey = privateKey;
    this.#publicKey = publicKey;
  }

  /** The body that adds this passkey. */
  create(ceremony: Ceremony): Record<string, unknown> {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.id.length);
    const { flags = PRESENT_AND_VERIFIED } = ceremony;
    const data = Buffer.concat([
      authenticatorData({ ...ceremony, flags: flags | HAS_CREDENTIAL }),
      Buffer.alloc(16),
      length,
      this.id,
    ]);
    return {
      id: this.id.toString('base64url'),
      name: 'Phone',
      clientData: clientData('webauthn.create', ceremony).toString('base64url'),
      authenticatorData: data.toString('base64url'),
      publicKey: this.#publicKey.export({ format: 'der', type: 'spki' }).toString('base64url'),
      algorithm: this.#algorithm,
      transports: ['internal'],
    };
  }

  /** The body that signs in. */
  get(ceremony: Ceremony, userHandle: string): Record<string, unknown> {
    const data = authenticatorData(ceremony);
    const client = clientData('webauthn.get', ceremony);
    const signed = Buffer.concat([data, hash('sha256', client, 'buffer')]);
    return {
      id: this.id.toString('base64url'),
      userHandle,
      clientData: client.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: sign(this.#algorithm === -8 ? null : 'sha256', signed, this.#privateKey).toString(
        'base64url',
      ),
    };
  }
}

function clientData(type: string, ceremony: Ceremony): Buffer {
  const { challenge, origin } = ceremony;
  return Buffer.from(
    JSON.stringify({
      type: ceremony.type ?? type,
      challenge,
      origin,
      crossOrigin: false,
      ...ceremony.clientData,
    }),
  );
}

function authenticatorData({ rpId, flags = PRESENT_AND_VERIFIED, counter = 0 }: Ceremony): Buffer {
  const end = Buffer.alloc(5);
  end.writeUInt8(flags);
  end.writeUInt32BE(counter, 1);
  return Buffer.concat([hash('sha256', rpId, 'buffer'), end]);
}
