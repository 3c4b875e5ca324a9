import type { FailureCode } from './api/types.js';

/** Why a request was not answered. Its message is shown to the user, without details of the server. */
export class EditorError extends Error {
  override readonly name = 'EditorError';
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The HTTP status for each code. */
export const STATUS: Readonly<Record<FailureCode, number>> = {
  'sign-in-needed': 401,
  'not-allowed': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'changed-meanwhile': 409,
  exists: 409,
  'in-use': 409,
  busy: 503,
  'too-large': 413,
  'unsupported-type': 415,
  'invalid-request': 400,
  'invalid-change': 422,
  'invalid-path': 400,
  'invalid-link': 400,
  'too-many-attempts': 429,
  'disk-full': 507,
  'cannot-write': 500,
  'partly-saved': 500,
  'not-set-up': 409,
  'has-errors': 422,
  'internal-error': 500,
};
