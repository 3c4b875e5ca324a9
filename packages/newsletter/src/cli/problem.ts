/** The command was not given as it can be understood; the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Something is in the way, said in words for who runs the command; the exit code is 1. */
export class Problem extends Error {
  override readonly name = 'Problem';
  /** What to do about it. */
  readonly help: string | undefined;

  constructor(message: string, help?: string) {
    super(message);
    this.help = help;
  }
}

/** What reads the output has had enough, as `head` does. Nothing is wrong. */
export class ReaderLeft extends Error {
  override readonly name = 'ReaderLeft';
}
