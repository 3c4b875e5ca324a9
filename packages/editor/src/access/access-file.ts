import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FolderLock } from '../files/lock.js';
import { readWhole, writeData } from '../files/write-file.js';

const SESSION_MS = 30 * 24 * 60 * 60_000;
const IDLE_MS = 7 * 24 * 60 * 60_000;
/** How long the reason is kept why a link no longer works. */
const KEPT_LINK_MS = 24 * 60 * 60_000;
const MAX_BYTES = 4_000_000;

/** How long a session lasts at most, in seconds. */
export const SESSION_SECONDS = SESSION_MS / 1000;

/** A link to sign in. All times here are milliseconds since 1970. */
export interface StoredLink {
  readonly hash: string;
  readonly email: string;
  readonly expiresAt: number;
  /** The hash of the cookie of the browser that asked for it. */
  readonly browser: string;
  /** True once the link, or a later one, has signed somebody in. */
  readonly isUsed?: true;
}

/** A browser that is signed in. */
export interface StoredSession {
  readonly hash: string;
  readonly id: string;
  readonly email: string;
  readonly createdAt: number;
  seenAt: number;
  /** `Firefox, Windows`; empty if unknown. */
  readonly device: string;
}

/** A passkey. Binary values are base64url. */
export interface StoredPasskey {
  /** The id of the credential. */
  readonly id: string;
  readonly email: string;
  /** What the authenticator calls the person: random, the same for all passkeys of a person. */
  readonly userHandle: string;
  /** In the format SubjectPublicKeyInfo. */
  readonly publicKey: string;
  readonly algorithm: number;
  readonly transports: readonly string[];
  readonly createdAt: number;
  name: string;
  counter: number;
  usedAt?: number;
}

/** Who can sign in, and who is signed in. */
export interface Stored {
  links: StoredLink[];
  sessions: StoredSession[];
  passkeys: StoredPasskey[];
}

/** The file of links, sessions, and passkeys. Links and cookies are stored as hashes only. */
export class AccessFile {
  readonly #file: string;
  readonly #lock: FolderLock;
  readonly #now: () => Date;

  /** @param data The folder of the editor's own data. */
  constructor(data: string, lock: FolderLock, now: () => Date) {
    this.#file = join(data, 'sessions.json');
    this.#lock = lock;
    this.#now = now;
  }

  /** What is in it, without what has expired. */
  async read(): Promise<Stored> {
    const bytes = await readWhole(this.#file, MAX_BYTES);
    const stored = bytes ? (JSON.parse(bytes.toString('utf8')) as Partial<Stored>) : {};
    return current(stored, this.#now().getTime());
  }

  /** Changes it, while no other process does. */
  async update<T>(change: (stored: Stored, now: number) => T): Promise<T> {
    return this.#lock.hold(async () => {
      const stored = await this.read();
      const result = change(stored, this.#now().getTime());
      await mkdir(join(this.#file, '..'), { recursive: true, mode: 0o700 });
      await writeData(this.#file, Buffer.from(JSON.stringify(stored)));
      return result;
    });
  }
}

function current({ links = [], sessions = [], passkeys = [] }: Partial<Stored>, now: number): Stored {
  return {
    links: links.filter(({ expiresAt }) => expiresAt + KEPT_LINK_MS > now),
    sessions: sessions.filter(
      ({ createdAt, seenAt }) => createdAt + SESSION_MS > now && seenAt + IDLE_MS > now,
    ),
    passkeys,
  };
}
