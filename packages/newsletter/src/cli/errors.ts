/** The arguments are invalid. The command exits with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A failure that is explained to the person who runs the command. The command exits with 1. */
export class CliError extends Error {
  override readonly name = 'CliError';
  /** What to do about it. */
  readonly help: string | undefined;

  constructor(message: string, help?: string) {
    super(message);
    this.help = help;
  }
}

/** The reader of a pipe closed it, as `head` does. This is not a failure. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}
