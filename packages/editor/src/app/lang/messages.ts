/**
 * All messages of the editor in one language. Names in braces are replaced with values: `{file}`, `{date}`. They address the
 * owner of a practice, who knows nothing of files and formats, formally where the language has a formal address.
 */
export interface EditorMessages {
  /** Writing direction. */
  readonly dir: 'ltr' | 'rtl';
  /** The names of the views. */
  readonly views: {
    readonly today: string;
    readonly facts: string;
  };
  readonly shell: {
    readonly skip: string;
    readonly navigation: string;
    readonly loading: string;
    readonly notFound: string;
    readonly notFoundText: string;
    readonly viewSite: string;
  };
  readonly actions: {
    readonly save: string;
    readonly cancel: string;
    readonly undo: string;
    readonly dismiss: string;
    readonly retry: string;
    readonly remove: string;
    readonly change: string;
  };
  readonly status: {
    readonly saved: string;
    readonly undone: string;
    readonly offline: string;
    readonly failed: string;
    readonly signedOut: string;
    readonly signedOutText: string;
    readonly signIn: string;
  };
  /** Two people have changed the same. */
  readonly conflict: {
    readonly title: string;
    readonly by: string;
    readonly bySomebody: string;
    readonly field: string;
    readonly theirs: string;
    readonly mine: string;
    readonly nothing: string;
    readonly keepTheirs: string;
    readonly keepMine: string;
    readonly taken: string;
  };
}
