import type { NewsletterProblem } from '../lang/messages.js';

/** A request that can't be processed. Can be thrown anywhere; `createApp` turns it into an answer. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly problem: NewsletterProblem;
  readonly headers: Readonly<Record<string, string>>;

  constructor(problem: NewsletterProblem, headers: Readonly<Record<string, string>> = {}) {
    super(problem);
    this.problem = problem;
    this.headers = headers;
  }

  get status() {
    return STATUS[this.problem];
  }
}

/** The HTTP status of each problem. */
export const STATUS = {
  malformed: 400,
  crossSite: 403,
  notFound: 404,
  methodNotAllowed: 405,
  timeout: 408,
  tooLarge: 413,
  unsupportedMediaType: 415,
  rateLimited: 429,
  internalError: 500,
  mailCapReached: 503,
  unavailable: 503,
} as const satisfies Record<NewsletterProblem, number>;
