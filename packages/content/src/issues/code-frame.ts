import type { ContentIssue } from './issue.js';
import { textWidth, visible } from './terminal.js';

/** Of a longer line, only the part around the problem is shown. */
const MAX_COLUMNS = 100;
/** Columns shown before the problem when the start of the line is cut. */
const LEAD = 30;
/** Characters before and after the start of the problem that are processed. */
const MAX_CONTEXT = 400;
const TAB = '    ';

/**
 * Formats issues for people to read, each with its position and line, and a count at the end.
 *
 * @param options.color ANSI colors for a terminal. Default: no.
 * @example
 * ```ts
 * import { formatIssues } from '@tendwell/content';
 * import { readContent } from '@tendwell/content/node';
 *
 * const { warnings } = await readContent('content');
 * console.warn(formatIssues(warnings));
 * ```
 */
export function formatIssues(issues: readonly ContentIssue[], options: { color?: boolean } = {}): string {
  const frames = issues.map((issue) => formatIssue(issue, options));
  if (frames.length > 1) frames.push(countIssues(issues));
  return frames.join('\n\n');
}

/** Counts issues in words: `2 errors and 1 warning in 2 files`. */
export function countIssues(issues: readonly ContentIssue[]): string {
  const files = new Set(issues.map(({ file }) => file)).size;
  const warnings = issues.filter(({ severity }) => severity === 'warning').length;
  const errors = issues.length - warnings;
  const counts = [errors > 0 && plural(errors, 'error'), warnings > 0 && plural(warnings, 'warning')];
  return `${counts.filter(Boolean).join(' and ')} in ${plural(files, 'file')}`;
}

const plural = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/**
 * Formats one issue in the style of rustc: the message, the position, the line with the span marked, and the help.
 *
 * @param options.color ANSI colors for a terminal. Default: no.
 * @example
 * ```ts
 * import { formatIssue, parseArticle } from '@tendwell/content';
 *
 * const text = '---\ntitle: Tea\ndate: 2026-03-02\n---\n![](./tea.svg)\n';
 * parseArticle(text, { file: 'tea.md', onWarning: (issue) => console.warn(formatIssue(issue)) });
 * ```
 */
export function formatIssue(issue: ContentIssue, { color = false }: { color?: boolean } = {}): string {
  const paint = (style: string, text: string) => (color ? `\u001b[${style}m${text}\u001b[0m` : text);
  const [blue, bold] = ['1;34', '1'];
  const strong = issue.severity === 'warning' ? '1;33' : '1;31';
  const number = String(issue.line);
  const margin = ' '.repeat(number.length);
  const bar = paint(blue, `${margin} |`);
  const lines = [
    paint(strong, `${issue.severity}[${issue.code}]`) + paint(bold, `: ${visible(issue.message)}`),
    `${margin}${paint(blue, '-->')} ${visible(issue.file)}:${issue.line}:${issue.column}`,
  ];
  if (issue.lineText !== undefined) {
    const { text, before, marked } = windowOf(issue.lineText, issue.column - 1, issue.length ?? 1);
    lines.push(
      bar,
      `${paint(blue, `${number} |`)} ${text}`.trimEnd(),
      `${bar} ${' '.repeat(before)}${paint(strong, '^'.repeat(marked))}`,
    );
  }
  if (issue.help !== undefined) {
    if (issue.lineText !== undefined) lines.push(bar);
    const help = visible(issue.help.replaceAll('\n', '\u2028')).split('\u2028');
    const [first, ...others] = help;
    lines.push(`${margin} ${paint(blue, '=')} ${paint(bold, 'help:')} ${first}`);
    for (const other of others) lines.push(`${margin}         ${other}`);
  }
  return lines.join('\n');
}

interface Cell {
  text: string;
  columns: number;
  /** True inside the span of the problem. */
  marked: boolean;
}

/** The line as shown in a terminal, cut to a window, with the columns before the span and those of the span. */
function windowOf(
  whole: string,
  column: number,
  length: number,
): { text: string; before: number; marked: number } {
  // A line can have ten megabytes: only what is near the problem is processed.
  const skipped = Math.max(0, column - MAX_CONTEXT);
  const line = whole.slice(skipped, column + MAX_CONTEXT);
  const start = column - skipped;
  const cells: Cell[] = [];
  let offset = 0;
  for (const character of line) {
    const text = character === '\t' ? TAB : visible(character);
    const columns = character === '\t' ? TAB.length : textWidth(text);
    cells.push({ text, columns, marked: offset + character.length > start && offset < start + length });
    offset += character.length;
  }
  const columnsOf = (some: readonly Cell[]) => some.reduce((sum, { columns }) => sum + columns, 0);
  const found = cells.findIndex(({ marked }) => marked);
  const first = found < 0 ? cells.length : found;
  const span = cells.filter(({ marked }) => marked);
  if (columnsOf(cells) <= MAX_COLUMNS) {
    return {
      text: cells.map(({ text }) => text).join(''),
      before: columnsOf(cells.slice(0, first)),
      marked: Math.max(1, columnsOf(span)),
    };
  }
  let from = first;
  for (let lead = 0; from > 0 && lead < LEAD; from -= 1) lead += cells[from - 1]?.columns ?? 0;
  let to = from;
  for (let columns = 0; to < cells.length && columns < MAX_COLUMNS; to += 1)
    columns += cells[to]?.columns ?? 0;
  const shown = cells.slice(from, to);
  return {
    text: `${from > 0 ? '…' : ''}${shown.map(({ text }) => text).join('')}${to < cells.length ? '…' : ''}`,
    before: columnsOf(cells.slice(from, first)) + (from > 0 ? 1 : 0),
    marked: Math.max(1, columnsOf(shown.filter(({ marked }) => marked))),
  };
}
