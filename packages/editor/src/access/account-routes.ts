import type { Account, PasskeySummary } from '../api/account.js';
import { EditorError } from '../failure.js';
import type { LogEntry } from '../options.js';
import { json } from '../server/answers.js';
import { readJson } from '../server/body.js';
import type { StoredPasskey } from './access-file.js';
import type { Passkeys } from './passkeys/passkeys.js';
import { PasskeyRefused } from './passkeys/verify.js';
import type { SessionStore } from './session-store.js';

/** A person who is signed in. */
export interface SignedIn {
  readonly id: string;
  readonly email: string;
}

/** What {@link AccountRoutes} needs. */
export interface AccountServices {
  /** The addresses of everybody who may sign in. */
  readonly people: readonly string[];
  readonly sessions: SessionStore;
  /** `undefined` if the editor has an IP address as its host, for which browsers have no passkeys. */
  readonly passkeys: Passkeys | undefined;
  /** A header that removes the cookie of the session. */
  signedOut(): string;
  /** Tells a person about a new passkey. */
  passkeyAdded(session: SignedIn, name: string, request: Request): Promise<void>;
  log(entry: LogEntry): void;
}

const PATH = /^api\/(?:account|sessions|passkeys(?:\/options)?|passkeys\/[\w-]{1,1400})$/;

/** Requests of people about their own devices and passkeys. */
export class AccountRoutes {
  readonly #services: AccountServices;

  constructor(services: AccountServices) {
    this.#services = services;
  }

  /** @param path Below the base path. */
  has(path: string): boolean {
    return PATH.test(path);
  }

  /** Answers a request with one of these paths. */
  async answer(request: Request, path: string, session: SignedIn): Promise<Response> {
    const id = path.startsWith('api/passkeys/') ? path.slice('api/passkeys/'.length) : undefined;
    switch (`${request.method} ${id === undefined || id === 'options' ? path : 'api/passkeys/id'}`) {
      case 'GET api/account':
        return json(await this.#account(session));
      case 'DELETE api/sessions':
        return this.#endSession(session, new URL(request.url).searchParams.get('id') ?? session.id);
      case 'POST api/passkeys/options':
        await readJson(request);
        return json(await this.#passkeys.addOptions(session));
      case 'POST api/passkeys':
        return this.#addPasskey(request, session);
      case 'PUT api/passkeys/id': {
        const { name } = await readJson(request);
        return this.#found(orRefuse(this.#passkeys.rename(session.email, id ?? '', name)), session);
      }
      case 'DELETE api/passkeys/id':
        return this.#found(this.#passkeys.remove(session.email, id ?? ''), session);
      default:
        throw new EditorError('method-not-allowed', 'This cannot be done here.');
    }
  }

  get #passkeys(): Passkeys {
    if (this.#services.passkeys) return this.#services.passkeys;
    throw new EditorError('not-found', 'There is no such page.');
  }

  async #account({ id, email }: SignedIn): Promise<Account> {
    const { people, sessions, passkeys } = this.#services;
    return {
      email,
      people,
      sessions: (await sessions.list(email)).map(({ createdAt, seenAt, device, ...session }) => ({
        id: session.id,
        device,
        createdAt: createdAt.toISOString(),
        seenAt: seenAt.toISOString(),
        isCurrent: session.id === id,
      })),
      ...(passkeys && { passkeys: (await passkeys.list(email)).map(summary) }),
    };
  }

  /** Ends one session, or all of them: the one of the request, too. */
  async #endSession({ id: current, email }: SignedIn, id: string): Promise<Response> {
    await this.#services.sessions.end(email, id === 'all' ? 'all' : { id });
    const isSignedOut = id === 'all' || id === current;
    return json({ ended: id }, 200, isSignedOut ? { 'set-cookie': this.#services.signedOut() } : {});
  }

  async #addPasskey(request: Request, session: SignedIn): Promise<Response> {
    const passkey = await orRefuse(this.#passkeys.add(session, await readJson(request)));
    this.#services.log({ level: 'info', message: `${session.email} has added a passkey.` });
    void this.#services.passkeyAdded(session, passkey.name, request);
    return json(await this.#account(session));
  }

  async #found(isFound: Promise<boolean>, session: SignedIn): Promise<Response> {
    if (await isFound) return json(await this.#account(session));
    throw new EditorError('not-found', 'There is no such passkey.');
  }
}

async function orRefuse<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    if (!(error instanceof PasskeyRefused)) throw error;
    throw new EditorError('not-allowed', 'The passkey was not saved. Try again.', { cause: error });
  }
}

const summary = ({ id, name, createdAt, usedAt }: StoredPasskey): PasskeySummary => ({
  id,
  name,
  createdAt: new Date(createdAt).toISOString(),
  ...(usedAt !== undefined && { usedAt: new Date(usedAt).toISOString() }),
});
