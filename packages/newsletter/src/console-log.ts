import type { Log, LogEntry } from './log.js';
import { StoreUnavailable } from './store/unavailable.js';

/** After an entry was written, similar ones are only counted for this long. */
const PERIOD_MS = 10 * 60_000;
/** Limits the memory that many different entries can use up. */
const MAX_KINDS = 100;

/** Entries of one kind since the last one was written. */
interface Kind {
  skipped: number;
  last: LogEntry;
  readonly timer: ReturnType<typeof setInterval>;
}

/**
 * Writes log entries to standard error. While a database or a mail server is down, every request and every email could
 * add an entry. So after the first of its kind, others are only counted, and the count is written every ten minutes.
 */
export class ConsoleLog {
  readonly #kinds = new Map<string, Kind>();

  readonly log: Log = (entry) => {
    const name = kindOf(entry);
    const kind = this.#kinds.get(name);
    if (kind) {
      kind.skipped += 1;
      kind.last = entry;
      return;
    }
    write(entry);
    if (this.#kinds.size >= MAX_KINDS) return;
    const timer = setInterval(() => this.#endPeriod(name), PERIOD_MS);
    // Not every platform has `unref`.
    timer.unref?.();
    this.#kinds.set(name, { skipped: 0, last: entry, timer });
  };

  /** Writes what was only counted so far. */
  close(): void {
    for (const [name, { timer }] of this.#kinds) {
      clearInterval(timer);
      this.#endPeriod(name);
    }
    this.#kinds.clear();
  }

  #endPeriod(name: string): void {
    const kind = this.#kinds.get(name);
    if (!kind) return;
    if (kind.skipped === 0) {
      clearInterval(kind.timer);
      this.#kinds.delete(name);
      return;
    }
    const { level, message } = kind.last;
    write({ level, message: `${message} (${kind.skipped} more like this in the last 10 minutes)` });
    kind.skipped = 0;
  }
}

/** Entries that only differ in numbers, times and ids are of one kind. */
function kindOf({ level, message, error }: LogEntry): string {
  const text = `${level} ${message} ${error instanceof Error ? error.message : ''}`;
  return text.replace(/[\da-f]{8}-[\da-f-]{27}|\d+/g, '#').slice(0, 500);
}

/** An expected error takes one line. Others have a stack trace, which is needed to find the bug. */
function write({ level, message, error }: LogEntry): void {
  const text = `newsletter: ${message}`;
  if (error === undefined) console[level](text);
  else if (isExpected(error)) console[level](`${text} ${(error as Error).message.replace(/\s+/g, ' ')}`);
  else console[level](text, error);
}

function isExpected(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // System errors, such as ECONNREFUSED.
  return error instanceof StoreUnavailable || /^E[A-Z]+$/.test(String((error as { code?: unknown }).code));
}
