import { type ColumnMeaning, columnMeaning, normalizeColumn, parseFlag } from './columns.js';
import { parseState, type State } from './states.js';
import type { CsvFile, Row } from './table-file.js';
import { parseTimestamp } from './timestamps.js';

/** A column that says whether people are on the list. */
interface SignColumn {
  readonly index: number;
  /** Its name, as it is written in the file. */
  readonly title: string;
  readonly meaning: ColumnMeaning;
}

/** What the columns of a file say about who left, apart from those that its source reads. */
export interface Signs {
  readonly columns: readonly SignColumn[];
  /** Columns that nothing reads, as they are written in the file. */
  readonly unread: readonly string[];
  /** Unread columns that may say who left: somebody has to look at them first. */
  readonly suspicious: readonly string[];
}

/** A sign in one row: the person's state, or a value that cannot be understood. */
export type Sign =
  | { readonly state: State; readonly title: string; readonly value: string }
  | { readonly unknown: string; readonly state?: undefined };

/** A remark that somebody left, in a cell with other text. */
const REMARK =
  /\b(?:unsubscribed?|opt(?:ed)?[- ]?out|do not (?:e-?mail|contact|write|send)|(?:wants|asked) (?:to be removed|no)|remove (?:me|from)|abgemeldet)\b/i;

/** A name that may be about leaving, without saying what its values mean. */
const SUSPICIOUS_NAME =
  /subscri|opt_?in|opt_?out|consent|marketing|newsletter|mailing|permission|gdpr|dsgvo|(?:^|_)(?:left|leave|stop|active|enabled|disabled|status|preference|preferences)(?:_|$)/;

const PLACE = /address|street|city|zip|postal|country|state/;

/** The largest number of values for which a column is taken for a choice. */
const MAX_CHOICES = 6;

/** Collects what the cells of each column look like. Feed it all rows, then call `finish`. */
export class SignFinder {
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
   * @param source.harmless Columns of the source that say nothing about leaving.
   * @param source.ignored Columns that the owner has looked at.
   */
  finish({ read, harmless, ignored }: Record<'read' | 'harmless' | 'ignored', ReadonlySet<string>>): Signs {
    const columns: SignColumn[] = [];
    const [unread, suspicious]: [string[], string[]] = [[], []];
    for (const [index, column] of this.#columns.entries()) {
      const { title, name, states } = column;
      if (title === '') continue;
      // "State" is a status only if one of its values is: in an address it is "OR" or "Oregon".
      const meaning = columnMeaning(name) ?? (name === 'state' && states.size > 0 ? 'status' : undefined);
      // What says plainly that people left is never ignored, and outweighs what the source makes of it.
      if (meaning === 'left' || (meaning && !read.has(name) && !harmless.has(name) && !ignored.has(name))) {
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
  /** Whether a cell has other words about leaving. */
  remark: boolean;
}

function isSuspicious({ name, values, states, remark }: ColumnProfile): boolean {
  const all = [...values];
  const flags = all.map(parseFlag);
  if (remark || all.some((value, i) => flags[i] === undefined && isLeaving(parseState(value)))) return true;
  if ([...states].some((state) => isLeaving(state) && state !== 'unsubscribed')) return true;
  if (all.length === 0 || all.length > MAX_CHOICES) return false;
  if (flags.every((flag) => flag !== undefined)) return true;
  return (
    SUSPICIOUS_NAME.test(name) && !PLACE.test(name) && all.some((value) => !/^\d{4}-\d\d-\d\d/.test(value))
  );
}

const isLeaving = (state: State | undefined) => state !== undefined && state !== 'confirmed';

/** The strictest sign in a row; `undefined` if nothing says that the person is not on the list. */
export function readSign(signs: Signs, { cells }: Row): Sign | undefined {
  const found = signs.columns
    .map((column) => readColumn(column, cells[column.index]?.trim() ?? ''))
    .filter((sign) => sign !== undefined);
  return (
    found.find(({ state }) => state === 'unsubscribed') ??
    found.find(({ state }) => state === undefined) ??
    found.find(({ state }) => state !== 'confirmed')
  );
}

function readColumn({ meaning, title }: SignColumn, value: string): Sign | undefined {
  const sign = (state: State): Sign => ({ state, title, value });
  const unknown: Sign = { unknown: `unknown value "${value}" in the column ${title}` };
  const flag = parseFlag(value);
  switch (meaning) {
    case 'left':
      return flag === false || /^(?:active|confirmed|subscribed)$/i.test(value)
        ? undefined
        : sign('unsubscribed');
    case 'bounced':
      return flag === false ? undefined : sign('undeliverable');
    case 'agreed': {
      if (value === '') return sign('never');
      if (flag !== undefined) return flag ? undefined : sign('unsubscribed');
      const state = parseState(value);
      if (state) return sign(state);
      return parseTimestamp(value, new Date(8.64e15)) ? undefined : unknown;
    }
    case 'status': {
      if (value === '') return undefined;
      const state =
        parseState(value) ?? (flag === undefined ? undefined : flag ? 'confirmed' : 'unsubscribed');
      return state ? sign(state) : { unknown: `unknown status "${value}"` };
    }
  }
}
