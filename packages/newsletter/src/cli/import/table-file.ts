import { pipeline, Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { parse as parseNow } from 'csv-parse/sync';
import { Problem } from '../problem.js';
import { readText, type TextFile } from './text-file.js';

/** A table whose columns are known. */
export interface TableFile extends TextFile {
  readonly delimiter: string;
  /** As they are written in the first line. */
  readonly header: readonly string[];
}

/** A row, by the place of its first line in the file. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

const DELIMITERS = [',', ';', '\t', '|'];
const LONGEST_ROW = 1_000_000;

const common = {
  record_delimiter: '\n',
  relax_column_count: true,
  // A quotation mark in the middle of a cell is a mistake that everybody understands.
  relax_quotes: true,
  skip_empty_lines: true,
  max_record_size: LONGEST_ROW,
} as const;

/** Reads the first row, and finds out by it what stands between cells. */
export async function openTable(file: TextFile): Promise<TableFile> {
  let head = '';
  for await (const text of readText(file)) {
    head += text;
    if (head.length > 65_536) break;
  }
  const headers = DELIMITERS.map((delimiter) => ({ delimiter, header: firstRow(head, delimiter) }));
  const best = headers.reduce((a, b) => (b.header.length > a.header.length ? b : a));
  if (best.header.every((name) => name === '')) throw new Problem(`${file.path} is empty.`);
  return { ...file, ...best };
}

/** The rows below the header. @throws Problem where a quotation mark is never closed. */
export async function* readRows(
  table: TableFile,
  onBytes?: (done: number, total: number) => void,
): AsyncGenerator<Row> {
  const parser = pipeline(
    Readable.from(readText(table, onBytes)),
    parse({ ...common, delimiter: table.delimiter, info: true }),
    // What went wrong on the way is thrown by the loop below.
    () => {},
  );
  let [last, first] = [0, true];
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      last = info.lines;
      // The parser counts at the end of a row; a cell may go over many lines.
      const line = last - record.reduce((breaks, cell) => breaks + (cell.split('\n').length - 1), 0);
      if (!first) yield { line, cells: record };
      first = false;
    }
  } catch (error) {
    throw explained(error as CsvError, table.path, last);
  }
}

function firstRow(head: string, delimiter: string): string[] {
  try {
    const [row = []] = parseNow(head, { ...common, delimiter, to: 1 }) as string[][];
    return row.map((name) => name.trim());
  } catch {
    return [];
  }
}

function explained(error: CsvError, path: string, last: number): Error {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE') {
    return new Problem(
      `${path}: a quotation mark that opens after line ${last} is never closed.`,
      'Look at the lines that follow for a " too much. Nothing was imported.',
    );
  }
  return error;
}
