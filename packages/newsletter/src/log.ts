/** A warning or an error for the person who runs the endpoint. Entries never contain addresses or tokens. */
export interface LogEntry {
  readonly level: 'warn' | 'error';
  readonly message: string;
  /** The error that was thrown, if any. */
  readonly error?: unknown;
}

/** Receives log entries. */
export type Log = (entry: LogEntry) => void;
