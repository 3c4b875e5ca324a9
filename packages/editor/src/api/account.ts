/** Who uses the editor. */
export interface SessionState {
  readonly isSignedIn: boolean;
  /** An email address; absent on the practice's own computer, where nobody signs in. */
  readonly email?: string;
  /** How people get access: through the address that `tendwell edit` has opened, or by signing in with an email. */
  readonly mode: 'local' | 'server';
}

/** A person who is signed in on a server: devices and passkeys. */
export interface Account {
  /** An email address. */
  readonly email: string;
  /** The addresses of everybody who may sign in. They are an option of the server. */
  readonly people: readonly string[];
  /** The newest first. */
  readonly sessions: readonly SessionSummary[];
  /** The newest first; absent if the address of the editor allows none. */
  readonly passkeys?: readonly PasskeySummary[];
}

/** A browser in which a person is signed in. */
export interface SessionSummary {
  readonly id: string;
  /** `Firefox, Windows`; empty if unknown. */
  readonly device: string;
  /** An ISO 8601 moment. */
  readonly createdAt: string;
  /** When it was last used, to the hour: an ISO 8601 moment. */
  readonly seenAt: string;
  readonly isCurrent: boolean;
}

/** A passkey of a person. */
export interface PasskeySummary {
  /** Of the credential, base64url. */
  readonly id: string;
  readonly name: string;
  /** An ISO 8601 moment. */
  readonly createdAt: string;
  /** When it was last used, an ISO 8601 moment; absent if never. */
  readonly usedAt?: string;
}
