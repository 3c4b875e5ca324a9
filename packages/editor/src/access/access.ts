import type { SessionState } from '../api/account.js';

/** Somebody who may use the editor. */
export interface Session {
  readonly id: string;
  /** An email address; `null` on the practice's own computer. */
  readonly email: string | null;
}

/** Decides who may use the editor. */
export interface Access {
  readonly mode: SessionState['mode'];
  /** The session of a request. `undefined` if it has none. */
  sessionOf(request: Request): Promise<Session | undefined>;
  /**
   * Answers a request of signing in or out.
   *
   * @param path Below the base path, without a slash at its start.
   * @returns `undefined` for other requests.
   */
  answer(request: Request, path: string, address: string | undefined): Promise<Response | undefined>;
}
