import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FolderLock } from '../files/lock.js';
import { readWhole, writeData } from '../files/write-file.js';
import type { Session } from './access.js';
import { isSameHash, newSecret, secretHash } from './secrets.js';

const LINK_MS = 15 * 60_000;
const SESSION_MS = 30 * 24 * 60 * 60_000;
const IDLE_MS = 7 * 24 * 60 * 60_000;
/** How exactly it is known when a session was last used. */
const SEEN_MS = 60 * 60_000;
const MAX_BYTES = 4_000_000;
/** Of one person, at the same time. */
const MAX_LINKS = 5;

/** How long a session lasts at most, in seconds. */
export const SESSION_SECONDS = SESSION_MS / 1000;

interface StoredLink {
  readonly hash: string;
  readonly email: string;
  /** Milliseconds since 1970, as all times here. */
  readonly expiresAt: number;
}

interface StoredSession {
  readonly hash: string;
  readonly id: string;
  readonly email: string;
  readonly createdAt: number;
  seenAt: number;
}

interface Stored {
  links: StoredLink[];
  sessions: StoredSession[];
}

/** A session, for its owner to end it. */
export interface SessionDetails extends Session {
  readonly createdAt: Date;
  readonly seenAt: Date;
}

/** Keeps who is signed in. Of links and cookies, only hashes are kept. */
export class SessionStore {
  readonly #file: string;
  readonly #lock: FolderLock;
  readonly #now: () => Date;

  /** @param data The folder of the editor's own data. */
  constructor(data: string, lock: FolderLock, now: () => Date) {
    this.#file = join(data, 'sessions.json');
    this.#lock = lock;
    this.#now = now;
  }

  /** Makes the secret of a link for an address. It works once, for a quarter of an hour. */
  async addLink(email: string): Promise<string> {
    const secret = newSecret();
    await this.#update((stored, now) => {
      const others = stored.links.filter((link) => link.email === email).slice(1 - MAX_LINKS);
      stored.links = [
        ...stored.links.filter((link) => link.email !== email),
        ...others,
        { hash: secretHash(secret), email, expiresAt: now + LINK_MS },
      ];
    });
    return secret;
  }

  /** Exchanges the secret of a link for that of a session. `undefined` if it has expired, was used, or never existed. */
  async useLink(link: string): Promise<{ secret: string; email: string } | undefined> {
    const hash = secretHash(link);
    return this.#update((stored, now) => {
      const found = stored.links.find((each) => isSameHash(each.hash, hash));
      if (!found) return undefined;
      // A person who signs in has no use for the other links.
      stored.links = stored.links.filter(({ email }) => email !== found.email);
      const secret = newSecret();
      const session = { hash: secretHash(secret), id: newSecret().slice(0, 16), email: found.email };
      stored.sessions.push({ ...session, createdAt: now, seenAt: now });
      return { secret, email: found.email };
    });
  }

  /** The session that a cookie stands for. */
  async find(secret: string): Promise<Session | undefined> {
    const hash = secretHash(secret);
    const now = this.#now().getTime();
    const found = valid(await this.#read(), now).sessions.find((each) => isSameHash(each.hash, hash));
    if (!found) return undefined;
    if (now - found.seenAt > SEEN_MS) {
      await this.#update((stored) => {
        const session = stored.sessions.find(({ id }) => id === found.id);
        if (session) session.seenAt = now;
      });
    }
    return { id: found.id, email: found.email };
  }

  /** The sessions of a person, the newest first. */
  async list(email: string): Promise<SessionDetails[]> {
    const { sessions } = valid(await this.#read(), this.#now().getTime());
    return sessions
      .filter((session) => session.email === email)
      .map(({ id, createdAt, seenAt }) => ({
        id,
        email,
        createdAt: new Date(createdAt),
        seenAt: new Date(seenAt),
      }))
      .reverse();
  }

  /** Ends a session of a person. */
  async end(email: string, id: string): Promise<void> {
    await this.#update((stored) => {
      stored.sessions = stored.sessions.filter((session) => session.id !== id || session.email !== email);
    });
  }

  async #read(): Promise<Stored> {
    const bytes = await readWhole(this.#file, MAX_BYTES);
    return bytes ? (JSON.parse(bytes.toString('utf8')) as Stored) : { links: [], sessions: [] };
  }

  async #update<T>(change: (stored: Stored, now: number) => T): Promise<T> {
    return this.#lock.hold(async () => {
      const now = this.#now().getTime();
      const stored = valid(await this.#read(), now);
      const result = change(stored, now);
      await mkdir(join(this.#file, '..'), { recursive: true, mode: 0o700 });
      await writeData(this.#file, Buffer.from(JSON.stringify(stored)));
      return result;
    });
  }
}

/** Without what has expired. */
function valid({ links, sessions }: Stored, now: number): Stored {
  return {
    links: links.filter(({ expiresAt }) => expiresAt > now),
    sessions: sessions.filter(
      ({ createdAt, seenAt }) => createdAt + SESSION_MS > now && seenAt + IDLE_MS > now,
    ),
  };
}
