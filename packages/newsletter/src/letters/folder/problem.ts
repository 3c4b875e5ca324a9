/** What is wrong with a letter. An error keeps it from being sent. */
export interface LetterProblem {
  readonly severity: 'error' | 'warning';
  /** What it is about. */
  readonly kind:
    | 'draft'
    | 'no-postal-address'
    | 'pictures-not-for-mail'
    | 'too-large'
    | 'picture-elsewhere'
    | 'picture-unreadable';
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
}
