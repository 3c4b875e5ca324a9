/** What the command needs from the process. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether to use colors. */
  color: boolean;
  /** The current moment. */
  now: Date;
  /** The working directory. */
  cwd: string;
  /** Aborts when the user stops the command. */
  signal: AbortSignal;
  /** Where GitHub has checked out the repository, in an action. */
  githubWorkspace?: string | undefined;
}
