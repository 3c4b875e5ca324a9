/** Something worth knowing for who runs the endpoint. Entries hold no addresses and no tokens. */
export interface LogEntry {
  readonly level: 'warn' | 'error';
  readonly message: string;
  /** What was thrown, if anything was. */
  readonly error?: unknown;
}

/** Where entries go. */
export type Log = (entry: LogEntry) => void;

/** Writes to standard error. */
export const logToConsole: Log = ({ level, message, error }) => {
  const parts = error === undefined ? [] : [error];
  console[level](`newsletter: ${message}`, ...parts);
};
