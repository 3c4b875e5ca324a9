import type { NewsletterProblem } from '../lang/messages.js';
import { PROBLEM_CODES } from '../problem-codes.js';

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
    return PROBLEM_CODES[this.problem].status;
  }
}
