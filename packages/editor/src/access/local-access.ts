import { requireLoopbackHost } from '../server/guard.js';
import { FILE_HEADERS } from '../server/headers.js';
import type { Access, Session } from './access.js';
import { cookieOf, setCookie } from './cookies.js';
import { isSameHash, newSecret, secretHash } from './secrets.js';

/**
 * On the practice's own computer, an address with a key that works once gives access. Other programs and users of the
 * computer don't know it.
 */
export class LocalAccess implements Access {
  readonly mode = 'local';
  readonly #origin: URL;
  readonly #basePath: string;
  readonly #cookie: string;
  readonly #keys = new Set<string>();
  readonly #sessions = new Map<string, Session>();

  constructor(options: { origin: URL; basePath: string }) {
    this.#origin = options.origin;
    this.#basePath = options.basePath;
    // Cookies are the same for all ports of a computer.
    this.#cookie = `tendwell-editor-${options.origin.port || '80'}`;
  }

  /** An address that gives access once. */
  newLink(): string {
    const key = newSecret();
    this.#keys.add(secretHash(key));
    return `${this.#origin.origin}${this.#basePath}/?key=${key}`;
  }

  async sessionOf(request: Request): Promise<Session | undefined> {
    const secret = cookieOf(request, this.#cookie);
    return secret === undefined ? undefined : this.#sessions.get(secretHash(secret));
  }

  async answer(request: Request, path: string): Promise<Response | undefined> {
    requireLoopbackHost(request, this.#origin);
    const key = new URL(request.url).searchParams.get('key');
    if (request.method !== 'GET' || path !== '' || key === null) return undefined;
    // A page elsewhere may link here, but doesn't know a key. Reloading the first address is fine.
    if (await this.sessionOf(request)) return this.#redirect();
    const hash = secretHash(key);
    const found = [...this.#keys].find((each) => isSameHash(each, hash));
    if (found === undefined) return this.#redirect();
    this.#keys.delete(found);
    const secret = newSecret();
    this.#sessions.set(secretHash(secret), { id: secretHash(secret).slice(0, 12), email: null });
    return this.#redirect(setCookie(this.#cookie, secret, { path: `${this.#basePath}/`, secure: false }));
  }

  /** To the address without the key, so that it stays out of the history and bookmarks. */
  #redirect(cookie?: string): Response {
    return new Response(null, {
      status: 303,
      headers: {
        ...FILE_HEADERS,
        location: `${this.#basePath}/`,
        ...(cookie !== undefined && { 'set-cookie': cookie }),
      },
    });
  }
}
