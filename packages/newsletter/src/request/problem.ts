import type { Problem } from '../lang/messages.js';

/** A request that cannot be served, thrown from wherever that turns out and answered in one place. */
export class RequestProblem extends Error {
  override readonly name = 'RequestProblem';
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;

  constructor(problem: Problem, headers: Readonly<Record<string, string>> = {}) {
    super(problem);
    this.problem = problem;
    this.headers = headers;
  }

  get status() {
    return STATUS[this.problem];
  }
}

/** The status that stands for each problem. */
export const STATUS = {
  malformed: 400,
  otherSite: 403,
  notFound: 404,
  method: 405,
  timeout: 408,
  tooLarge: 413,
  mediaType: 415,
  tooMany: 429,
  broken: 500,
  full: 503,
  away: 503,
} as const satisfies Record<Problem, number>;
