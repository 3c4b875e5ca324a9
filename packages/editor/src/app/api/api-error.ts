import type { Conflict, Failure } from '../../api/types.js';

/** Why a request failed. */
export type ApiErrorKind =
  /** Nobody answered: no connection, or no answer in time. */
  | 'offline'
  /** The session has ended. */
  | 'signed-out'
  /** Somebody else has changed the file: see `conflict`. */
  | 'conflict'
  /** The server has said no, or has failed: see `failure`. */
  | 'failed';

/** A request that failed. Aborted requests reject with a `DOMException` named `AbortError` instead. */
export class ApiError extends Error {
  readonly kind: ApiErrorKind;
  /** The HTTP status, or 0 without an answer. */
  readonly status: number;
  readonly failure: Failure | undefined;
  readonly conflict: Conflict | undefined;

  constructor(kind: ApiErrorKind, status = 0, details: { failure?: Failure; conflict?: Conflict } = {}) {
    super(details.failure?.message ?? kind);
    this.name = 'ApiError';
    this.kind = kind;
    this.status = status;
    this.failure = details.failure;
    this.conflict = details.conflict;
  }
}

/** True if there can be no such file. */
export const isNotFound = (error: unknown): boolean =>
  error instanceof ApiError && /^(?:not-found|invalid-path)$/.test(error.failure?.code ?? '');
