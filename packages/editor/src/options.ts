/** Something worth knowing for who runs the server. */
export interface LogEntry {
  readonly level: 'info' | 'warn' | 'error';
  /** A sentence. It has no secrets. */
  readonly message: string;
  readonly error?: unknown;
}

/** Options of `createEditor`. */
export interface EditorOptions {
  /** The content folder. */
  readonly content: string;
  /** Where the editor is, without a path: `http://127.0.0.1:4100`, `https://quietpine.example.com`. */
  readonly origin: string;
  /** The path below which it answers, without a slash at its end: `/edit`. Default: none. */
  readonly basePath?: string | undefined;
  /** A folder for the history and what else the editor remembers. Default: `.data/editor` beside the content folder. */
  readonly data?: string | undefined;
  /** The current moment. Default: that of the computer. */
  readonly now?: (() => Date) | undefined;
  /** Where messages go. Default: the console. */
  readonly log?: ((entry: LogEntry) => void) | undefined;
}
