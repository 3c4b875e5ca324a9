/** What a {@link ProblemCode} stands for. */
export interface ProblemCodeDetails {
  /** HTTP status of the response. */
  readonly status: 400 | 401 | 403 | 404 | 405 | 408 | 410 | 413 | 415 | 429 | 500 | 503;
  /** What happened, in Markdown. */
  readonly meaning: string;
  /** What a client can do, in Markdown. */
  readonly fix: string;
}

/**
 * Every `problem` of a JSON response with the outcome `failed`, in the order of the README. A code keeps its meaning and
 * its status in every later release; messages for people can change.
 */
export const PROBLEM_CODES = {
  malformed: {
    status: 400,
    meaning: 'the body does not match its content type',
    fix: 'correct the body',
  },
  unauthorized: {
    status: 401,
    meaning: 'a report from a mail service without its secret or signature',
    fix: 'check the secret on both sides',
  },
  crossSite: {
    status: 403,
    meaning: 'a sign-up or link request from another site, by `Origin`, `Sec-Fetch-Site`, or `Referer`',
    fix: 'post from a page of the site, or add the origin to `allowedOrigins`',
  },
  notFound: { status: 404, meaning: 'no such route', fix: 'check the path' },
  unknownLink: {
    status: 404,
    meaning: 'an unknown token: part of the link is missing, or its data was erased',
    fix: 'use the whole link',
  },
  methodNotAllowed: {
    status: 405,
    meaning: 'the route does not support the method',
    fix: 'use a method in the `Allow` header',
  },
  timeout: { status: 408, meaning: 'receiving the body took longer than 10 s', fix: 'try again' },
  expiredLink: {
    status: 410,
    meaning: 'an expired link, or a confirmation after the address was removed',
    fix: 'sign up again, or request a new link',
  },
  tooLarge: { status: 413, meaning: 'a body of more than 8 kB', fix: 'send only the documented fields' },
  unsupportedMediaType: {
    status: 415,
    meaning: 'an unsupported content type',
    fix: 'send a URL-encoded or multipart form, or JSON',
  },
  rateLimited: {
    status: 429,
    meaning:
      'more than 30 sign-ups and link requests an hour from one network. Logged without the address, once an hour for each network',
    fix: 'try again after `Retry-After`',
  },
  internalError: {
    status: 500,
    meaning: 'an unexpected error. Details are logged, never returned',
    fix: 'try again; if it happens again, read the log',
  },
  mailCapReached: {
    status: 503,
    meaning:
      'the daily email limit is reached. Logged once an hour, and reported by `tendwell-newsletter doctor` and `list`',
    fix: 'try again after `Retry-After`',
  },
  unavailable: {
    status: 503,
    meaning:
      'the store is unavailable: disk full, database down, or file locked by another process for more than 5 s',
    fix: 'try again after `Retry-After`',
  },
} as const satisfies Record<string, ProblemCodeDetails>;

/** Why a request failed. */
export type ProblemCode = keyof typeof PROBLEM_CODES;
