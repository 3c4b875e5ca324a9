import { type ColumnMeaning, columnMeaning, normalizeColumn, parseFlag } from './columns.js';
import { parseState, type State } from './states.js';
import type { CsvFile, Row } from './table-file.js';
import { parseTimestamp } from './timestamps.js';

/** A column that says who is on the list and who has opted out. */
interface OptOutColumn {
  readonly index: number;
  /** Its name, as it is written in the file. */
  readonly title: string;
  readonly meaning: ColumnMeaning;
}

/** The columns of a file that say who has opted out, apart from those that its source reads. */
export interface OptOutColumns {
  readonly columns: readonly OptOutColumn[];
  /** Names of columns that are not read, as they are written in the file. */
  readonly unread: readonly string[];
  /** Names of unread columns that may say who unsubscribed. The owner has to look at them first. */
  readonly suspicious: readonly string[];
}

/** What one row says: the person's state and the column that says so, or an unknown value. */
export type OptOut =
  | { readonly state: State; readonly title: string; readonly value: string }
  | { readonly unknown: string; readonly state?: undefined };

/** Words about unsubscribing in a cell with other text. */
const REMARK =
  /\b(?:unsubscribed?|opt(?:ed)?[- ]?out|do not (?:e-?mail|contact|write|send)|(?:wants|asked) (?:to be removed|no)|remove (?:me|from)|abgemeldet)\b/i;

/** Column names that may be about unsubscribing, without saying what their values mean. */
const SUSPICIOUS_NAME =
  /subscri|opt_?in|opt_?out|consent|marketing|newsletter|mailing|permission|gdpr|dsgvo|(?:^|_)(?:left|leave|stop|active|enabled|disabled|status|preference|preferences)(?:_|$)/;

const PLACE = /address|street|city|zip|postal|country|state/;

/** The most different values in a column that is treated as a choice. */
const MAX_CHOICES = 6;

/** Finds the columns that say who has opted out, by their names and values. Call `add` for each row, then `finish`. */
export class OptOutFinder {
  readonly #columns: ColumnProfile[];

  constructor(table: CsvFile) {
    this.#columns = table.header.map((title) => ({
      title,
      name: normalizeColumn(title),
      values: new Set(),
      remark: false,
      states: new Set(),
    }));
  }

  add({ cells }: Row): void {
    for (const [i, column] of this.#columns.entries()) {
      const value = cells[i]?.trim() ?? '';
      if (value === '') continue;
      if (column.values.size <= MAX_CHOICES) column.values.add(value.toLowerCase());
      column.remark ||= REMARK.test(value);
      const state = parseState(value);
      if (state) column.states.add(state);
    }
  }

  /**
   * @param source.read The columns that the source of the file reads.
   * @param source.harmless Columns of the source that say nothing about unsubscribing.
   * @param source.ignored Columns that the owner has looked at.
   */
  finish({
    read,
    harmless,
    ignored,
  }: Record<'read' | 'harmless' | 'ignored', ReadonlySet<string>>): OptOutColumns {
    const columns: OptOutColumn[] = [];
    const [unread, suspicious]: [string[], string[]] = [[], []];
    for (const [index, column] of this.#columns.entries()) {
      const { title, name, states } = column;
      if (title === '') continue;
      // "State" is a status only if one of its values is: in an address it is "OR" or "Oregon".
      const meaning = columnMeaning(name) ?? (name === 'state' && states.size > 0 ? 'status' : undefined);
      // A column that clearly says who unsubscribed is never ignored, and takes precedence over the source.
      if (
        meaning === 'unsubscribed' ||
        (meaning && !read.has(name) && !harmless.has(name) && !ignored.has(name))
      ) {
        columns.push({ index, title, meaning });
      } else if (!read.has(name)) {
        unread.push(title);
        if (!harmless.has(name) && !ignored.has(name) && isSuspicious(column)) suspicious.push(title);
      }
    }
    return { columns, unread, suspicious };
  }
}

/** What the cells of a column look like. */
interface ColumnProfile {
  readonly title: string;
  readonly name: string;
  /** At most {@link MAX_CHOICES} + 1 of them. */
  readonly values: Set<string>;
  /** The states that its values mean. */
  readonly states: Set<State>;
  /** Whether a cell has words about unsubscribing. */
  remark: boolean;
}

function isSuspicious({ name, values, states, remark }: ColumnProfile): boolean {
  const all = [...values];
  const flags = all.map(parseFlag);
  if (remark || all.some((value, i) => flags[i] === undefined && hasOptedOut(parseState(value)))) return true;
  if ([...states].some((state) => hasOptedOut(state) && state !== 'unsubscribed')) return true;
  if (all.length === 0 || all.length > MAX_CHOICES) return false;
  if (flags.every((flag) => flag !== undefined)) return true;
  return (
    SUSPICIOUS_NAME.test(name) && !PLACE.test(name) && all.some((value) => !/^\d{4}-\d\d-\d\d/.test(value))
  );
}

const hasOptedOut = (state: State | undefined) => state !== undefined && state !== 'confirmed';

/** The strictest state in a row; `undefined` if nothing says that the person has opted out. */
export function readOptOut(optOuts: OptOutColumns, { cells }: Row): OptOut | undefined {
  const found = optOuts.columns
    .map((column) => readColumn(column, cells[column.index]?.trim() ?? ''))
    .filter((optOut) => optOut !== undefined);
  return (
    found.find(({ state }) => state === 'unsubscribed') ??
    found.find(({ state }) => state === undefined) ??
    found.find(({ state }) => state !== 'confirmed')
  );
}

function readColumn({ meaning, title }: OptOutColumn, value: string): OptOut | undefined {
  const optOut = (state: State): OptOut => ({ state, title, value });
  const unknown: OptOut = { unknown: `unknown value "${value}" in the column ${title}` };
  const flag = parseFlag(value);
  switch (meaning) {
    case 'unsubscribed':
      return flag === false || /^(?:active|confirmed|subscribed)$/i.test(value)
        ? undefined
        : optOut('unsubscribed');
    case 'bounced':
      return flag === false ? undefined : optOut('undeliverable');
    case 'agreed': {
      if (value === '') return optOut('never');
      if (flag !== undefined) return flag ? undefined : optOut('unsubscribed');
      const state = parseState(value);
      if (state) return optOut(state);
      return parseTimestamp(value, new Date(8.64e15)) ? undefined : unknown;
    }
    case 'status': {
      if (value === '') return undefined;
      const state =
        parseState(value) ?? (flag === undefined ? undefined : flag ? 'confirmed' : 'unsubscribed');
      return state ? optOut(state) : { unknown: `unknown status "${value}"` };
    }
  }
}
