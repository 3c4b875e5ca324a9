import type { EditorLetters } from './letters/editor-letters.js';

/** A message for the person who runs the server. */
export interface LogEntry {
  readonly level: 'info' | 'warn' | 'error';
  /** A sentence. It has no secrets. */
  readonly message: string;
  readonly error?: unknown;
}

/** An email to somebody who signs in. */
export interface SignInMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same as HTML. */
  readonly html: string;
}

/** Who may sign in on a server, and how they get the link. */
export interface SignInOptions {
  /** Their email addresses. */
  readonly people: readonly string[];
  /** Sends an email, with its text and its HTML. If it rejects, the error is logged. */
  readonly sendMail: (mail: SignInMail) => Promise<unknown>;
}

/** Options of `createEditor`. */
export interface EditorOptions {
  /** The content folder. */
  readonly content: string;
  /** Where the editor is, without a path: `http://127.0.0.1:4100`, `https://quietpine.example.com`. */
  readonly origin: string;
  /**
   * Who may sign in, with a link that is sent to their address. Without it, `origin` must be an address of this computer, and
   * `newLink` gives access.
   */
  readonly signIn?: SignInOptions | undefined;
  /** The path below which it answers, without a slash at its end: `/edit`. Default: none. */
  readonly basePath?: string | undefined;
  /** A folder for the history and everything else that the editor stores. Default: `.data/editor` beside the content folder. */
  readonly data?: string | undefined;
  /**
   * How the site is published: by a Git commit and push (`git`), or by a command, such as `npm run build`, which is a line
   * for the shell in the folder above the content, and `copy`, which copies a folder afterwards, and removes what
   * an earlier publication has copied and it no longer has. Default: `git` if the content folder is in a repository whose
   * branch has an upstream branch; otherwise the site can't be published from here.
   */
  readonly publish?:
    | 'git'
    | { readonly command: string; readonly copy?: { readonly from: string; readonly to: string } | undefined }
    | undefined;
  /**
   * The letters of the newsletter: what `editorLetters` of `@tendwell/newsletter/editor` returns, or a function that is
   * called whenever they are needed, and returns `undefined` if there are none. Default: no letters.
   */
  readonly letters?: EditorLetters | (() => Promise<EditorLetters | undefined>) | undefined;
  /** The current moment. Default: the system clock. */
  readonly now?: (() => Date) | undefined;
  /** Called for messages. Default: writes to the console. */
  readonly log?: ((entry: LogEntry) => void) | undefined;
}
