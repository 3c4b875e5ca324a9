import { pipeline, Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { parse as parseNow } from 'csv-parse/sync';
import { CliError } from '../errors.js';
import { EMAIL_COLUMNS, normalizeColumn } from './columns.js';
import { readText, type TextFile } from './text-file.js';

/** A CSV file whose columns are known. */
export interface CsvFile extends TextFile {
  readonly delimiter: string;
  /** The cells of the first line, trimmed. */
  readonly header: readonly string[];
  /** Whether the first line is Excel's `sep=;`, and the header the second. */
  readonly hasSeparatorLine: boolean;
}

/** A row of a CSV file. */
export interface Row {
  /** Number of its first line, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

const DELIMITERS = [',', ';', '\t', '|'];
/** In characters. */
const MAX_ROW_LENGTH = 1_000_000;

const common = {
  record_delimiter: '\n',
  relax_column_count: true,
  // Accepts a quotation mark in the middle of an unquoted cell.
  relax_quotes: true,
  skip_empty_lines: true,
  max_record_size: MAX_ROW_LENGTH,
} as const;

/**
 * Reads the header and detects the delimiter: the one that Excel's first line states, or else the one that gives a column
 * of email addresses, or else the most columns.
 */
export async function openTable(file: TextFile): Promise<CsvFile> {
  let head = '';
  for await (const text of readText(file)) {
    head += text;
    if (head.length > 65_536) break;
  }
  const [line = '', stated] = /^"?sep=([^\n"])"?;*\n/i.exec(head) ?? [];
  const delimiters = stated === undefined ? DELIMITERS : [stated];
  const headers = delimiters.map((delimiter) => ({
    delimiter,
    header: firstRow(head.slice(line.length), delimiter),
  }));
  const score = ({ header }: { header: readonly string[] }) =>
    header.length + (header.some((name) => EMAIL_COLUMNS.includes(normalizeColumn(name))) ? 1e6 : 0);
  const best = headers.reduce((a, b) => (score(b) > score(a) ? b : a));
  if (best.header.every((name) => name === '')) throw new CliError(`${file.path} is empty.`);
  return { ...file, ...best, hasSeparatorLine: stated !== undefined };
}

/** Yields the rows below the header. @throws CliError for a quotation mark that is never closed. */
export async function* readRows(
  table: CsvFile,
  onBytes?: (done: number, total: number) => void,
): AsyncGenerator<Row> {
  const parser = pipeline(
    Readable.from(readText(table, onBytes)),
    parse({ ...common, delimiter: table.delimiter, info: true }),
    // The loop below throws any error.
    () => {},
  );
  let [last, above] = [0, table.hasSeparatorLine ? 2 : 1];
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      last = info.lines;
      // The parser reports the line where a row ends; a cell may span several lines.
      const line = last - record.reduce((breaks, cell) => breaks + (cell.split('\n').length - 1), 0);
      if (above-- <= 0) yield { line, cells: record };
    }
  } catch (error) {
    throw explainCsvError(error as CsvError, table.path, last);
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

function explainCsvError(error: CsvError, path: string, last: number): Error {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE') {
    return new CliError(
      `${path} has an unclosed quotation mark after line ${last}.`,
      'Check the lines that follow for a stray ". Nothing was imported.',
    );
  }
  return error;
}
