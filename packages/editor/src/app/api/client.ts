import type { Account, SessionState } from '../../api/account.js';
import type {
  HistoryEntry,
  Publication,
  PublicationProgress,
  PublicationResult,
} from '../../api/publications.js';
import type {
  ChangeRequest,
  ChangesRequest,
  Check,
  Conflict,
  Failure,
  FileContent,
  Restore,
  Restored,
  Saved,
  SiteDetails,
  SiteOverview,
  WholeText,
} from '../../api/types.js';
import { ApiError } from './api-error.js';
import { encodePath } from './path.js';

/** Pictures, which take a while on a slow connection, are sent by `uploadPicture`. Everything else is small. */
const TIMEOUT_MS = 20_000;
/** A build and an upload. The server stops them after 15 minutes. */
const PUBLISH_TIMEOUT_MS = 16 * 60_000;

/** A JSON Schema, as far as forms are made from it. */
export type JsonObject = { readonly [key: string]: unknown };

interface RequestOptions {
  readonly method?: string;
  readonly json?: unknown;
  readonly signal?: AbortSignal | undefined;
  /** Default: 20 seconds. */
  readonly timeoutMs?: number;
}

/** The requests of the editor's page. Each rejects with an {@link ApiError}, or with an `AbortError` if it was aborted. */
export class Api {
  readonly #base: URL;

  /** @param base Address of the editor's page, ending in a slash. */
  constructor(base: string) {
    this.#base = new URL('api/', base);
  }

  site = () => this.#json<SiteOverview>('site', {});

  siteDetails = () => this.#json<SiteDetails>('site/details', {});

  file = (path: string) => this.#json<FileContent>(`files/${encodePath(path)}`, {});

  saveText = (path: string, json: WholeText) =>
    this.#json<Saved>(`files/${encodePath(path)}`, { method: 'PUT', json });

  change = (path: string, json: ChangeRequest) =>
    this.#json<Saved>(`changes/${encodePath(path)}`, { method: 'POST', json });

  /** Changes of several files: all are saved, or none. */
  changeAll = (json: ChangesRequest) => this.#json<Restored>('changes', { method: 'POST', json });

  /** Checks a file with these changes. Nothing is saved. */
  check = (path: string, json: Check, signal: AbortSignal) =>
    this.#json<FileContent>(`check/${encodePath(path)}`, { method: 'POST', json, signal });

  remove = (path: string, version: string) =>
    this.#json<Restored>(`files/${encodePath(path)}?version=${encodeURIComponent(version)}`, {
      method: 'DELETE',
    });

  rename = (path: string, to: string) =>
    this.#json<Saved>(`rename/${encodePath(path)}`, { method: 'POST', json: { to } });

  removePicture = (path: string) =>
    this.#json<Restored>(`pictures/${encodePath(path)}`, { method: 'DELETE' });

  /** The address of a picture, for `<img src>`. */
  pictureUrl = (path: string) => new URL(`pictures/${encodePath(path)}`, this.#base).href;

  schema = (name: string) => this.#json<JsonObject>(`schemas/${encodeURIComponent(name)}.json`, {});

  history = () => this.#json<HistoryEntry[]>('history', {});

  restore = (id: string, json: Restore = {}) =>
    this.#json<Restored>(`history/${encodeURIComponent(id)}/restore`, { method: 'POST', json });

  publication = () => this.#json<Publication>('publication', {});

  publish = () =>
    this.#json<PublicationResult>('publication', { method: 'POST', json: {}, timeoutMs: PUBLISH_TIMEOUT_MS });

  publicationProgress = () => this.#json<PublicationProgress>('publication/progress', {});

  stopPublication = () => this.#json<PublicationProgress>('publication', { method: 'DELETE' });

  session = () => this.#json<SessionState>('session', {});

  account = () => this.#json<Account>('account', {});

  /** Ends a session, or `all`. */
  signOut = (id: string) =>
    this.#json<unknown>(`sessions?id=${encodeURIComponent(id)}`, { method: 'DELETE' });

  passkeyOptions = () => this.#json<unknown>('passkeys/options', { method: 'POST', json: {} });

  addPasskey = (json: Readonly<Record<string, unknown>>) =>
    this.#json<Account>('passkeys', { method: 'POST', json });

  renamePasskey = (id: string, name: string) =>
    this.#json<Account>(`passkeys/${encodeURIComponent(id)}`, { method: 'PUT', json: { name } });

  removePasskey = (id: string) =>
    this.#json<Account>(`passkeys/${encodeURIComponent(id)}`, { method: 'DELETE' });

  /** The address of a request, for `<iframe src>`. `path` follows `api/`. */
  url = (path: string) => new URL(path, this.#base).href;

  /** For requests that are not listed above. `path` follows `api/`. */
  async request<Answer>(path: string, options: RequestOptions = {}): Promise<Answer> {
    return this.#json<Answer>(path, options);
  }

  async #json<Answer>(
    path: string,
    { method = 'GET', json, signal, timeoutMs }: RequestOptions,
  ): Promise<Answer> {
    const timeout = AbortSignal.timeout(timeoutMs ?? TIMEOUT_MS);
    const init: RequestInit = {
      method,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      credentials: 'same-origin',
      cache: 'no-store',
      headers: {
        accept: 'application/json',
        ...(json !== undefined && { 'content-type': 'application/json' }),
      },
      ...(json !== undefined && { body: JSON.stringify(json) }),
    };
    let answer: Response;
    let data: unknown;
    try {
      answer = await fetch(new URL(path, this.#base), init);
      data = await answer.json().catch((error: unknown) => {
        // An answer that is not JSON is reported below; an incomplete one means a lost connection.
        if (error instanceof SyntaxError) return undefined;
        throw error;
      });
    } catch {
      if (signal?.aborted) throw signal.reason;
      throw new ApiError('offline');
    }
    if (answer.ok && data !== undefined) return data as Answer;
    if (answer.status === 401) throw new ApiError('signed-out', 401);
    if (answer.status === 409 && (data as Conflict | undefined)?.code === 'changed-meanwhile')
      throw new ApiError('conflict', 409, { conflict: data as Conflict });
    const failure = (data as Failure | undefined)?.message ? { failure: data as Failure } : {};
    throw new ApiError('failed', answer.status, failure);
  }
}
