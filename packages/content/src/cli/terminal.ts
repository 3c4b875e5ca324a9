/** What the command needs from the process. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether to use colors. */
  color: boolean;
  /** The moment at which the clock starts, in ISO 8601. Default: the machine's clock. */
  now?: string | undefined;
  /** The working directory. */
  cwd: string;
  /** Aborts when the user stops the command. */
  signal: AbortSignal;
  /** Where GitHub has checked out the repository, in an action. */
  githubWorkspace?: string | undefined;
}
