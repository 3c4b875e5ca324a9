/** What is wrong with a letter. An error keeps it from being sent. */
export interface LetterProblem {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
}
