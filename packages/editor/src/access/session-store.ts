import type { Session } from './access.js';
import type { AccessFile, Stored } from './access-file.js';
import { isSameHash, newSecret, secretHash } from './secrets.js';

const LINK_MS = 15 * 60_000;
/** The precision of the time at which a session was last used. */
const SEEN_MS = 60 * 60_000;
/** The maximum number of links that work at the same time for one person. */
const MAX_LINKS = 5;

/** How long a link works, in seconds. */
export const LINK_SECONDS = LINK_MS / 1000;

/** A session, for its owner to end it. */
export interface SessionDetails extends Session {
  readonly createdAt: Date;
  readonly seenAt: Date;
  /** `Firefox, Windows`; empty if unknown. */
  readonly device: string;
}

/** Whether a link would sign in, and why not. */
export type LinkState = 'valid' | 'other-browser' | 'used' | 'expired' | 'unknown';

/** Stores links and sessions. */
export class SessionStore {
  readonly #file: AccessFile;
  readonly #now: () => Date;

  constructor(file: AccessFile, now: () => Date) {
    this.#file = file;
    this.#now = now;
  }

  /**
   * Makes the secret of a link for an address. It works once, for a quarter of an hour.
   *
   * @param browser The secret of the browser that asks for it.
   */
  async addLink(email: string, browser: string): Promise<string> {
    const secret = newSecret();
    await this.#file.update((stored, now) => {
      const others = stored.links.filter((link) => link.email === email).slice(1 - MAX_LINKS);
      stored.links = [
        ...stored.links.filter((link) => link.email !== email),
        ...others,
        { hash: secretHash(secret), email, expiresAt: now + LINK_MS, browser: secretHash(browser) },
      ];
    });
    return secret;
  }

  /** Whether a link would sign in. Doesn't use it up. */
  async linkState(link: string, browser: string | undefined): Promise<LinkState> {
    const found = findLink(await this.#file.read(), link);
    if (!found) return 'unknown';
    if (found.isUsed) return 'used';
    if (found.expiresAt <= this.#now().getTime()) return 'expired';
    return browser !== undefined && isSameHash(found.browser, secretHash(browser))
      ? 'valid'
      : 'other-browser';
  }

  /** Exchanges the secret of a link for that of a session. `undefined` if it has expired, was used, or never existed. */
  async useLink(link: string, device: string): Promise<{ secret: string; email: string } | undefined> {
    return this.#file.update((stored, now) => {
      const found = findLink(stored, link);
      if (!found || found.isUsed || found.expiresAt <= now) return undefined;
      const { email } = found;
      // A person who signs in doesn't need the other links.
      stored.links = stored.links.map((each) => (each.email === email ? { ...each, isUsed: true } : each));
      return { email, secret: addSession(stored, email, device, now) };
    });
  }

  /** Starts a session for somebody whose identity was verified. @returns the secret of the session. */
  async add(email: string, device: string): Promise<string> {
    return this.#file.update((stored, now) => addSession(stored, email, device, now));
  }

  /** The session of a cookie. */
  async find(secret: string): Promise<Session | undefined> {
    const hash = secretHash(secret);
    const now = this.#now().getTime();
    const found = (await this.#file.read()).sessions.find((each) => isSameHash(each.hash, hash));
    if (!found) return undefined;
    if (now - found.seenAt > SEEN_MS) {
      await this.#file.update((stored) => {
        const session = stored.sessions.find(({ id }) => id === found.id);
        if (session) session.seenAt = now;
      });
    }
    return { id: found.id, email: found.email };
  }

  /** The sessions of a person, the newest first. */
  async list(email: string): Promise<SessionDetails[]> {
    const { sessions } = await this.#file.read();
    return sessions
      .filter((session) => session.email === email)
      .map(({ id, createdAt, seenAt, device }) => ({
        id,
        email,
        device,
        createdAt: new Date(createdAt),
        seenAt: new Date(seenAt),
      }))
      .reverse();
  }

  /** Ends a session of a person, or all of them. */
  async end(email: string, which: { readonly id: string } | 'all'): Promise<void> {
    await this.#file.update((stored) => {
      stored.sessions = stored.sessions.filter(
        (session) => session.email !== email || (which !== 'all' && session.id !== which.id),
      );
    });
  }
}

function findLink({ links }: Stored, secret: string) {
  const hash = secretHash(secret);
  return links.find((each) => isSameHash(each.hash, hash));
}

function addSession({ sessions }: Stored, email: string, device: string, now: number): string {
  const secret = newSecret();
  const id = newSecret().slice(0, 16);
  sessions.push({ hash: secretHash(secret), id, email, device, createdAt: now, seenAt: now });
  return secret;
}
