/**
 * Characters at the start of a cell that make a spreadsheet run it as a formula: OWASP's list and the full-width forms
 * that some spreadsheets treat the same. Anybody can type such a name into a sign-up form.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A CSV row by RFC 4180. Every cell is quoted, and cells that look like formulas are escaped. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${escapeFormula(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
}

/** Puts an apostrophe before a cell that a spreadsheet would run as a formula, or that already has such an apostrophe. */
export function escapeFormula(cell: string): string {
  return FORMULA.test(cell.replace(/^'+/, '')) ? `'${cell}` : cell;
}

/** Reverses {@link escapeFormula}. */
export function unescapeFormula(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.replace(/^'+/, '')) ? cell.slice(1) : cell;
}
