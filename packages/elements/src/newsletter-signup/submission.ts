import type { Route } from './route.js';

/** A form that is being submitted. */
export interface Submission {
  readonly form: HTMLFormElement;
  readonly route: Route;
  readonly data: FormData;
  readonly submitter: HTMLElement | null;
}
