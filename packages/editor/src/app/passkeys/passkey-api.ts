/** The server's options to create a passkey. Binary values are base64url. */
interface AddOptions {
  readonly challenge: string;
  readonly rp: PublicKeyCredentialRpEntity;
  readonly user: { readonly id: string; readonly name: string; readonly displayName: string };
  readonly pubKeyCredParams: PublicKeyCredentialParameters[];
  readonly excludeCredentials: readonly {
    readonly type: 'public-key';
    readonly id: string;
    readonly transports: AuthenticatorTransport[];
  }[];
  readonly authenticatorSelection: AuthenticatorSelectionCriteria;
  readonly attestation: AttestationConveyancePreference;
  readonly timeout: number;
}

/** The server's options to sign in. */
interface GetOptions {
  readonly challenge: string;
  readonly rpId: string;
  readonly userVerification: UserVerificationRequirement;
  readonly timeout: number;
}

/** Whether this browser supports passkeys. */
export const hasPasskeys = (): boolean => typeof window.PublicKeyCredential === 'function';

/**
 * Creates a passkey on this device, or on another one that the person chooses.
 *
 * @param options The response of the server.
 * @returns the body of the next request; `undefined` if the person has canceled.
 * @throws DOMException `InvalidStateError` if the device has a passkey of this person already.
 */
export async function createPasskey(options: unknown): Promise<Record<string, unknown> | undefined> {
  const { challenge, user, excludeCredentials, ...others } = options as AddOptions;
  const credential = await orCanceled(
    navigator.credentials.create({
      publicKey: {
        ...others,
        challenge: decode(challenge),
        user: { ...user, id: decode(user.id) },
        excludeCredentials: excludeCredentials.map((each) => ({ ...each, id: decode(each.id) })),
      },
    }),
  );
  if (!(credential instanceof PublicKeyCredential)) return undefined;
  const { response } = credential;
  if (!(response instanceof AuthenticatorAttestationResponse)) return undefined;
  return {
    id: credential.id,
    clientData: encode(response.clientDataJSON),
    authenticatorData: encode(response.getAuthenticatorData()),
    publicKey: encode(response.getPublicKey() ?? new ArrayBuffer(0)),
    algorithm: response.getPublicKeyAlgorithm(),
    transports: response.getTransports(),
  };
}

/**
 * Lets the person choose a passkey.
 *
 * @param options The response of the server.
 * @returns the body of the request to sign in; `undefined` if the person has canceled.
 */
export async function usePasskey(options: unknown): Promise<Record<string, unknown> | undefined> {
  const { challenge, ...others } = options as GetOptions;
  const credential = await orCanceled(
    navigator.credentials.get({ publicKey: { ...others, challenge: decode(challenge) } }),
  );
  if (!(credential instanceof PublicKeyCredential)) return undefined;
  const { response } = credential;
  if (!(response instanceof AuthenticatorAssertionResponse)) return undefined;
  return {
    id: credential.id,
    clientData: encode(response.clientDataJSON),
    authenticatorData: encode(response.authenticatorData),
    signature: encode(response.signature),
    userHandle: encode(response.userHandle ?? new ArrayBuffer(0)),
  };
}

async function orCanceled(promise: Promise<Credential | null>): Promise<Credential | null> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotAllowedError') return null;
    throw error;
  }
}

function decode(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
}

function encode(bytes: ArrayBuffer): string {
  const text = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
